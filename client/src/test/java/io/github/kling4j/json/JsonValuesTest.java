package io.github.kling4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** JSON values of any form. */
class JsonValuesTest {

    @Test
    void numbersAreExact() throws IOException {
        assertThat(read("[1,1.0,1e400,12345678901234567890,-0.0]"))
                .isEqualTo(List.of(
                        new BigDecimal("1"),
                        new BigDecimal("1.0"),
                        new BigDecimal("1e400"),
                        new BigDecimal("12345678901234567890"),
                        new BigDecimal("0.0")));
    }

    @Test
    void aNumberBeyondKeepingIsRefusedWithItsPath() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> read("{\"a\":[1e99999999999]}"))
                .withMessage(
                        "Expected a number with an exponent of at most 32 bits but was 1e99999999999 at path $.a[0]");
    }

    @Test
    void ofTwoEqualNamesTheLastCounts() throws IOException {
        assertThat(read("{\"a\":1,\"a\":2}")).isEqualTo(Map.of("a", new BigDecimal(2)));
    }

    @Test
    void whatIsReadCannotBeModified() throws IOException {
        assertThat(read("[1]"))
                .isInstanceOfSatisfying(
                        List.class,
                        list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                                .isThrownBy(list::clear));
        assertThat(read("{\"a\":1}"))
                .isInstanceOfSatisfying(
                        Map.class,
                        map -> assertThatExceptionOfType(UnsupportedOperationException.class)
                                .isThrownBy(map::clear));
    }

    @Test
    void nullsAreWrittenAlsoByAWriterThatLeavesThemOut() throws IOException {
        String json = "{\"a\":null,\"b\":[null,{\"c\":null}]}";

        assertThat(write(read(json))).isEqualTo(json);
    }

    @Test
    void aCopyHasDecimalsForNumbers() {
        assertThat(JsonValues.copyOf(List.of(1, 2L, new BigInteger("3"), 0.1, 0.1f)))
                .isEqualTo(List.of(
                        new BigDecimal("1"),
                        new BigDecimal("2"),
                        new BigDecimal("3"),
                        new BigDecimal("0.1"),
                        new BigDecimal("0.1")));
    }

    @Test
    void whatJsonCannotSayIsNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(new StringBuilder("x")))
                .withMessage("a java.lang.StringBuilder is not a JSON value: "
                        + "use a String, Boolean, Number, List, Map or null");
    }

    /** It would take minutes. */
    @Test
    void aNumberOfVeryManyDigitsIsRefused() throws IOException {
        assertThat(read("9".repeat(10_000))).isEqualTo(new BigDecimal("9".repeat(10_000)));
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> read("[" + "9".repeat(1_000_000) + "]"))
                .withMessage(
                        "Expected a number of at most 10000 characters but was a number of 1000000 characters at path"
                                + " $[0]");
    }

    @Test
    void halfOfASurrogatePairComesBackAsItWent() throws IOException {
        String half = "\"\uD83C\\\n\uD83C\uDF05\uDF05\u007f\u2028";

        String json = write(List.of(half));

        assertThat(json).isEqualTo("[\"\\\"\\ud83c\\\\\\u000a\uD83C\uDF05\\udf05\u007f\u2028\"]");
        assertThat(read(json)).isEqualTo(List.of(half));
    }

    @Test
    void halfOfASurrogatePairIsRefusedInAName() {
        assertThatExceptionOfType(JsonDataException.class)
                .isThrownBy(() -> write(Map.of("a", Map.of("half \uD83C", 1))))
                .withMessage("a name contains an unpaired surrogate and cannot be written, at path $.a.");
    }

    private static @Nullable Object read(String json) throws IOException {
        return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(json)));
    }

    private static String write(@Nullable Object value) throws IOException {
        Buffer json = new Buffer();
        JsonValues.write(JsonWriter.of(json), value);
        return json.readUtf8();
    }
}
