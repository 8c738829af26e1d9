package io.github.kling4j.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A library and the detection of its version.
 *
 * @param name the name for messages
 * @param type returns a class of the library by a class literal, which stays correct when a shrinker renames the class
 * @param typeName the original name of this class
 * @param version determines the version of the library from the files that contain the class; null if the version is
 *     unknown, as for some old versions
 * @param oldest the oldest sufficient version
 * @param dependencies the coordinates of the artifacts that a build must declare to get a sufficient version; the
 *     artifact with the suffix {@code -jvm}, if there is one, is the last
 */
record Library(
        String name,
        Supplier<Class<?>> type,
        String typeName,
        Function<List<String>, @Nullable String> version,
        String oldest,
        List<String> dependencies) {

    private static final Pattern FILE = Pattern.compile("/(?:okhttp|okio)(?:-jvm)?-(\\d+(?:\\.\\d+)+)[^/]*\\.jar$");
    /** Invisible characters. URLs of class loaders may contain them, but messages must stay on one line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]");

    /**
     * A reason why a library cannot be used.
     *
     * @param found the versions and files that were found
     * @param dependencies the dependencies to add
     */
    record Problem(String found, List<String> dependencies) {}

    /** Returns the reason why this library cannot be used; null if it can be used. */
    @Nullable
    Problem problem() {
        Class<?> found;
        try {
            found = type.get();
        } catch (LinkageError absent) {
            return problem(name + " is missing", List.of());
        }
        if (!found.getName().equals(typeName)) {
            return null; // A shrinker has renamed the class, and has already linked the whole program.
        }
        List<String> files = files(found);
        String present = version.apply(files);
        return present != null && isAtLeast(present, oldest)
                ? null
                : problem(
                        name + " " + (present == null ? "of an unknown version" : present) + " in "
                                + String.join(" and ", files),
                        files);
    }

    /**
     * Returns the problem, with the dependencies that the user must declare. The newer artifact, whose name ends with
     * {@code -jvm}, contains the classes. The older artifact must be replaced if it is present. Otherwise it must not
     * be added, because its JAR file is empty and has the same module name as the newer one.
     */
    private Problem problem(String found, List<String> files) {
        boolean newerAlone = files.stream().allMatch(file -> file.contains("-jvm-"));
        return new Problem(
                found + ", needed: " + oldest + " or newer",
                newerAlone ? dependencies.subList(dependencies.size() - 1, dependencies.size()) : dependencies);
    }

    /** Returns all files that contain the class, beginning with the one from which it was loaded. */
    private static List<String> files(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        try {
            ClassLoader loader = type.getClassLoader();
            return Collections.list(
                            loader == null ? ClassLoader.getSystemResources(resource) : loader.getResources(resource))
                    .stream()
                    .map(URL::toString)
                    .map(url -> url.substring(0, url.length() - resource.length()))
                    .map(url -> url.replaceFirst("^jar:(?=file:)", "").replaceFirst("!?/$", ""))
                    .map(url -> INVISIBLE.matcher(url).replaceAll(found -> encoded(found.group())))
                    .distinct()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String invisible) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : invisible.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    private static boolean isAtLeast(String version, String oldest) {
        int[] present = numbers(version);
        int[] needed = numbers(oldest);
        for (int i = 0; i < needed.length; i++) {
            int number = i < present.length ? present[i] : 0;
            if (number != needed[i]) {
                return number > needed[i];
            }
        }
        return true;
    }

    private static int[] numbers(String version) {
        return Pattern.compile("[.-]")
                .splitAsStream(version)
                .takeWhile(part -> part.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    static @Nullable String okHttpVersion(List<String> files) {
        String version = constant("okhttp3.OkHttp", "VERSION");
        return version == null ? versionInName(files) : version;
    }

    static @Nullable String kotlinVersion(List<String> files) {
        return constant("kotlin.KotlinVersion", "CURRENT");
    }

    /**
     * Returns the version of Okio; null if it is unknown. Okio has no version constant, and the whole program may be
     * one archive, so the newest method that is needed determines the version.
     */
    static @Nullable String okioVersion(List<String> files) {
        try {
            okio.ByteString.class.getMethod("base64", boolean.class);
            return "3.18.1";
        } catch (NoSuchMethodException older) {
            return versionInName(files);
        }
    }

    private static @Nullable String versionInName(List<String> files) {
        Matcher matcher = FILE.matcher(files.isEmpty() ? "" : files.get(0));
        return matcher.find() ? matcher.group(1) : null;
    }

    /**
     * Reads a constant by reflection, because the compiler would inline the value from the library that is present at
     * compile time. Returns null if the constant cannot be read.
     */
    private static @Nullable String constant(String type, String field) {
        try {
            return String.valueOf(Class.forName(type).getField(field).get(null));
        } catch (ReflectiveOperationException | LinkageError unknown) {
            return null;
        }
    }
}
