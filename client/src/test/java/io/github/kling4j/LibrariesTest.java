package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import okhttp3.OkHttp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A class path with an outdated OkHttp, Okio or Kotlin results in one exception, for the client and for the simulator.
 * The class that reveals the version represents an older library; {@code src/it/one-okhttp} tests real ones.
 */
class LibrariesTest {

    private static final String OK_HTTP_CLIENT = "package okhttp3; public class OkHttpClient {}";
    private static final String OK_HTTP_4 =
            "package okhttp3; public class OkHttp { public static final String VERSION = \"4.12.0\"; }";
    private static final String OKIO_2 = "package okio; public class ByteString {}";
    private static final String KOTLIN_1 = "package kotlin; public class KotlinVersion {"
            + " public static final KotlinVersion CURRENT = new KotlinVersion();"
            + " public String toString() { return \"1.7.22\"; } }";

    private static final String ADD_OK_HTTP = ". Add to the dependencies of the build: "
            + "com.squareup.okhttp3:okhttp:" + OkHttp.VERSION + ", com.squareup.okhttp3:okhttp-jvm:" + OkHttp.VERSION;

    @TempDir
    private Path directory;

    @Test
    void the_libraries_of_this_build_are_accepted() throws Exception {
        assertThat(told("io.github.kling4j.KlingClient", null, "")).isNull();
        assertThat(told("io.github.kling4j.simulator.KlingSimulator", null, "")).isNull();
    }

    @Test
    void the_guides_name_the_required_versions() throws IOException {
        String needed = "OkHttp " + OkHttp.VERSION + ", Okio " + okioVersion() + " and Kotlin 1.8";

        assertThat(Path.of("README.md"))
                .content()
                .contains(needed)
                .contains("okhttp-bom:" + OkHttp.VERSION + "`")
                .contains("okio-bom:" + okioVersion() + "`");
        assertThat(Path.of("simulator/README.md")).content().contains(needed);
    }

    @Test
    void an_okhttp_4_that_comes_first_is_named_with_its_file_and_that_of_okhttp_5() throws Exception {
        Path old = jar("okhttp-4.12.0.jar", OK_HTTP_CLIENT, OK_HTTP_4);

        assertTold(
                old,
                "",
                "OkHttp 4.12.0 in " + url(old) + " and " + url(entry("okhttp-jvm")) + ", needed: " + OkHttp.VERSION
                        + " or newer" + ADD_OK_HTTP);
    }

    @Test
    void invisible_characters_in_the_name_of_a_file_do_not_break_the_message() throws Exception {
        Path old = jar("okhttp-4.12.0\u202e\n.jar", OK_HTTP_CLIENT, OK_HTTP_4);

        assertTold(
                old,
                "okhttp-jvm",
                "OkHttp 4.12.0 in file:" + directory + "/okhttp-4.12.0%E2%80%AE%0A.jar, needed: " + OkHttp.VERSION
                        + " or newer" + ADD_OK_HTTP);
    }

    @Test
    void an_okhttp_4_in_a_fat_jar_is_found() throws Exception {
        Path all = jar("program-7.0.0.jar", OK_HTTP_CLIENT, OK_HTTP_4);

        assertTold(
                all,
                "okhttp-jvm",
                "OkHttp 4.12.0 in " + url(all) + ", needed: " + OkHttp.VERSION + " or newer" + ADD_OK_HTTP);
    }

    @Test
    void an_okhttp_without_a_version_constant_is_identified_by_its_file() throws Exception {
        Path old = jar("okhttp-3.14.9.jar", OK_HTTP_CLIENT);

        assertTold(
                old,
                "okhttp-jvm",
                "OkHttp 3.14.9 in " + url(old) + ", needed: " + OkHttp.VERSION + " or newer" + ADD_OK_HTTP);
    }

    @Test
    void for_okio_2_both_artifacts_are_suggested() throws Exception {
        Path old = jar("okio-2.8.0.jar", OKIO_2);
        String version = okioVersion();

        assertTold(
                old,
                "",
                "Okio 2.8.0 in " + url(old) + " and " + url(entry("okio-jvm")) + ", needed: " + version
                        + " or newer. Add to the dependencies of the build: com.squareup.okio:okio:" + version
                        + ", com.squareup.okio:okio-jvm:" + version);
    }

    @Test
    void for_an_old_okio_3_its_artifact_is_suggested() throws Exception {
        Path old = jar("okio-jvm-3.7.0.jar", OKIO_2);
        String version = okioVersion();

        assertTold(
                old,
                "okio-jvm",
                "Okio 3.7.0 in " + url(old) + ", needed: " + version
                        + " or newer. Add to the dependencies of the build: com.squareup.okio:okio-jvm:" + version);
    }

