package io.github.kling4j.drills;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The paths in the repository. */
final class Repository {

    /** The directory of this module. */
    static final Path MODULE =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();

    private static final Path ROOT = MODULE.getParent().getParent();

    private Repository() {}

    static Path at(String path) {
        return ROOT.resolve(path);
    }

    /** Returns the jar or the directory from which a type was loaded. */
    static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
