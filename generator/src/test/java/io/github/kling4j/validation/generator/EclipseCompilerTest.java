package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler, which has no {@code com.sun.source.util.Trees}. */
class EclipseCompilerTest {

    private static final String LOAN = """
            package library;

            import io.github.kling4j.validation.*;
            import jakarta.validation.constraints.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @GenerateValidator
            public record Loan(
                    @NotNull @Nullable String reader,
                    @WireName("day_count") @DefaultValue("14") @Max(Loan.MOST) @Nullable Integer days,
                    @Nullable List<@Size(max = 5) String> books) {

                static final int MOST = 28;
            }
            """;

    @TempDir
    private Path work;

    @Test
    void the_guide_names_the_tested_version_of_Eclipses_compiler() throws IOException {
        String version = Pattern.compile("ecj-([0-9.]+)\\.jar")
                .matcher(System.getProperty("java.class.path"))
                .results()
                .map(jar -> jar.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(Files.readString(Path.of("../validation-rules/README.md")))
                .contains("Eclipse's compiler, tested in version " + version + ",");
    }

    @Test
    void validators_compiled_by_Eclipses_compiler_find_violations() throws Exception {
        Javac eclipse = eclipse();
        Javac.Outcome outcome = eclipse.compileText("library/Loan.java", LOAN, "library/LoanRules.java", """
                package library;

                import io.github.kling4j.validation.*;

                @RulesFor(Loan.class)
                @Rule(id = "few", expr = "!has(this.books) || this.books.size() < 2",
                        message = "{this.books.size()} books")
                @Rule(id = "short-for-guests", expr = "this.reader != 'guest' || this.day_count < 14",
                        message = "guests have {this.day_count} days", on = "day_count")
                interface LoanRules {}
                """);

        assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
        assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {eclipse.classes().toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(validate(loader, "guest", null, List.of("Emma", "Persuasion")))
                    .isEqualTo("[books[1]: length is 10; must be at most 5 [maxLength],"
                            + " books: 2 books [few],"
                            + " day_count: guests have 14 days [short-for-guests]]");
            assertThat(validate(loader, null, 30, null))
                    .isEqualTo("[reader: is required [required], day_count: is 30; must be at most 28 [maximum]]");
        }
    }

    @Test
    void Eclipses_compiler_and_javac_generate_the_same_source() {
        Javac.Outcome outcome = eclipse().compile(Golden.RESOURCES.resolve("good"));

        assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
        assertThat(outcome.generated())
                .isNotEmpty()
                .isEqualTo(new Javac(work.resolve("javac"))
                        .compile(Golden.RESOURCES.resolve("good"))
                        .generated());
    }

    @Test
    void an_error_in_one_of_several_rules_is_reported_at_its_annotation_member() {
        assertThat(shown(eclipse().compileText("library/Loan.java", LOAN, "library/LoanRules.java", """
                package library;

                import io.github.kling4j.validation.*;

                @RulesFor(Loan.class)
                @Rule(id = "first", expr = "this.day_count < 20", message = "m")
                @Rule(id = "second", expr = "this.day_cuont < 20", message = "m")
                interface LoanRules {

                    @Rule(id = "third", message = "m")
                    static boolean third(String reader) {
                        return true;
                    }
                }
                """)))
                .containsExactly(
                        """
                        LoanRules.java:7: [expression] unknown property "day_cuont"; did you mean "day_count"?
                            this.day_cuont < 20
                                ^""",
                        "LoanRules.java:11: [method-parameters] this rule method must have the parameters (library.Loan),"
                                + " not (java.lang.String)");
    }

    /** Eclipse's search for an annotation fails at an empty array, so the error is reported at the interface. */
    @Test
    void an_error_at_an_annotation_that_Eclipse_cannot_locate_is_reported_at_the_interface() {
        assertThat(shown(eclipse().compileText("library/Loan.java", LOAN, "library/LoanRules.java", """
                package library;

                import io.github.kling4j.validation.*;

                @RulesFor(Loan.class)
                @AtLeastOneOf(id = "none", value = {})
                @AtLeastOneOf(id = "some", value = {"reader", "bocks"})
                interface LoanRules {}
                """)))
                .containsExactly(
                        "LoanRules.java:6: [property-none] @AtLeastOneOf has an empty list in the member \"value\"; write at least one item",
                        "LoanRules.java:8: [property-unknown] Loan has no property \"bocks\"; did you mean \"books\"?");
    }

    /** Eclipse's compiler does not report the positions of records. */
    @Test
    void an_error_in_a_record_names_the_element() {
        assertThat(shown(eclipse().compileText("library/Shelf.java", """
                package library;

                import io.github.kling4j.validation.*;

                class Shelf {

                    @GenerateValidator
                    record Books(@DefaultValue("some") Integer number) {}

                    @GenerateValidator
                    private record Hidden(String name) {}
                }
                """)))
                .containsExactly(
                        "[default-malformed] the default \"some\" is not an integer [library.Shelf.Books.number]",
                        "[model-private] Hidden must not be private: its validator is a separate class in the same"
                                + " package [library.Shelf.Hidden]");
    }

    @Test
    void ids_of_rules_compiled_by_javac_are_refused() {
        Javac javac = new Javac(work.resolve("javac"));
        assertThat(javac.compileText("library/Loan.java", LOAN, "library/LoanRules.java", """
                package library;

                import io.github.kling4j.validation.*;

                @RulesFor(Loan.class)
                @AtLeastOneOf(id = "some", value = {"reader", "books"})
                interface LoanRules {}
                """)
                        .success())
                .isTrue();

        assertThat(shown(eclipse()
                        .with("-cp", System.getProperty("java.class.path") + File.pathSeparator + javac.classes())
                        .compileText("branch/BranchRules.java", """
                package branch;

                import io.github.kling4j.validation.*;
                import library.Loan;

                @RulesFor(Loan.class)
                @AtMostOneOf(id = "few", value = {"reader", "books"})
                @AtMostOneOf(id = "some", value = {"reader", "books"})
                interface BranchRules {}
                """)))
                .containsExactly("BranchRules.java:8: [id-taken] the id \"some\" is taken by"
                        + " a rule compiled with library.Loan; choose another");
    }

    private Javac eclipse() {
        return Javac.eclipse(work.resolve("eclipse"));
    }

    private static String validate(ClassLoader loader, Object... components) throws Exception {
        Class<?> loan = loader.loadClass("library.Loan");
        @SuppressWarnings("unchecked") // A loan is validated by the validator of loans.
        Class<Object> type = (Class<Object>) loan;
        return Validators.of(type)
                .validate(loan.getConstructors()[0].newInstance(components))
                .toString();
    }

    private static List<String> shown(Javac.Outcome outcome) {
        assertThat(outcome.success()).isFalse();
        return outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("["))
                .map(EclipseCompilerTest::shown)
                .toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        if (diagnostic.getSource() == null) {
            return message;
        }
        Path file = Path.of(diagnostic.getSource().toUri()).getFileName();
        return file + ":" + diagnostic.getLineNumber() + ": " + message;
    }
}