    @Test
    void an_old_okio_in_a_fat_jar_is_found() throws Exception {
        Path all = jar("program-7.0.0.jar", OKIO_2);
        String version = okioVersion();

        assertTold(
                all,
                "okio-jvm",
                "Okio of an unknown version in " + url(all) + ", needed: " + version
                        + " or newer. Add to the dependencies of the build: com.squareup.okio:okio:" + version
                        + ", com.squareup.okio:okio-jvm:" + version);
    }

    @Test
    void one_exception_names_all_outdated_libraries() throws Exception {
        Path okHttp = jar("okhttp-4.12.0.jar", OK_HTTP_CLIENT, OK_HTTP_4, KOTLIN_1);

        assertTold(
                okHttp,
                "okhttp-jvm",
                "OkHttp 4.12.0 in " + url(okHttp) + ", needed: " + OkHttp.VERSION + " or newer; Kotlin 1.7.22 in "
                        + url(entry("kotlin-stdlib")) + ", needed: 1.8.0 or newer" + ADD_OK_HTTP
                        + ", org.jetbrains.kotlin:kotlin-stdlib:" + kotlin.KotlinVersion.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({
        "okhttp-jvm, OkHttp, com.squareup.okhttp3:okhttp-jvm",
        "okio-jvm, Okio, com.squareup.okio:okio-jvm",
        "kotlin-stdlib, Kotlin, org.jetbrains.kotlin:kotlin-stdlib",
    })
    void a_missing_library_is_named(String artifact, String name, String dependency) throws Exception {
        String version = entry(artifact).getFileName().toString().replaceAll("[^0-9]*-([0-9.]+)\\.jar", "$1");
        String oldest = name.equals("Kotlin") ? "1.8.0" : version;

        assertTold(
                null,
                artifact,
                name + " is missing, needed: " + oldest + " or newer. Add to the dependencies of the build: "
                        + dependency + ":" + version);
    }

    private void assertTold(@Nullable Path first, String without, String what) throws Exception {
        String libraries = " cannot run with the libraries that were found: " + what;

        assertThat(told("io.github.kling4j.KlingClient", first, without)).isEqualTo("kling4j-client" + libraries);
        assertThat(told("io.github.kling4j.simulator.KlingSimulator", first, without))
                .isEqualTo("kling4j-simulator" + libraries);
    }

    /** Returns the message of the exception for a modified class path of these tests; null if there is none. */
    private static @Nullable String told(String type, @Nullable Path first, String without) throws Exception {
        List<URL> urls = new ArrayList<>();
        if (first != null) {
            // Not encoded, because not every class loader encodes its URLs.
            urls.add(new URL("file:" + first));
        }
        for (Path entry : classPath()) {
            if (without.isEmpty() || !entry.getFileName().toString().startsWith(without + "-")) {
                urls.add(entry.toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            // Twice: the second use must not fail with a NoClassDefFoundError.
            String once = builderOf(loader.loadClass(type));
            assertThat(builderOf(loader.loadClass(type))).isEqualTo(once);
            return once;
        }
    }

    private static @Nullable String builderOf(Class<?> type) throws ReflectiveOperationException {
        try {
            type.getMethod("builder").invoke(null);
            return null;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).isExactlyInstanceOf(IllegalStateException.class);
            return e.getCause().getMessage();
        }
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static Path entry(String artifact) {
        return classPath().stream()
                .filter(path -> path.getFileName().toString().matches(artifact + "-[0-9.]+\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static String okioVersion() {
        return entry("okio-jvm").getFileName().toString().replaceAll("okio-jvm-(.*)\\.jar", "$1");
    }

    private static URI url(Path path) {
        return URI.create("file:" + path.toUri().getRawPath());
    }

    /** Returns a jar with the compiled classes. */
    private Path jar(String name, String... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectory(directory.resolve("classes"));
        Path jar = directory.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (String source : sources) {
                String type = source.replaceAll("package (\\w+);.*class (\\w+) .*", "$1/$2");
                Path java = directory.resolve(type.replaceAll(".*/", "") + ".java");
                Files.writeString(java, source);
                assertThat(compiler.run(null, null, null, "-d", classes.toString(), java.toString()))
                        .isZero();
                entries.putNextEntry(new JarEntry(type + ".class"));
                Files.copy(classes.resolve(type + ".class"), entries);
            }
        }
        return jar;
    }
}
