package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.CatalogueEntry;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagnostics and their places: each folder of {@code bad} has its expected output in a {@code .txt} file. */
class DiagnosticsTest {

    private static final Path BAD = Golden.RESOURCES.resolve("bad");

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void each_diagnostic_is_reported_at_its_place(String folder, @TempDir Path work) throws IOException {
        Javac.Outcome outcome = new Javac(work).with("-implicit:none").compile(BAD.resolve(folder));

        assertThat(outcome.success()).isFalse();
        Golden.compare(
                BAD.resolve(folder + ".txt"),
                outcome.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("["))
                        .map(DiagnosticsTest::shown)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void each_entry_of_the_catalogue_has_an_example() throws IOException {
        String shown = Files.readString(Path.of("src/test/java/io/github/kling4j/validation/generator/HelpTest.java"))
                .replace("\\\"", "\"")
                .replace("\\\\", "\\");
        for (String folder : folders()) {
            shown += Files.readString(BAD.resolve(folder + ".txt"));
        }
        String examples = shown;
        List<CatalogueEntry> unseen = Stream.<CatalogueEntry>concat(
                        Stream.of(Catalogue.values()), Stream.of(ExpressionCatalogue.values()))
                .filter(entry -> !sentence(entry).matcher(examples).find())
                .toList();

        assertThat(unseen)
                .as(
                        "entries that only ModulesTest, PartialRecompilationTest, SizeTest, DepthTest, BindingTest, FailureTest,"
                                + " UnknownMessageTest, StandInTest and OwnAnnotationTest show. Any other entry needs an example"
                                + " in src/test/resources/bad; if it has one, -Dgolden.rewrite=true writes its text")
                .containsExactlyInAnyOrder(
                        Catalogue.VALIDATOR_TOO_LARGE,
                        Catalogue.VALIDATOR_STALE,
                        Catalogue.RULES_APART,
                        Catalogue.PROVIDES_MISSING,
                        Catalogue.TYPE_ARGUMENTS_HIDDEN,
                        Catalogue.PLACEHOLDER_LISTS,
                        Catalogue.PLACEHOLDER_ONE,
                        ExpressionCatalogue.TOO_DEEP,
                        ExpressionCatalogue.TOO_LONG,
                        ExpressionCatalogue.TOO_LARGE,
                        ExpressionCatalogue.UNRECOGNIZED,
                        ExpressionCatalogue.BINDING_LONG,
                        Catalogue.CLASS_MISSING,
                        Catalogue.INTERNAL);
    }

    /** Returns a pattern for the first line of an entry, with any text for its parameters. */
    private static Pattern sentence(CatalogueEntry entry) {
        String line = entry.template().split("%n")[0];
        String sentence = Pattern.compile("%(\\d\\$)?,?[sd]")
                .splitAsStream(line)
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return Pattern.compile("(\\[" + entry.id() + "\\] |\")" + (line.startsWith("%") ? ".+" : "") + sentence);
    }

    /**
     * In javac's format: the first line of the message, the source line, a caret under the place, and the other
     * lines.
     */
    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            String line = diagnostic
                    .getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(diagnostic.getLineNumber() - 1)
                    .findFirst()
                    .orElseThrow();
            String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
            String[] message = diagnostic.getMessage(Locale.ROOT).split("\n", 2);
            return "%s:%d: %s: %s%n%s%n%s^%n%s"
                    .formatted(
                            file,
                            diagnostic.getLineNumber(),
                            diagnostic.getKind().toString().toLowerCase(Locale.ROOT),
                            message[0],
                            line,
                            " ".repeat((int) diagnostic.getColumnNumber() - 1),
                            message.length == 1 ? "" : message[1] + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
