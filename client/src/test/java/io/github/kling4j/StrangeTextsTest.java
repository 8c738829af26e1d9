package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.DownloadException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TaskError;
import io.github.kling4j.model.TaskStatus;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ProtocolException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of the service are shown on one line and without the key. */
class StrangeTextsTest extends WithSimulator {

    /** In JSON: a line break, ESC, right-to-left override, a line separator, NEL, and an unpaired surrogate. */
    private static final String STRANGE = "a\\nb\\u001b[2Jc\\u202ed\\u2028e\\u0085f\\ud83d";

    private static final String SHOWN = "a\\nb\\u001b[2Jc\\u202ed\\u2028e\\u0085f\\ud83d";
    private static final WaitOptions SHORT = WaitOptions.builder()
            .initialDelay(Duration.ZERO)
            .deadline(Duration.ofSeconds(3))
            .build();

    @TempDir
    private Path directory;

    @Test
    void texts_of_an_error_are_shown_on_one_line_and_kept_unchanged() {
        ApiException thrown = refused("{\"error\":{\"title\":\"T" + STRANGE + "\",\"detail\":\"D" + STRANGE + "\"},"
                + "\"task_info\":{\"id\":\"I" + STRANGE + "\"}}");

        assertThat(thrown)
                .hasMessage(
                        "the service responded with status 400: T" + SHOWN + ": D" + SHOWN + " [task I" + SHOWN + "]");
        assertThat(thrown.detail()).isEqualTo("Da\nb\u001b[2Jc\u202ed\u2028e\u0085f\ud83d");
        assertThat(refused("page\r\n\u001b[1m\u202e"))
                .hasMessage("the service responded with status 400: page\\r\\n\\u001b[1m\\u202e");
    }

    @Test
    void each_shown_text_of_an_error_is_shortened() {
        String long_ = " ab".repeat(400_000 / 3);

        assertThat(refused("{\"title\":\"T" + long_ + "\",\"detail\":\"D" + long_ + "\"}")
                        .getMessage())
                .hasSizeBetween(2000, 2100);
        assertThat(refused("{\"task_info\":{\"id\":\"" + long_ + "\"},\"detail\":\"No\"}")
                        .getMessage())
                .hasSizeLessThan(1100);
        assertThat(refused(long_).getMessage()).hasSizeLessThan(1100);
    }

    @Test
    void the_status_of_a_task_is_shown_on_one_line() {
        String id = client.imageToVideo().submit(REQUEST).id();
        answerAlways("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"" + STRANGE + "\"}}");

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class, () -> client.imageToVideo().await(id, SHORT));

