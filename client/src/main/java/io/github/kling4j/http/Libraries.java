package io.github.kling4j.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks the versions of the libraries that the client needs. Several dependencies of a program may bring different
 * versions of the same library, of which the build tool chooses one. With an older version, a call would fail with a
 * {@link NoSuchMethodError}.
 *
 * <p>The simulator has a copy of this class and of {@link Library}, because it does not depend on the client.
 */
public final class Libraries {

    /**
     * The libraries that the client needs. OkHttp, Okio, Moshi and Retrofit depend on Kotlin 2.1.21, but use only
     * classes that have existed since Kotlin 1.8.
     */
    private static final List<Library> NEEDED = List.of(
            new Library(
                    "OkHttp",
                    () -> okhttp3.OkHttpClient.class,
                    "okhttp3.OkHttpClient",
                    Library::okHttpVersion,
                    "5.5.1",
                    List.of("com.squareup.okhttp3:okhttp:5.5.1", "com.squareup.okhttp3:okhttp-jvm:5.5.1")),
            new Library(
                    "Okio",
                    () -> okio.ByteString.class,
                    "okio.ByteString",
                    Library::okioVersion,
                    "3.18.1",
                    List.of("com.squareup.okio:okio:3.18.1", "com.squareup.okio:okio-jvm:3.18.1")),
            new Library(
                    "Kotlin",
                    () -> kotlin.Unit.class,
                    "kotlin.Unit",
                    Library::kotlinVersion,
                    "1.8.0",
                    List.of("org.jetbrains.kotlin:kotlin-stdlib:2.1.21")));

    private static volatile boolean sufficient;

    private Libraries() {}

    /**
     * Checks the libraries, unless an earlier check has passed.
     *
     * @throws IllegalStateException if one of them is missing or too old; the message names the files, the versions,
     *     and the dependencies to add
     */
    public static void check() {
        if (sufficient) {
            return;
        }
        List<String> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Library library : NEEDED) {
            Library.Problem problem = library.problem();
            if (problem != null) {
                found.add(problem.found());
                missing.addAll(problem.dependencies());
            }
        }
        if (!found.isEmpty()) {
            throw new IllegalStateException("kling4j-client cannot run with the libraries that were found: "
                    + String.join("; ", found) + ". Add to the dependencies of the build: "
                    + String.join(", ", missing));
        }
        sufficient = true;
    }
}
