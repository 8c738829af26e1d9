package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models and rules that depend on types that other processors generate. */
class RoundsTest {

    private static final String ORDER = """
            import io.github.kling4j.validation.GenerateValidator;
            import jakarta.validation.constraints.Size;

            @GenerateValidator
            record Order(@Size(max = Limits.MAX) String id, Limits limits) {}
            """;

    @TempDir
    private Path work;

    @Test
    void a_model_waits_for_types_and_constants_that_another_processor_generates() {
        Javac.Outcome outcome = new Javac(work)
                .with(new OneFile("Limits", "class Limits { static final int MAX = 7; }"))
                .compileText("Order.java", ORDER);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("OrderValidator.java")).contains("must be at most 7");
    }

    @Test
    void a_type_that_is_never_generated_is_reported_only_by_the_compiler() {
        Javac.Outcome outcome = new Javac(work).compileText("Order.java", ORDER);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages()).isNotEmpty().allMatch(message -> message.startsWith("cannot find symbol"));
        assertThat(outcome.generated()).isEmpty();
    }

    @Test
    void rules_generated_by_another_processor_become_a_rule_set() {
        Javac.Outcome outcome =
                new Javac(work).with(new OneFile("OrderRules", """
                        import io.github.kling4j.validation.AtLeastOneOf;
                        import io.github.kling4j.validation.RulesFor;

                        @RulesFor(Order.class)
                        @AtLeastOneOf(id = "some", value = {"id", "note"})
                        interface OrderRules {}
                        """)).compileText("Order.java", """
                        import io.github.kling4j.validation.GenerateValidator;

                        @GenerateValidator
                        record Order(String id, String note) {}
                        """);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated())
                .containsOnlyKeys("OrderRules.java", "OrderRulesValidator.java", "OrderValidator.java");
    }

    @Test
    void a_model_generated_by_another_processor_has_the_rules_for_it() {
        Javac.Outcome outcome = new Javac(work).with(writesTheModel()).compileText("OrderRules.java", RULES);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("Order.java", "OrderValidator.java");
        assertThat(outcome.generated().get("OrderValidator.java")).contains("some@id");
    }

    @Test
    void a_model_waits_for_generated_types_under_Eclipses_compiler() {
        Javac.Outcome outcome = Javac.eclipse(work)
                .with(writesTheModel())
                .with(new OneFile("Limits", "class Limits { static final int MAX = 7; }"))
                .compileText("OrderRules.java", RULES, "Parcel.java", ORDER.replace("Order", "Parcel"));

        assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
        assertThat(outcome.generated().get("OrderValidator.java")).contains("some@id");
        assertThat(outcome.generated().get("ParcelValidator.java")).contains("must be at most 7");
    }

    private static final String RULES = """
            import io.github.kling4j.validation.AtLeastOneOf;
            import io.github.kling4j.validation.RulesFor;

            @RulesFor(Order.class)
            @AtLeastOneOf(id = "some", value = {"id", "note"})
            interface OrderRules {}
            """;

    private static OneFile writesTheModel() {
        return new OneFile("Order", """
                import io.github.kling4j.validation.GenerateValidator;

                @GenerateValidator
                record Order(String id, String note) {}
                """);
    }

    @Test
    void two_compilations_generate_identical_sources() {
        Javac.Outcome first = new Javac(work.resolve("first")).compile(Golden.RESOURCES.resolve("good"));
        Javac.Outcome second = new Javac(work.resolve("second")).compile(Golden.RESOURCES.resolve("good"));

        assertThat(first.generated()).isNotEmpty().isEqualTo(second.generated());
    }

    /** Another processor, which generates one source in the first round. */
    private static final class OneFile extends AbstractProcessor {

        private final String name;
        private final String text;
        private boolean isWritten;

        OneFile(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!isWritten) {
                isWritten = true;
                try (Writer file =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    file.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
