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
 * A library, and how to tell which version of it is there.
 *
 * @param name for messages
 * @param type one of its classes, as a literal, which survives renaming
 * @param typeName the name of that class, unless a shrinker has renamed it
 * @param version tells the version from the files that have the class; null when it is older than any that tells
 * @param oldest the oldest version that suffices
 * @param dependencies what brings a version that suffices, for a build tool: the newer artifact last
 */
record Library(
        String name,
        Supplier<Class<?>> type,
        String typeName,
        Function<List<String>, @Nullable String> version,
        String oldest,
        List<String> dependencies) {

    private static final Pattern FILE = Pattern.compile("/(?:okhttp|okio)(?:-jvm)?-(\\d+(?:\\.\\d+)+)[^/]*\\.jar$");
    /** Class loaders may have such characters in their URLs, and messages must stay on one line. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Z}]");

    /**
     * What keeps a library from being used.
     *
     * @param found the versions and files that are there
     * @param dependencies what to add
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
            return null; // a shrinker has renamed it, and has linked the whole program before
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
     * The newer artifact has the classes. The older one must be replaced where it is there, and else must not be added:
     * its jar is empty, and as a module it has the name of the other.
     */
    private Problem problem(String found, List<String> files) {
        boolean newerAlone = files.stream().allMatch(file -> file.contains("-jvm-"));
        return new Problem(
                found + ", needed: " + oldest + " or newer",
                newerAlone ? dependencies.subList(dependencies.size() - 1, dependencies.size()) : dependencies);
    }

    /** Returns all files that have the class, the one that it was loaded from first. */
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
        String told = constant("okhttp3.OkHttp", "VERSION");
        return told == null ? versionInName(files) : told;
    }

    static @Nullable String kotlinVersion(List<String> files) {
        return constant("kotlin.KotlinVersion", "CURRENT");
    }

    /** Okio does not tell its version, and a program may be one archive: the newest method that is needed tells it. */
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

    /** Reads it when it is asked for; the compiler would copy the value of the version that it sees. */
    private static @Nullable String constant(String type, String field) {
        try {
            return String.valueOf(Class.forName(type).getField(field).get(null));
        } catch (ReflectiveOperationException | LinkageError untold) {
            return null;
        }
    }
}
