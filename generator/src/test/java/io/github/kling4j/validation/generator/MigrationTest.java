package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code of this library on the page about migration compiles without warnings. */
class MigrationTest {

    private static final Path PAGE = Path.of("../validation-rules/MIGRATION.md");
    private static final Pattern SECTION = Pattern.compile("\n## From (.*?)\n(.*?)(?=\n## |\\z)", Pattern.DOTALL);
    /** A row of a table, with its last cell; vertical bars in code are escaped. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\|.* \\| ((?:[^|\\\\]|\\\\.)*) \\|$");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("public (?:record|interface) (\\w+)");
    private static final String IMPORTS = """
            import io.github.kling4j.validation.*;
            import jakarta.validation.constraints.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    private Path work;

    static List<MatchResult> sections() throws IOException {
        return SECTION.matcher(Files.readString(PAGE)).results().toList();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void each_section_shows_at_least_ten_constructs_that_compile(MatchResult section) {
        List<String> cells = ROW.matcher(section.group(2))
                .results()
                .map(row -> row.group(1))
                .skip(1)
                .toList();
        List<String> codes = cells.stream().flatMap(MigrationTest::codes).toList();
        List<String> sources = new ArrayList<>();
        codes.stream()
                .filter(code -> TYPE.matcher(code).find())
                .forEach(type -> add(
                        sources,
                        TYPE.matcher(type).results().findFirst().orElseThrow().group(1),
                        type));
        add(sources, "Trip", "@GenerateValidator public record Trip(" + String.join(", ", properties(codes)) + ") {}");
        add(
                sources,
                "TripRules",
                "@RulesFor(Trip.class) " + String.join("\n", rules(codes)) + " interface TripRules {}");
        add(
                sources,
                "Use",
                "class Use { static void use(Trip trip) { " + String.join("\n", statements(codes)) + " } }");

        Javac.Outcome outcome = new Javac(work).compileText(sources.toArray(String[]::new));

        assertThat(section.group(1)).isIn("Hibernate Validator", "Avaje Validator", "protovalidate");
        assertThat(cells)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(cell -> assertThat(codes(cell)).isNotEmpty());
        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsKey("TripValidator.java");
    }

    private static void add(List<String> sources, String name, String type) {
        sources.add("trips/" + name + ".java");
        sources.add("package trips;\n" + IMPORTS + type);
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1).replace("\\|", "|"));
    }

    private static List<String> statements(List<String> codes) {
        return codes.stream().filter(code -> code.endsWith(";")).toList();
    }

    private static List<String> rules(List<String> codes) {
        return codes.stream().filter(code -> code.endsWith(")")).toList();
    }

    private static List<String> properties(List<String> codes) {
        return codes.stream()
                .filter(code -> !code.endsWith(";")
                        && !code.endsWith(")")
                        && !TYPE.matcher(code).find())
                .toList();
    }
}
