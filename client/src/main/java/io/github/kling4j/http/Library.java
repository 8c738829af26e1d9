package io.github.kling4j.http;

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
 * A library, and the function that determines its version.
 *
 * @param name the name for messages
 * @param type returns one of the library's classes as a class literal, which a shrinker renames together with the class
 * @param typeName the name of that class, unless a shrinker has renamed it
 * @param version returns the version, given the files that contain the class; null if the version cannot be determined,
 *     because it is too old
 * @param oldest the oldest sufficient version
 * @param dependencies the dependencies with a sufficient version; the newer artifact is last
 */
record Library(
        String name,
        Supplier<Class<?>> type,
        String typeName,
        Function<List<String>, @Nullable String> version,
        String oldest,
        List<String> dependencies) {

    private static final Pattern FILE = Pattern.compile("/(?:okhttp|okio)(?:-jvm)?-(\\d+(?:\\.\\d+)+)[^/]*\\.jar$");
    /** Characters that the URLs of class loaders may contain, but that must not be in a message on one line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]");

    /**
     * The reason why a library cannot be used.
     *
     * @param found the versions and files that were found
     * @param dependencies the dependencies to add
     */
    record Problem(String found, List<String> dependencies) {}

    /** Returns the reason why this library cannot be used; null if it can. */
    @Nullable
    Problem problem() {
        Class<?> found;
        try {
            found = type.get();
        } catch (LinkageError absent) {
            return problem(name + " is missing", List.of());
        }
        if (!found.getName().equals(typeName)) {
            return null; // a shrinker has renamed the class, after it linked the whole program
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
     * Returns the problem with the dependencies to add. The newer artifact contains the classes. The older artifact has
     * an empty jar, and as a module it has the same name as the newer one. It is therefore included only if it is
     * present and must be replaced.
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
     * Returns the version of Okio; null if it cannot be determined. Okio has no version constant, and a jar may be
     * renamed. Therefore, the newest method that the client needs shows whether the version is sufficient.
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
     * Returns a constant; null if it is missing. Reads the constant by reflection, because the compiler would inline
     * the value from the library that is present at compile time.
     */
    private static @Nullable String constant(String type, String field) {
        try {
            return String.valueOf(Class.forName(type).getField(field).get(null));
        } catch (ReflectiveOperationException | LinkageError missing) {
            return null;
        }
    }
}
