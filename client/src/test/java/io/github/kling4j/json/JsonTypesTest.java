package io.github.kling4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** The types that no model of today has, and what all have in common. */
class JsonTypesTest {

    @Test
    void wholeNumbersOf64BitsAreRead() throws IOException {
        assertThat(JsonTypes.readLong(json("9007199254740993"))).isEqualTo(9007199254740993L);
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> JsonTypes.readLong(json("\"1\"")))
                .withMessage("Expected a long but was STRING at path $");
    }

    @Test
    void decimalsAreReadExactly() throws IOException {
        assertThat(JsonTypes.readDecimal(json("0.10"))).isEqualTo(new BigDecimal("0.10"));
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> JsonTypes.readDecimal(json("true")))
                .withMessage("Expected a number but was BOOLEAN at path $");
    }

    @Test
    void nullIsReadAsNull() throws IOException {
        JsonReader nulls = json("[null,null,null,null,null,null,null]");
        nulls.beginArray();

        assertThat(JsonTypes.readString(nulls)).isNull();
        assertThat(JsonTypes.readBoolean(nulls)).isNull();
        assertThat(JsonTypes.readInteger(nulls)).isNull();
        assertThat(JsonTypes.readLong(nulls)).isNull();
        assertThat(JsonTypes.readDecimal(nulls)).isNull();
        assertThat(JsonTypes.readDateTime(nulls)).isNull();
        assertThat(JsonTypes.readList(nulls, JsonTypes::readString)).isNull();
        nulls.endArray();
    }

    @Test
    void nullsInListsAreKept() throws IOException {
        assertThat(JsonTypes.readList(json("[\"a\",null]"), JsonTypes::readString))
                .isEqualTo(Arrays.asList("a", null));
    }

    private static JsonReader json(String text) {
        return JsonReader.of(new Buffer().writeUtf8(text));
    }
}