        assertThat(thrown).hasMessageContaining("its last status was " + SHOWN + ";");
        assertThat(thrown.task().toString()).isEqualTo("Task[task_info=TaskInfo[id=" + id + ", status=" + SHOWN + "]]");
    }

    @Test
    void the_reason_of_a_failed_task_is_shown_on_one_line() {
        String id = client.imageToVideo().submit(REQUEST).id();
        answerAlways("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"failed\",\"error\":{\"code\":2001,"
                + "\"title\":\"T" + STRANGE + "\",\"detail\":\"D" + STRANGE + "\"}}}");

        assertThat(catchThrowable(() -> client.imageToVideo().await(id, SHORT)))
                .hasMessage("the task failed (error code 2001): T" + SHOWN + ": D" + SHOWN + " [task " + id + "]");
    }

    @Test
    void models_print_texts_shortened_and_on_one_line() {
        TaskError error = TaskError.builder()
                .title("T\n\u202e")
                .detail("x".repeat(1_000_000))
                .putExtra("e\u001b", 1)
                .build();

        assertThat(error.toString())
                .hasSize(1053)
                .startsWith("TaskError[title=T\\n\\u202e, detail=xxx")
                .endsWith("x…, extras=[e\\u001b]]");
        assertThat(TaskStatus.of("new\nword")).hasToString("new\\nword");
        assertThat(TaskStatus.of("new\nword").word()).isEqualTo("new\nword");
        assertThat(REQUEST.toBuilder().prompt("one\ntwo").build().toString()).contains("prompt=one\\ntwo");
    }

    @Test
    void invalid_http_is_quoted_on_one_line_also_in_causes() {
        try (EchoServer echo = new EchoServer("bad \u001b[2J\u0007 answer\r\n\r\n");
                KlingClient strange = client(simulator.token())
                        .baseUrl(echo.baseUrl())
                        .retries(0)
                        .build()) {
            TransportException thrown = catchThrowableOfType(
                    TransportException.class, () -> strange.imageToVideo().get("t"));

            assertThat(thrown)
                    .hasMessageContaining("bad \\u001b[2J\\u0007 answer")
                    .hasCauseExactlyInstanceOf(ProtocolException.class);
            assertThat(printed(thrown)).doesNotContain("\u001b", "\u0007");
        }
    }

    @Test
    void the_key_is_replaced_in_every_text_of_a_task_and_the_rest_is_kept() {
        String key = simulator.token();
        String id = client.imageToVideo().submit(REQUEST).id();
        answerAlways("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"waits for " + key + "\",\"note\":\"n " + key
                + "\"},\"error\":{\"title\":\"t " + key + "\",\"detail\":\"d " + key + " d " + key + "\"},"
                + "\"x " + key + "\":{\"y\":[\"z " + key + "\"]}}");

        WaitTimedOutException thrown = catchThrowableOfType(
                WaitTimedOutException.class, () -> client.imageToVideo().await(id, SHORT));
        Task task = thrown.task();

        assertThat(thrown).hasMessageContaining("its last status was waits for [token];");
        assertThat(thrown.lastStatus()).isEqualTo("waits for [token]");
        assertThat(task.error().title()).isEqualTo("t [token]");
        assertThat(task.error().detail()).isEqualTo("d [token] d [token]");
        assertThat(KlingJson.moshi().adapter(Task.class).toJson(task))
                .doesNotContain(key)
                .contains("\"note\":\"n [token]\"", "\"x [token]\":{\"y\":[\"z [token]\"]}");
    }

    @Test
    void the_key_is_not_accepted_as_an_id() {
        String key = simulator.token();
        answer("{\"task_info\":{\"id\":\"" + key + "\",\"status\":\"pending\"}}");
        simulator.failNext(
                Operation.SUBMIT,
                Fault.status(202).body("{\"task_info\":{\"id\":\"t-" + key + "\",\"status\":\"pending\"}}"));

        assertThat(client.imageToVideo().get("a-task").id()).isEqualTo("a-task");
        OutcomeUnknownException thrown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> client.imageToVideo().submit(REQUEST));

        assertThat(thrown.taskId()).isNull();
        assertThat(thrown.body()).contains("\"id\":\"t-[token]\"");
        assertThat(printed(thrown)).doesNotContain(key);
    }

    @Test
    void the_key_in_the_url_of_a_video_is_never_shown_and_the_url_still_works() {
        String key = simulator.token();
        String url = simulator.baseUrl() + "videos/" + key + "/a.mp4?key=" + key;
        String id = client.imageToVideo().submit(REQUEST).id();
        answer("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"succeeded\"},\"videos\":[\"" + url + "\"]}");

        Task done = client.imageToVideo().await(id, SHORT);
        Throwable notFetched =
                catchThrowable(() -> client.download(done.videos().get(0), directory.resolve("a.mp4")));

        assertThat(done.videos()).containsExactly(url);
        assertThat(done.toString()).doesNotContain(key).contains("videos/[token]/a.mp4?key=[token]");
        assertThat(notFetched).isInstanceOf(DownloadException.class).hasMessageContaining("videos/[token]/a.mp4");
        assertThat(printed(notFetched)).doesNotContain(key);
        TaskFailedException thrown = catchThrowableOfType(TaskFailedException.class, () -> {
            answer("{\"task_info\":{\"id\":\"" + id + "\",\"status\":\"succeeded\"},\"videos\":\"" + key + "\"}");
            client.imageToVideo().await(id, SHORT);
        });
        assertThat(printed(thrown)).doesNotContain(key).contains("the property videos is \"[token]\"");
    }

    @Test
    void the_key_is_replaced_where_it_is_percent_encoded() {
        try (KlingClient encoding = client("key/with+more=").build()) {
            simulator.failNext(
                    Operation.LOOK_UP,
                    Fault.status(403)
                            .header("traceparent", "key%2Fwith%2bmore%3D")
                            .body("no key%2Fwith%2bmore%3d here"));

            assertThat(catchThrowable(() -> encoding.imageToVideo().get("t")))
                    .hasMessage("the service responded with status 403: no [token] here [task t] [trace [token]]");
        }
    }

    @Test
    void failures_of_an_interceptor_keep_their_causes_without_the_key() {
        OkHttpClient http = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    String header = chain.request().header("Authorization");
                    IOException failure =
                            new IOException("broken with " + header, new IllegalStateException("cause " + header));
                    failure.addSuppressed(new IOException("suppressed " + header));
                    throw failure;
                })
                .build();
        OkHttpClient buggy = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    throw new IllegalStateException(
                            "bug with " + chain.request().header("Authorization"));
                })
                .build();
        List<String> printed = new ArrayList<>();
        for (OkHttpClient each : List.of(http, buggy)) {
            try (KlingClient failing =
                    client(simulator.token()).httpClient(each).retries(0).build()) {
                printed.add(printed(catchThrowable(() -> failing.imageToVideo().get("t"))));
                printed.add(printed(catchThrowable(() -> failing.imageToVideo().submit(REQUEST))));
            }
        }

        assertThat(printed)
                .allSatisfy(each -> assertThat(each).contains("Bearer [token]").doesNotContain(simulator.token()));
        assertThat(printed.subList(0, 2))
                .allSatisfy(each -> assertThat(each)
                        .contains("broken with Bearer [token]", "cause Bearer [token]", "suppressed Bearer [token]"));
    }

    private ApiException refused(String body) {
        simulator.failNext(Operation.SUBMIT, Fault.status(400).body(body));
        return catchThrowableOfType(
                ApiException.class, () -> client.imageToVideo().submit(REQUEST));
    }

    private void answerAlways(String body) {
        for (int i = 0; i < 20; i++) {
            answer(body);
        }
    }

    private void answer(String body) {
        simulator.failNext(Operation.LOOK_UP, Fault.status(200).body(body));
    }

    private static String printed(Throwable thrown) {
        StringWriter printed = new StringWriter();
        thrown.printStackTrace(new PrintWriter(printed));
        return printed.toString();
    }
}
