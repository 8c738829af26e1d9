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

/** What waits for other processors, and what is left alone. */
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
    void aModelWaitsForTypesAndConstantsThatAnotherProcessorWrites() {
        Javac.Outcome outcome = new Javac(work)
                .with(new OneFile("Limits", "class Limits { static final int MAX = 7; }"))
                .compileText("Order.java", ORDER);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("OrderValidator.java")).contains("must be at most 7");
    }

    @Test
    void aTypeThatNeverComesIsReportedByTheCompilerAlone() {
        Javac.Outcome outcome = new Javac(work).compileText("Order.java", ORDER);

        assertThat(outcome.success()).isFalse();
        assertThat(outcome.messages()).isNotEmpty().allMatch(message -> message.startsWith("cannot find symbol"));
        assertThat(outcome.generated()).isEmpty();
    }

    @Test
    void rulesThatAnotherProcessorWritesBecomeARuleSet() {
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
    void aModelThatAnotherProcessorWritesHasTheRulesThatWaitedForIt() {
        Javac.Outcome outcome = new Javac(work).with(writesTheModel()).compileText("OrderRules.java", RULES);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated()).containsOnlyKeys("Order.java", "OrderValidator.java");
        assertThat(outcome.generated().get("OrderValidator.java")).contains("some@id");
    }

    @Test
    void eclipsesCompilerWaitsToo() {
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
    void twoCompilationsWriteTheSameText() {
        Javac.Outcome first = new Javac(work.resolve("first")).compile(Golden.RESOURCES.resolve("good"));
        Javac.Outcome second = new Javac(work.resolve("second")).compile(Golden.RESOURCES.resolve("good"));

        assertThat(first.generated()).isNotEmpty().isEqualTo(second.generated());
    }

    /** Another processor, which writes one source in the first round. */
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
