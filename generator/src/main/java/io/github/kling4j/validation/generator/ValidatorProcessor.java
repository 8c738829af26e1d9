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
 * Generates a validator for each model, and a rule set for each rule interface that is compiled separately from its
 * model.
 */
public final class ValidatorProcessor extends AbstractProcessor {

    private @Nullable Compilation compilation;

    /** Creates the processor; javac calls this constructor. */
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

    /** Processes a round. Returns false, so that other processors can process the annotations, too. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Compilation started = compilation;
        if (started != null) {
            guarded(() -> process(started, round));
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

    /**
     * Runs a step, and reports an exception that occurs outside the processing of a declaration. {@link Guard} reports
     * all other exceptions at their declarations.
     */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError failure) {
            String text = Catalogue.INTERNAL.text("an unknown declaration", Guard.trace(failure));
            processingEnv.getMessager().printMessage(Kind.ERROR, text);
        }
    }
}
