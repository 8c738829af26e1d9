package io.github.kling4j.drills;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The client of a drill, in its own class loader. */
final class BuiltClient implements AutoCloseable {

    private final URLClassLoader loader;

    BuiltClient(Path classes) throws MalformedURLException {
        List<URL> path = new ArrayList<>();
        path.add(classes.toUri().toURL());
        for (String library : ClientCompiler.libraries()) {
            path.add(new File(library).toURI().toURL());
        }
        loader = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Returns the violations of a JSON request, which is an image-to-video request unless its schema precedes it. */
    List<String> violations(String line) throws ReflectiveOperationException {
        String request = line.substring(line.indexOf('{'));
        String schema = line.startsWith("{") ? "ImageToVideoRequest" : line.substring(0, line.indexOf(' '));
        Class<?> type = loader.loadClass("io.github.kling4j.model." + schema);
        Object moshi = loader.loadClass("io.github.kling4j.KlingJson")
                .getMethod("moshi")
                .invoke(null);
        Object adapter = moshi.getClass().getMethod("adapter", Class.class).invoke(moshi, type);
        Object value = adapter.getClass().getMethod("fromJson", String.class).invoke(adapter, request);
        Class<?> validators = loader.loadClass("io.github.kling4j.validation.Validators");
        Object validator = validators.getMethod("of", Class.class).invoke(null, type);
        Method validate =
                loader.loadClass("io.github.kling4j.validation.Validator").getMethod("validate", Object.class);
        return ((List<?>) validate.invoke(validator, value))
                .stream().map(Object::toString).toList();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
