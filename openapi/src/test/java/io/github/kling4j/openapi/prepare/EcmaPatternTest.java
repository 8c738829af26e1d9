package io.github.kling4j.openapi.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A converted pattern matches exactly the texts that the ECMA-262 pattern matches. */
class EcmaPatternTest {

    private static final List<String> TEXTS =
            List.of("a", "a\n", "\u0085", "\u00a0", "a b", "a[b", "a&b", ".", "$", "\u2028", "", "-", "a&&b");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "^a$ | 0",
                "^a\\$$ | ~~",
                "^$ | 10",
                "^.$ | 0 2 3 7 8 11",
                "^\\s$ | 3 9",
                "^\\S$ | 0 2 7 8 11",
                "^[\\s]$ | 3 9",
                "^[^\\s]$ | 0 2 7 8 11",
                "^a[[&]b$ | 5 6",
                "^[.$]$ | 7 8",
                "^a[&&x]*b$ | 6 12",
                "^\\.$ | 7",
                "^[a\\]-]$ | 0 11",
            })
    void a_converted_pattern_matches_the_same_texts_as_ecmascript(String ecma, String matched) {
        Pattern java = Pattern.compile(EcmaPattern.toJava(ecma));

        assertThat(TEXTS.stream().filter(text -> java.matcher(text).find()).map(text -> "" + TEXTS.indexOf(text)))
                .containsExactly(matched.isEmpty() ? new String[0] : matched.split(" "));
    }
}
