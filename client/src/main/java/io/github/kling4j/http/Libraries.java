package io.github.kling4j.http;

import java.util.ArrayList;
import java.util.List;

/**
 * The libraries under the client. Several libraries may bring them in several versions, and a build tool chooses among
 * those by rules of its own. With an older version a call would end in a {@link NoSuchMethodError} somewhere.
 *
 * <p>The simulator has the same two classes, because neither of the two depends on the other.
 */
public final class Libraries {

    /** What OkHttp, Okio, Moshi and Retrofit use of Kotlin is there since 1.8; 2.1.21 is the one that they name. */
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
     * Looks at the libraries, until they are found sufficient.
     *
     * @throws IllegalStateException when one of them is missing or too old; it names the files, the versions, and the
     *     dependencies to add
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
