package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's code is compiled and run as it stands there. */
class GuideTest {

    @TempDir
    private Path work;

    private List<String> code;
    private List<String> output;

    @BeforeEach
    void read() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        code = blocks("java", guide);
        output = blocks("text", guide);
    }

    @Test
    void theProgramPrintsWhatIsShown() throws Exception {
        Javac javac = new Javac(work);
        assertThat(compiled(javac, code.get(1)).messages()).isEmpty();

        assertThat(printedByTheDesk(javac)).isEqualTo(output.get(0));
    }

    @Test
    void aMisspelledPropertyIsShownAsItIsThere() {
        String misspelled = code.get(1).replace("\"email\"", "\"emial\"");

        Diagnostic<?> error = compiled(new Javac(work), misspelled).diagnostics().get(0);

        String line = misspelled.lines().skip(error.getLineNumber() - 1).findFirst().orElseThrow();
        assertThat("BookingRules.java:%d: error: %s%n%s%n%s^".formatted(
                        error.getLineNumber(),
                        error.getMessage(Locale.ROOT),
                        line,
                        " ".repeat((int) error.getColumnNumber() - 1)))
                .isEqualTo(output.get(1));
    }

    private Javac.Outcome compiled(Javac javac, String rules) {
        return javac.compileText(
                "hotel/Booking.java", code.get(0), "hotel/BookingRules.java", rules, "hotel/Desk.java", code.get(2));
    }

    private String printedByTheDesk(Javac javac) throws IOException, ReflectiveOperationException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        URL[] classes = {javac.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("hotel.Desk").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static List<String> blocks(String language, String guide) {
        Pattern block = Pattern.compile("^```" + language + "\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
        return block.matcher(guide).results().map(match -> match.group(1).stripTrailing()).toList();
    }
}
