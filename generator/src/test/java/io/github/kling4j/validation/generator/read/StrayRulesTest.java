package io.github.kling4j.validation.generator.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.generator.Javac;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compilation without rules inspects each annotation type once, regardless of the number of its uses. */
class StrayRulesTest {

    @TempDir
    private Path work;

    @Test
    void each_annotation_type_is_inspected_once() {
        String methods = IntStream.range(0, 500)
                .mapToObj(
                        "@Deprecated @SafeVarargs @SuppressWarnings(\"unchecked\") static void m%d(Object... o) {}\n"
                                ::formatted)
                .collect(Collectors.joining());

        // These three and the JDK annotations on them, but not 1,500.
        assertThat(looks("class Many {\n" + methods + "}")).isBetween(3, 10);
    }

    @Test
    void annotation_types_that_are_reachable_in_several_ways_are_inspected_once() {
        String levels = IntStream.range(1, 60)
                .mapToObj(i ->
                        "@A%2$d @B%2$d @interface A%1$d {}\n@A%2$d @B%2$d @interface B%1$d {}\n".formatted(i, i - 1))
                .collect(Collectors.joining());

        assertThat(looks("@interface A0 {}\n@interface B0 {}\n" + levels + "@A59 @B59 class Many {}"))
                .isEqualTo(120);
    }

    @Test
    void a_rule_that_is_reachable_in_several_ways_is_found() {
        String levels = IntStream.range(1, 60)
                .mapToObj(i ->
                        "@A%2$d @B%2$d @interface A%1$d {}\n@A%2$d @B%2$d @interface B%1$d {}\n".formatted(i, i - 1))
                .collect(Collectors.joining());
        Javac.Outcome outcome = new Javac(work).compileText("Many.java", """
                import io.github.kling4j.validation.*;

                @interface A0 {}

                @Rule(id = "r", expr = "true", message = "m")
                @interface B0 {}

                """ + levels + "@A59 class Many {}");

        assertThat(outcome.messages())
                .first()
                .isEqualTo(
                        "[rules-missing] @A59 has no effect here: move it to an interface marked with" + " @RulesFor");
    }

    private int looks(String source) {
        Looking looking = new Looking();
        Javac.Outcome outcome =
                new Javac(work).with(looking).with("-Xlint:none").compileText("Many.java", source);
        assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
        return looking.strays.looks();
    }

    private static final class Looking extends AbstractProcessor {

        private final StrayRules strays = new StrayRules();

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
            assertThat(strays.in(round).isClean()).isTrue();
            return false;
        }
    }
}
