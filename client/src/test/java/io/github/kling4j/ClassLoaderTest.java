package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import java.io.File;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** An application server can unload all classes of an application after its client is closed. */
class ClassLoaderTest extends WithSimulator {

    /** Threads of OkHttp and Okio that were started meanwhile are idle for a minute before they end. */
    @Test
    @EnabledIfSystemProperty(named = "full", matches = "true", disabledReason = "takes more than a minute: .ci/full")
    @Timeout(300)
    void the_class_loader_of_a_closed_client_is_collected() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Reference<ClassLoader> loader = new PhantomReference<>(used(), collected);

        Reference<? extends ClassLoader> gone = null;
        while (gone == null) {
            System.gc();
            gone = collected.remove(100);
        }

        assertThat(gone).isSameAs(loader);
    }

    /** Returns a class loader whose closed client has executed every operation once. */
    private ClassLoader used() throws Exception {
        URLClassLoader loader =
                new Application(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(ClassLoaderTest::url)
                        .toArray(URL[]::new));
        try (loader) {
            loader.loadClass(Program.class.getName())
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {simulator.baseUrl().toString(), simulator.token()});
        }
        return loader;
    }

    private static URL url(String path) {
        try {
            return Path.of(path).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Loads the classes of the client and of the program itself; the server loads all others. */
    private static final class Application extends URLClassLoader {

        Application(URL[] urls) {
            super(urls, ClassLoaderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith("io.github.kling4j.") || name.startsWith("io.github.kling4j.simulator.")) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }

    /** Uses the whole client and its value classes, because the JVM generates methods for records. */
    public static final class Program {

        public static void main(String[] args) throws Exception {
            WaitOptions soon = WaitOptions.builder()
                    .initialDelay(Duration.ZERO)
                    .interval(Duration.ofMillis(1))
                    .build();
            Path video = Files.createTempDirectory("video").resolve("video.mp4");
            List<Object> values = new ArrayList<>();
            RequestOptions options =
                    RequestOptions.builder().answerListener(values::add).build();
            try (KlingClient client =
                    KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build()) {
                ImageToVideo videos = client.imageToVideo().with(options);
                Task done = videos.generateAsync(REQUEST, soon).get();
                values.add(done);
                client.download(done.videos().get(0), video);
                try (Stream<Generated<ImageToVideoRequest>> all = videos.generateAll(List.of(REQUEST, REQUEST), 2)) {
                    all.limit(1).forEach(values::add);
                }
                assertThatThrownBy(() ->
                                videos.submit(REQUEST.toBuilder().duration(99).build()))
                        .isInstanceOfSatisfying(
                                InvalidRequestException.class, refused -> values.addAll(refused.violations()));
            } finally {
                Files.delete(video);
                Files.delete(video.getParent());
            }
            assertThat(new HashSet<>(values)).isEqualTo(new HashSet<>(List.copyOf(values)));
            assertThat(values.toString()).isNotEmpty();
        }
    }
}
