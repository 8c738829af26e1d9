package io.github.kling4j.validation.generator;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.read.LocalModels;
import io.github.kling4j.validation.generator.read.Names;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Generates a validator for every model, and a rule set for every rule interface that is compiled apart from its
 * model.
 */
public final class ValidatorProcessor extends AbstractProcessor {

    private @Nullable Compilation compilation;

    /** Makes the processor; javac calls this. */
    public ValidatorProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Names.ALL;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        guarded(() -> {
            compilation = new Compilation(environment);
            LocalModels.watch(environment);
        });
    }

    /** Never claims an annotation: who knows what other processors make of it. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (compilation != null) {
            guarded(() -> process(compilation, round));
        }
        return false;
    }

    private static void process(Compilation compilation, RoundEnvironment round) {
        if (round.processingOver()) {
            compilation.finish();
        } else {
            compilation.process(round);
        }
    }

    /** What concerns one declaration is reported there; what fails here concerns none. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            String text = Catalogue.INTERNAL.text("no declaration in particular", Guard.trace(failure));
            processingEnv.getMessager().printMessage(Kind.ERROR, text);
        }
    }
}
