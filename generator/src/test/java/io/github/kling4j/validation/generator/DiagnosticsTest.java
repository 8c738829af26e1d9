package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors of models and rules are told, and where: the folders of {@code bad}, each with its {@code .txt}. */
class DiagnosticsTest {

    private static final Path BAD = Golden.RESOURCES.resolve("bad");

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyMistakeIsShownWhereItStands(String folder, @TempDir Path work) throws IOException {
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
    void everyDiagnosisOfTheCatalogueIsShownByAnExample() throws IOException {
        String all = "";
        for (String folder : folders()) {
            all += Files.readString(BAD.resolve(folder + ".txt"));
        }
        String shown = all;
        Set<Diagnosis> unseen = EnumSet.allOf(Diagnosis.class);
        unseen.removeIf(diagnosis -> shown.contains("[" + diagnosis.id() + "]"));

        assertThat(unseen)
                .as("shown by ModulesTest, PartialRecompilationTest, SizeTest, FailureTest and StandInTest")
                .containsExactlyInAnyOrder(
                        Diagnosis.PROVIDES_MISSING,
                        Diagnosis.TYPE_ARGUMENTS_HIDDEN,
                        Diagnosis.RULES_APART,
                        Diagnosis.VALIDATOR_STALE,
                        Diagnosis.VALIDATOR_TOO_LARGE,
                        Diagnosis.CLASS_MISSING,
                        Diagnosis.INTERNAL);
    }

    /** As javac prints it: the first line of the message, the line, a caret under the place, and the other lines. */
    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            String line = diagnostic.getSource().getCharContent(true).toString().lines()
                    .skip(diagnostic.getLineNumber() - 1)
                    .findFirst()
                    .orElseThrow();
            String file = Path.of(diagnostic.getSource().toUri()).getFileName().toString();
            String[] message = diagnostic.getMessage(Locale.ROOT).split("\n", 2);
            return "%s:%d: %s: %s%n%s%n%s^%n%s".formatted(
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
