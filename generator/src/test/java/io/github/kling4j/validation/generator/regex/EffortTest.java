package io.github.kling4j.validation.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.regex.Translation.Growth;
import io.github.kling4j.validation.generator.regex.Translation.Portable;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search takes on texts written against it, in looks at a character, and on a small stack. */
class EffortTest {

    private static final int STACK_BYTES = 256 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {
        "^(a|b)*$", "^(a+)+$", "^((a*)*|b)*$", "^(a|b|ab?)x$", "^[a-z]+(-[a-z]+)*$", "^(\\w+\\s)*\\w+$",
        "^([a-z0-9]+\\.)+[a-z]{2,}$", "^(?:[a-z]{4})*(?:[a-z]{2}==|[a-z]{3}=)?$", "^(?:[a-z]+=[^;]*;)*$",
        "^(\"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\"|\\d+)(,(\"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\"|\\d+))*$", "^.*\\.(jpg|jpeg|png)$",
        "^.*a.{3}$", "(a|b)*c", "(?i)^[a-z]+(ab|ba)?[0-9]$", "\\b(ab|a|b)\\b$", "^(a|b){2,}x", "^(ab|cd)*x",
        "^a{0,500}x", "(?m)^a$", "^(ab?){2,5}b$", "^(ab){0,60}abc", "^[^@]{0,900}@"
    })
    void aLinearSearchLooksAtMost200TimesAtEachCharacter(String pattern) {
        Portable portable = translated(pattern, Growth.LINEAR);
        for (String text : adversaries(100_000)) {
            assertThat(looks(portable, text)).as("%s on %.20s…", pattern, text).isLessThan(200L * text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<[^>]*>", "a[ab]*c", "^.*a.*b$", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "foo.*bar", "a+b+$", "^a*a*$",
        "^\\s*\\S(?:.*\\S)?\\s*$", "a(-a+)*x", "(?m)^(a|-)+x$"
    })
    void aQuadraticSearchStaysWithinItsSquare(String pattern) {
        Portable portable = translated(pattern, Growth.QUADRATIC);
        for (String text : adversaries(2_000)) {
            long square = (long) text.length() * text.length();
            assertThat(looks(portable, text)).as("%s on %.20s…", pattern, text).isLessThan(10 * square);
        }
    }

    @Test
    void randomPatternsGrowAsTheyAreSaidTo() {
        RandomPatterns patterns = RandomPatterns.ofFewCharacters(5);
        int linear = 0;
        int quadratic = 0;
        while (linear < 4_000 || quadratic < 200) {
            String pattern = patterns.pattern();
            String pump = patterns.text(4);
            if (Translation.of(pattern) instanceof Portable portable) {
                boolean isLinear = portable.growth() == Growth.LINEAR;
                linear += isLinear ? 1 : 0;
                quadratic += isLinear ? 0 : 1;
                long few = looks(portable, pump.repeat(100));
                long many = looks(portable, pump.repeat(400));
                assertThat(many)
                        .as("%s as %s on %s", pattern, portable, pump)
                        .isLessThan((isLinear ? 5 : 18) * few + 5_000);
            }
        }
    }

    @Test
    void theDeepestNestingFitsASmallStack() {
        String deepest = "^" + "[ab]".repeat(990);
        Portable portable = translated(deepest, Growth.LINEAR);

        assertThat(looks(portable, "ab".repeat(500))).isLessThan(5_000);
        assertThat(looks(translated("^.{0,990}x", Growth.LINEAR), "a😀".repeat(1_000))).isLessThan(20_000);
    }

    private static List<String> adversaries(int length) {
        return Stream.of(
                        "a", "b", "ab", "a-", "-a", "a b", "a.", "a😀", "😀", "\n", "a\n", "<", "a=b;", "\"a\\a\",",
                        "@a.", "foo", "a@", " ")
                .map(pump -> pump.repeat(length / pump.length()))
                .flatMap(text -> Stream.of(text, "a" + text + "!"))
                .toList();
    }

    private static Portable translated(String pattern, Growth growth) {
        Translation translation = Translation.of(pattern);
        assertThat(translation).as(pattern).isInstanceOfSatisfying(
                Portable.class, portable -> assertThat(portable.growth()).as(pattern).isEqualTo(growth));
        return (Portable) translation;
    }

    /** Returns the number of looks; a stack overflow is thrown. */
    private static long looks(Portable portable, String text) {
        CompletableFuture<Long> looks = new CompletableFuture<>();
        Runnable search = () -> {
            try {
                looks.complete(CountedText.looks(Pattern.compile(portable.javaRegex()), text));
            } catch (StackOverflowError e) {
                looks.completeExceptionally(e);
            }
        };
        new Thread(null, search, "small stack", STACK_BYTES).start();
        return looks.join();
    }
}
