package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.Moshi;
import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.image.Image;
import io.github.kling4j.image.Pictures;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Protection against errors that cost money or reveal the token. */
class SafetyTest extends WithSimulator {

    private static final Logger LOG = Logger.getLogger("io.github.kling4j");

    @TempDir
    private Path directory;

    @Test
    void a_file_that_changes_after_its_validation_is_rejected_before_anything_is_sent() throws IOException {
        Path file = Files.write(directory.resolve("start.png"), Pictures.png(300, 300));
        List<Change> changes = List.of(
                () -> Files.write(file, Pictures.png(400, 400)),
                () -> Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH)),
                () -> Files.delete(file));

        for (Change change : changes) {
            TransportException thrown = catchThrowableOfType(
                    TransportException.class,
                    () -> submitWhile(
                            change,
                            REQUEST.toBuilder().firstFrame(Image.file(file)).build()));

            assertThat(thrown).hasMessageStartingWith("nothing was sent: the image file " + file + " c");
        }
        assertThat(simulator.submissions()).isZero();
    }

    private interface Change {
        void happen() throws IOException;
    }

    /** An interceptor runs after the validation and before the connection. */
    private void submitWhile(Change change, ImageToVideoRequest request) {
        submitThrough(
                chain -> {
                    change.happen();
                    return chain.proceed(chain.request());
                },
                request);
    }

    private void submitThrough(Interceptor interceptor, ImageToVideoRequest request) {
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(interceptor).build();
        try (KlingClient client = client(simulator.token()).httpClient(http).build()) {
            client.imageToVideo().submit(request);
        }
    }

    @Test
    void an_interceptor_that_repeats_requests_cannot_submit_twice() {
        simulator.failNext(Operation.SUBMIT, Fault.status(503));

        Interceptor twice = chain -> {
            chain.proceed(chain.request()).close();
            return chain.proceed(chain.request());
        };

        OutcomeUnknownException thrown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> submitThrough(twice, REQUEST));

        assertThat(thrown)
                .hasRootCauseMessage(
                        "the request was already sent; an interceptor must not send it again, because each submit is"
                                + " billed");
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    /** Interceptors that lose the tags of a request, and increasingly also its body. */
    static List<Interceptor> forgetfulInterceptors() {
        OkHttpClient another = new OkHttpClient();
        return List.of(
                chain -> chain.proceed(rebuilt(chain.request(), chain.request().body())),
                chain -> chain.proceed(
                        rebuilt(chain.request(), wrapped(chain.request().body()))),
                chain -> chain.proceed(
                        rebuilt(chain.request(), copied(chain.request().body()))),
                chain -> another.newCall(
                                rebuilt(chain.request(), chain.request().body()))
                        .execute());
    }

    @ParameterizedTest
    @MethodSource("forgetfulInterceptors")
    void the_request_of_an_interceptor_that_rebuilds_it_is_not_repeated(Interceptor interceptor) {
        simulator.failNext(Operation.SUBMIT, Fault.resetOnHeaders());

        assertThat(catchThrowableOfType(OutcomeUnknownException.class, () -> submitThrough(interceptor, REQUEST)))
                .hasMessageContaining("it was sent completely, but no response was received");
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void an_interceptor_that_copies_the_body_can_send_it_once() {
        submitThrough(
                chain -> chain.proceed(
                        rebuilt(chain.request(), copied(chain.request().body()))),
                REQUEST);

        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void an_interceptor_that_reads_and_forwards_the_body_can_send_it_once() {
        List<String> seen = new ArrayList<>();
        submitThrough(
                chain -> {
                    Buffer copy = new Buffer();
                    chain.request().body().writeTo(copy);
                    seen.add(copy.readUtf8());
                    return chain.proceed(chain.request());
                },
                REQUEST);

        assertThat(seen).singleElement().asString().contains("The sun rises");
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    void only_network_interceptors_of_a_shared_client_receive_the_key_and_only_for_the_api() {
        List<String> before = new ArrayList<>();
        List<String> onTheWire = new ArrayList<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    before.add(String.valueOf(chain.request().header("Authorization")));
                    return chain.proceed(chain.request());
                })
                .addNetworkInterceptor(chain -> {
                    onTheWire.add(String.valueOf(chain.request().header("Authorization")));
                    return chain.proceed(chain.request());
                })
                .build();
        try (KlingClient sharing = client(simulator.token()).httpClient(http).build()) {
            Task done = sharing.imageToVideo().generate(REQUEST);
            sharing.download(done.videos().get(0), directory.resolve("a.mp4"));
        }

        assertThat(before).hasSizeGreaterThan(2).containsOnly("null");
        assertThat(onTheWire).last().isEqualTo("null");
        assertThat(onTheWire.subList(0, onTheWire.size() - 1)).containsOnly("Bearer " + simulator.token());
    }

    private static Request rebuilt(Request request, RequestBody body) {
        return new Request.Builder()
                .url(request.url())
                .headers(request.headers())
                .header("Authorization", "Bearer a-very-secret-token")
                .method(request.method(), body)
                .build();
    }

    private static RequestBody wrapped(RequestBody body) {
        return new RequestBody() {
            @Override
            public MediaType contentType() {
                return body.contentType();
            }

            @Override
            public void writeTo(BufferedSink sink) throws IOException {
                body.writeTo(sink);
            }
        };
    }

    private static RequestBody copied(RequestBody body) throws IOException {
        Buffer copy = new Buffer();
        body.writeTo(copy);
        return RequestBody.create(copy.readByteString(), body.contentType());
    }

    @Test
    void nothing_is_logged_by_default_and_never_the_token_or_a_query() {
        String url = client.imageToVideo().generate(REQUEST).videos().get(0);
        assertThat(logged(Level.INFO, () -> client.imageToVideo().generate(REQUEST)))
                .isEmpty();

        List<String> lines = logged(Level.FINE, () -> {
            client.imageToVideo().submit(REQUEST);
            client.download(url + "?signature=secret", directory.resolve("a.mp4"));
        });

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("POST " + simulator.baseUrl() + "vendors/")
                .contains(" -> 202 in ");
        assertThat(String.join("\n", lines)).doesNotContain(simulator.token(), "secret", "The sun rises");
    }

    @Test
    void a_failing_logger_does_not_lose_a_task() {
        KlingClient failing = client(simulator.token())
                .taskListener(task -> Thrown.sneakily(new IllegalStateException("the disk is full")))
                .build();
        List<Task> tasks = new ArrayList<>();

        logged(Level.FINE, line -> Thrown.sneakily(new AssertionError("the disk is full")), () -> {
            tasks.add(failing.imageToVideo().submit(REQUEST));
            tasks.add(failing.imageToVideo().get(tasks.get(0).taskInfo().id()));
        });
        failing.close();

        assertThat(tasks)
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.taskInfo().id())
                        .isEqualTo(simulator.tasks().get(0).id()));
    }

    @Test
    void a_missing_logger_does_not_lose_a_task() throws Exception {
        Path services = Files.createDirectories(directory.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve("java.lang.System$LoggerFinder"), NoLogger.class.getName());

        assertThat(Forked.run(
                        List.of("-Xbootclasspath/a:" + directory),
                        AcknowledgementTest.Program.class,
                        simulator.baseUrl().toString(),
                        simulator.token()))
                .isEqualTo("result: " + simulator.tasks().get(0).id());
    }

    /** Returns only other loggers, which log nothing. */
    public static final class NoLogger extends System.LoggerFinder {

        @Override
        public System.Logger getLogger(String name, Module module) {
            if (name.equals(LOG.getName())) {
                throw new IllegalStateException("its settings cannot be read");
            }
            return (System.Logger) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {System.Logger.class},
                    (logger, method, arguments) -> method.getReturnType() == boolean.class ? false : null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"key/with+more=", "a\\b\"c$d"})
    void an_echoed_token_is_redacted_in_every_spelling(String token) throws IOException {
        StringBuilder numbers = new StringBuilder();
        token.chars().forEach(c -> numbers.append("\\u%04X".formatted(c)));
        String json = new Moshi.Builder().build().adapter(String.class).toJson(token);
        String inner = json.substring(1, json.length() - 1);

        for (String spelled : List.of(inner, inner.replace("/", "\\/"), numbers.toString())) {
            simulator.failNext(
                    Operation.LOOK_UP,
                    Fault.status(403)
                            .header("traceparent", token)
                            .body("{\"error\":{\"title\":\"No\",\"detail\":\"not " + spelled + "\"}}"));
            try (KlingClient client = client(token).build()) {
                List<ApiException> thrown = new CopyOnWriteArrayList<>();
                List<String> lines = logged(
                        Level.FINE,
                        () -> thrown.add(catchThrowableOfType(
                                ApiException.class, () -> client.imageToVideo().get("t"))));

                assertThat(thrown.get(0))
                        .hasMessage("the service responded with status 403: No: not [token] [task t] [trace [token]]");
                assertThat(thrown.get(0).body()).doesNotContain(token, inner, spelled);
                assertThat(lines).singleElement().asString().endsWith("ms [trace [token]]");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad %s\r\n\r\n", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%s\r\n"})
    void a_token_echoed_in_an_unexpected_place_is_not_in_exceptions(String answer) {
        try (EchoServer echo = new EchoServer(answer);
                KlingClient client = client(simulator.token())
                        .baseUrl(echo.baseUrl())
                        .retries(0)
                        .build()) {
            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.imageToVideo().get("t")))
                    .hasMessageContaining("[token]")
                    .extracting(SafetyTest::printed)
                    .asString()
                    .doesNotContain(simulator.token());
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class,
                            () -> client.imageToVideo().submit(REQUEST)))
                    .extracting(SafetyTest::printed)
                    .asString()
                    .contains("[token]")
                    .doesNotContain(simulator.token());
            assertThat(catchThrowableOfType(
                            IOException.class,
                            () -> client.imageToVideo().api().submit(REQUEST).execute()))
                    .extracting(SafetyTest::printed)
                    .asString()
                    .doesNotContain(simulator.token());
        }
    }

    private static String printed(Throwable thrown) {
        StringWriter printed = new StringWriter();
        thrown.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }

    private static List<String> logged(Level level, Runnable action) {
        List<String> lines = new CopyOnWriteArrayList<>();
        logged(level, lines::add, action);
        return lines;
    }

    private static void logged(Level level, Consumer<String> log, Runnable action) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.accept(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(level);
        LOG.addHandler(handler);
        LOG.setLevel(level);
        try {
            action.run();
        } finally {
            LOG.setLevel(null);
            LOG.removeHandler(handler);
        }
    }
}
