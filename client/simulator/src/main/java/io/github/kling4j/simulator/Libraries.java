package io.github.kling4j.simulator;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks the versions of the libraries that the simulator uses. The client has a similar check, but the two modules do
 * not depend on each other. {@code MockWebServer} uses internal classes of OkHttp: with another major version of
 * OkHttp, it throws a {@link NoSuchMethodError}.
 */
final class Libraries {

    /**
     * The libraries to check. OkHttp, Okio, Moshi and Retrofit declare a dependency on Kotlin 2.1.21, but they need
     * only parts of Kotlin that exist since 1.8.
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
     * Checks the libraries. Does nothing after a successful check.
     *
     * @throws IllegalStateException if a library is missing or too old; the message contains the files, the versions
     *     and the dependencies to add
     */
    static void check() {
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
            throw new IllegalStateException("kling4j-simulator cannot run with the libraries that were found: "
                    + String.join("; ", found) + ". Add to the dependencies of the build: "
                    + String.join(", ", missing));
        }
        sufficient = true;
    }
}
