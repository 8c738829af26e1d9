package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "+5, 5",
        "007, 7",
        "-9223372036854775808, -9223372036854775808",
        "9223372036854775807, 9223372036854775807",
    })
    void an_int_is_parsed_from_decimal_digits(String text, long expected) {
        assertThat(Expressions.toInt(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "٣", "1٣", " 1", "1 ", "1.0", "0x1", "1_000", "1L", "9223372036854775808"})
    void other_texts_are_not_ints(String text) {
        assertThatThrownBy(() -> Expressions.toInt(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "-0.0, -0.0",
        "+1.5, 1.5",
        ".5, 0.5",
        "5., 5.0",
        "-84.32e7, -8.432E8",
        "1E-2, 0.01",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
    })
    void a_double_is_parsed_from_decimal_notation(String text, Double expected) {
        assertThat(Expressions.toDouble(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", " 1d ", "1d", "1F", " 1", "1\n", "0x1p3", "٣.0", "1e", "1_0", "nan", "Inf", "--1"})
    void other_texts_are_not_doubles(String text) {
        assertThatThrownBy(() -> Expressions.toDouble(text)).isInstanceOf(NumberFormatException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5.0, 5",
        "-0.0, -0",
        "312.50, 312.5",
        "100000, 100000",
        "1e21, 1e+21",
        "1e-7, 1e-7",
        "1e23, 1e+23",
        "5.684341886080802e-14, 5.684341886080802e-14",
        "4.9e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "NaN, NaN",
        "-Infinity, -Infinity",
    })
    void a_double_is_formatted_in_the_fewest_distinguishing_digits(double number, String expected) {
        assertThat(Expressions.toText(number)).isEqualTo(expected);
    }

    @Test
    void a_repeated_key_of_a_map_is_refused_even_if_its_first_value_is_null() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Expressions.map(List.of("a", "a"), Arrays.asList(null, 1)))
                .withMessage("the map contains this key twice");
        Map<String, Integer> map = new LinkedHashMap<>(Collections.singletonMap("a", null));
        assertThatIllegalArgumentException().isThrownBy(() -> Expressions.insert(map, Map.of("a", 1)));
    }
}
