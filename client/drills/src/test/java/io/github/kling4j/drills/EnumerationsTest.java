package io.github.kling4j.drills;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.openapi.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Adds a word to every enumeration of the description: the build succeeds without changes of tests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnumerationsTest {

    /** The words of the status are classified by hand: {@code ByHandTest} requires a kind for each new word. */
    private static final String BY_HAND = "TaskStatus";

    private static final Pattern WORDS = Pattern.compile("(?m)^    (\\w+):\n      type: string\n      enum: \\[(.*)]\n"
            + "(?:      x-enum-varnames: \\[.*]\n)?(?:      x-enum-descriptions: \\[.*]\n)?");

    private final Map<String, String> enumerations = new LinkedHashMap<>();

    private String spec;
    private String edited;

    @BeforeAll
    void addAWordToEach() {
        spec = Standing.read(Repository.at(Standing.SPEC));
        edited = WORDS.matcher(spec).replaceAll(found -> {
            enumerations.put(found.group(1), found.group());
            return Matcher.quoteReplacement(found.group()
                    .replaceFirst("(enum: \\[.*)]", "$1, another]")
                    .replaceFirst("(x-enum-varnames: \\[.*)]", "$1, ANOTHER]")
                    .replaceFirst("(x-enum-descriptions: \\[.*)]", "$1, Another one.]"));
        });
    }

    @Test
    void every_enumeration_of_the_description_is_edited() {
        assertThat(spec.lines().filter(line -> line.strip().startsWith("enum:")))
                .hasSameSizeAs(enumerations.keySet());
    }

    @Test
    void there_are_no_findings_and_everything_compiles(@TempDir Path work) throws IOException {
        assertThat(Check.findings(edited, new YAMLMapper().readTree(Repository.at("openapi/templates/generator.yaml"))))
                .isEmpty();
        Binding.generate(Files.writeString(work.resolve("kling-v3.yaml"), edited), work.resolve("sources"));
        assertThat(ClientCompiler.compile(work.resolve("sources"), work.resolve("classes")))
                .isEmpty();
    }

    @Test
    void the_words_are_reported_one_by_one_and_those_that_the_client_classifies_are_breaking() {
        Moved moved = Moved.between(spec, Map.of(), List.of(), new Standing(edited, Map.of(), List.of()));

        assertThat(moved.description().stream()
                        .map(change ->
                                change.place() + " " + change.difference().replaceFirst(";.*", "")))
                .containsAll(enumerations.keySet().stream()
                        .map(name -> name + " enum value another added")
                        .toList());
        assertThat(moved.description().stream()
                        .filter(change -> change.breaking())
                        .map(change -> change.place()))
                .containsOnly(BY_HAND);
    }

    /** An edit at the place of a new word uses {@code …} for the rest of the line. */
    @Test
    void every_drill_still_applies_and_does_not_quote_an_enumeration_to_its_end() throws IOException {
        List<Drill> drills = Drill.all().toList();

        assertThat(drills).allSatisfy(drill -> assertThat(drill.edited(edited)).isNotEqualTo(edited));
        try (Stream<Drill> all = drills.stream()) {
            assertThat(all)
                    .allSatisfy(drill -> assertThat(Standing.read(drill.expected()))
                            .doesNotContain(enumerations.values().stream()
                                    .map(words -> WORDS.matcher(words)
                                            .results()
                                            .findFirst()
                                            .orElseThrow()
                                            .group(2))
                                    .toArray(String[]::new)));
        }
    }
}
