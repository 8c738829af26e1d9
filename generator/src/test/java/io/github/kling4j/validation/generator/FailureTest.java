package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unexpected exceptions are reported as errors at a declaration; otherwise javac would end with a stack trace. */
class FailureTest {

    private static final String MODEL = """
            @io.github.kling4j.validation.GenerateValidator
            record Model(java.util.List<String> names) {}
            """;

    @TempDir
    private Path work;

    @Test
    void an_exception_in_the_processor_is_reported_at_the_model() {
        Javac.Outcome outcome = new Javac(work)
                .with("-proc:only")
                .with(new Broken("asMemberOf"))
                .compileText("Model.java", MODEL);

        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(null).startsWith("[internal-error]"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.getLineNumber()).isEqualTo(2))
                .extracting(diagnostic -> diagnostic.getMessage(null))
                .asString()
                .startsWith("[internal-error] the processor failed at Model. This is a bug in the processor:"
                        + " please report it to the authors of kling4j, with the declaration and these lines")
                .contains(
                        "java.lang.IllegalStateException: two lines", "    at io.github.kling4j.validation.generator.");
    }

    @Test
    void an_exception_outside_a_declaration_is_reported_as_an_error() {
        Javac.Outcome outcome = new Javac(work)
                .with("-proc:only")
                .with(new Broken("getTypeElement"))
                .compileText("Model.java", MODEL);

        assertThat(outcome.messages())
                .anyMatch(message ->
                        message.startsWith("[internal-error] the processor failed at an unknown declaration."));
    }

    /** The class path has the class of a model, but not the interface that it implements. */
    @Test
    void a_missing_class_is_named_in_the_error() throws Exception {
        Javac library = new Javac(work.resolve("library"));
        assertThat(library.compileText("Base.java", "public interface Base {}", "Held.java", """
                        @io.github.kling4j.validation.GenerateValidator
                        public record Held(boolean fine) implements Base {}
                        """)
                        .success())
                .isTrue();
        Files.delete(library.classes().resolve("Base.class"));
        String path = System.getProperty("java.class.path") + File.pathSeparator + library.classes();

        Javac.Outcome outcome =
                new Javac(work.resolve("guest")).with("-cp", path).compileText("Rules.java", """
                @io.github.kling4j.validation.RulesFor(Held.class)
                @io.github.kling4j.validation.Rule(id = "fine", expr = "this.fine", message = "m")
                interface Rules {}
                """);

        assertThat(outcome.messages())
                .singleElement()
                .asString()
                .contains("class file for Base not found")
                .doesNotContain("Exception", "[internal-error]");
    }

    /** javac reports most missing classes itself; it throws this exception if a processor is the first to need one. */
    @Test
    void a_class_that_only_the_processor_needs_is_reported_at_the_model() {
        Broken broken = new Broken("asMemberOf", new CompletionFailure("class file for Base not found"));

        assertThat(new Javac(work)
                        .with("-proc:only")
                        .with(broken)
                        .compileText("Model.java", MODEL)
                        .messages())
                .containsExactly("[class-missing] Model cannot be read: class file for Base not found; add the missing"
                        + " class to the class path [Model]");
    }

    /** Has the same simple name as javac's exception, which is not accessible. */
    private static final class CompletionFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        CompletionFailure(String message) {
            super(message);
        }
    }

    /** Runs the processor in a compiler that throws an exception for a certain call. */
    private static final class Broken extends AbstractProcessor {

        private final ValidatorProcessor processor = new ValidatorProcessor();
        private final String method;
        private final RuntimeException failure;

        Broken(String method) {
            this(method, new IllegalStateException("two\nlines"));
        }

        Broken(String method, RuntimeException failure) {
            this.method = method;
            this.failure = failure;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Supplier<Object> broken = () -> {
                throw failure;
            };
            Elements elements = fake(Elements.class, environment.getElementUtils(), method, broken);
            Types types = fake(Types.class, environment.getTypeUtils(), method, broken);
            ProcessingEnvironment withElements =
                    fake(ProcessingEnvironment.class, environment, "getElementUtils", () -> elements);
            processor.init(fake(ProcessingEnvironment.class, withElements, "getTypeUtils", () -> types));
        }

        private static <T> T fake(Class<T> type, T real, String method, Supplier<Object> answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                        if (called.getName().equals(method)) {
                            return answer.get();
                        }
                        try {
                            return called.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }
}
