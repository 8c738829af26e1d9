package io.github.kling4j;

import java.io.IOException;
import java.io.InputStream;

/** Loads this library again, without one of its classes, as after incorrect repackaging. */
final class Hiding extends ClassLoader {

    private final String lost;

    Hiding(String lost) {
        super(Hiding.class.getClassLoader());
        this.lost = lost;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.equals(lost)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("io.github.kling4j.")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
