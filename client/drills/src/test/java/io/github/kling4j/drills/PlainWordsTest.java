package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The text of the project is plain technical English. The forbidden words are signs of a clause instead of a noun, or of
 * an everyday word instead of a technical term.
 */
class PlainWordsTest {

    private static final Pattern WORDS = Pattern.compile(
            "(?i)\\b(?:what|whatever|who|whom|whoever|one's|besides|for ever|told|nobody|somebody|everybody|mends?|mended"
                    + "|errands?)\\b|\\b(?:is|are|was|were) no (?!longer|more than)\\b");

    /** Sources and resources that are released, guides, the description of the service, and the build. */
    private static final Pattern FILES = Pattern.compile(".*/src/(?:main|it|full|readme)/.*"
            + "|.*\\.(?:md|ya?ml|xml)|\\.ci/.*|openapi/(?:Look\\.java|templates/.*)|client/(?:rules|api)\\.txt");

    @Test
    void the_text_of_the_project_has_no_forbidden_word() {
        List<String> files = Repository.files().stream()
                .filter(file -> FILES.matcher(file).matches())
                .filter(file -> !file.matches(".*\\.(?:mp4|png|jpe?g|der|bin)"))
                .toList();

        assertThat(files).hasSizeGreaterThan(900);
        assertThat(files.stream().flatMap(PlainWordsTest::forbidden)).isEmpty();
    }

    private static Stream<String> forbidden(String file) {
        List<String> lines = Standing.read(Repository.at(file)).lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> WORDS.matcher(lines.get(at))
                        .results()
                        .map(word -> file + ":" + (at + 1) + ": \"" + word.group() + "\" in: "
                                + lines.get(at).strip()));
    }
}
