package io.github.kling4j.validation.generator.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.generator.Javac;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiled and loaded models with their validators. */
final class CompiledModels implements AutoCloseable {

    private final URLClassLoader loader;

    private CompiledModels(URLClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Compiles models.
     *
     * @param others paths and texts of other sources that the models need
     */
    static CompiledModels of(List<ModelText> models, Path work, String... others) {
        List<String> sources = new ArrayList<>(List.of(others));
        for (ModelText model : models) {
            sources.add(ModelText.PACKAGE + "/" + model.name() + ".java");
            sources.add(model.asRecord());
        }
        Javac javac = new Javac(work);
        Javac.Outcome outcome = javac.compileText(sources.toArray(String[]::new));
        assertThat(outcome.messages()).isEmpty();
        try {
            return new CompiledModels(new URLClassLoader(
                    new URL[] {javac.classes().toUri().toURL()}, CompiledModels.class.getClassLoader()));
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    Class<?> type(ModelText model) {
        try {
            return loader.loadClass(ModelText.PACKAGE + "." + model.name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // Callers only validate values of this type.
    Validator<Object> validator(ModelText model) {
        return (Validator<Object>) Validators.of(type(model));
    }

    /** Creates a value with the given property values, in their order. */
    Object value(ModelText model, Object... properties) {
        try {
            return type(model).getDeclaredConstructors()[0].newInstance(properties);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
