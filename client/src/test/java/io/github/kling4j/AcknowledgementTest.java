package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.BadRequestException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A task in a response is returned, even if the rest of the response cannot be read. */
@Timeout(60)
class AcknowledgementTest extends WithSimulator {

    private static final String UP_TO_THE_ID = "{\"task_info\":{\"id\":\"t-1\"";
    /** A megabyte of empty objects needs fifty megabytes as maps. */
    private static final String TOO_LARGE = UP_TO_THE_ID + "},\"unknown\":[" + "{},".repeat(300_000) + "{}]}";

    private static final String RESULT = "result: ";
    private static final String HEAD = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\n";

    @ParameterizedTest
    @EnumSource(BreakingServer.End.class)
    void a_response_cut_off_right_after_the_id_acknowledges_the_task(BreakingServer.End end) throws IOException {
        byte[] zipped = zipped(UP_TO_THE_ID);
        List<byte[]> answers = List.of(
                bytes(HEAD + "Content-Length: 500\r\n\r\n" + UP_TO_THE_ID),
                bytes(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(UP_TO_THE_ID.length()) + "\r\n"
                        + UP_TO_THE_ID + "\r\n"),
                bytes(HEAD + "Transfer-Encoding: chunked\r\n\r\nfff\r\n" + UP_TO_THE_ID),
                bytes(HEAD + "Connection: close\r\n\r\n" + UP_TO_THE_ID),
                // Without the trailer, whose 8 bytes are the checksum and the length.
                joined(
                        bytes(HEAD + "Content-Encoding: gzip\r\nContent-Length: 500\r\n\r\n"),
                        Arrays.copyOf(zipped, zipped.length - 8)));

        for (byte[] answer : answers) {
            assertThat(submit(answer, end).taskInfo().id()).isEqualTo("t-1");
        }
    }

    @Test
    void an_id_that_is_cut_off_is_ignored() {
        for (String cut : List.of("{\"task_info\":{\"id\":\"t-1", "{\"task_info\":{\"id\":17")) {
            byte[] answer = bytes(HEAD + "Content-Length: 500\r\n\r\n" + cut);

            OutcomeUnknownException thrown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> submit(answer, BreakingServer.End.CLOSED));

            assertThat(thrown.taskId()).isNull();
            assertThat(thrown.status()).isEqualTo(202);
            assertThat(thrown.body()).isEqualTo(cut);
        }
    }

    private static Task submit(byte[] answer, BreakingServer.End end) {
        try (BreakingServer server = new BreakingServer(answer, end);
                KlingClient client = KlingClient.builder()
                        .apiKey("key")
                        .baseUrl(server.baseUrl())
                        .build()) {
            return client.imageToVideo().submit(REQUEST);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes(text));
        }
        return zipped.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void an_error_while_a_response_is_read_leaves_the_outcome_unknown() {
        try (KlingClient client = readingOnly("")) {
            OutcomeUnknownException thrown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> client.imageToVideo().submit(REQUEST));

            assertThat(thrown).hasRootCauseInstanceOf(OutOfMemoryError.class);
            assertThat(thrown.status()).isEqualTo(202);
            assertThat(simulator.submissions()).isEqualTo(1);
        }
    }

    @Test
    void an_error_after_the_id_was_read_does_not_lose_the_task() {
        try (KlingClient client = readingOnly(UP_TO_THE_ID)) {
            assertThat(client.imageToVideo().submit(REQUEST).taskInfo().id()).isEqualTo("t-1");
        }
    }

    /** Returns a client that reads the given beginning of each response and then runs out of memory. */
    private KlingClient readingOnly(String text) {
        Interceptor poor = chain -> chain.proceed(chain.request())
                .newBuilder()
                .body(ResponseBody.create(
                        Okio.buffer(new ForwardingSource(new Buffer().writeUtf8(text)) {
                            @Override
                            public long read(Buffer sink, long byteCount) throws IOException {
                                long read = super.read(sink, byteCount);
                                if (read < 0) {
                                    throw new OutOfMemoryError("for a test");
                                }
                                return read;
                            }
                        }),
                        null,
                        -1))
                .build();
        return client(simulator.token())
                .httpClient(new OkHttpClient.Builder().addInterceptor(poor).build())
                .build();
    }

    @Test
    void a_response_too_large_for_the_memory_as_objects_acknowledges_its_task() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(202).body(TOO_LARGE));

        assertThat(withLittleMemory(Program.class)).isEqualTo("t-1");
    }

    @Test
    void a_refusal_too_large_for_the_memory_as_objects_is_still_a_refusal() throws Exception {
        simulator.failNext(Operation.SUBMIT, Fault.status(400).body(TOO_LARGE));

        assertThat(withLittleMemory(Program.class)).isEqualTo("refused: " + TOO_LARGE.substring(0, 1000) + "…");
    }

    @Test
    void a_look_up_response_too_large_for_the_memory_as_objects_does_not_end_a_wait() throws Exception {
        simulator.failNext(Operation.LOOK_UP, Fault.status(200).body(TOO_LARGE));

        assertThat(withLittleMemory(Waiting.class)).isEqualTo("1");
        assertThat(simulator.lookups()).isGreaterThan(1);
    }

    /** Returns the output; it also contains reports of pool threads that ended because of low memory. */
    private String withLittleMemory(Class<?> program) throws Exception {
        String printed =
                Forked.run(List.of("-Xmx20m"), program, simulator.baseUrl().toString(), simulator.token());
        List<String> results =
                printed.lines().filter(line -> line.startsWith(RESULT)).toList();
        assertThat(results).as(printed).hasSize(1);
        return results.get(0).substring(RESULT.length());
    }

    /** Prints the number of videos that it receives. */
    public static final class Waiting {

        public static void main(String[] args) {
            System.out.println(RESULT + videos(args[0], args[1]));
        }

        public static String videos(String baseUrl, String key) {
            WaitOptions soon = WaitOptions.builder()
                    .initialDelay(Duration.ZERO)
                    .interval(Duration.ofMillis(1))
                    .build();
            try (KlingClient client =
                    KlingClient.builder().baseUrl(baseUrl).apiKey(key).build()) {
                return ""
                        + client.imageToVideo()
                                .await(
                                        client.imageToVideo()
                                                .submit(REQUEST)
                                                .taskInfo()
                                                .id(),
                                        soon)
                                .videos()
                                .size();
            }
        }
    }

    /** Prints the id of the task that it submits. */
    public static final class Program {

        public static void main(String[] args) {
            System.out.println(RESULT + submit(args[0], args[1]));
        }

        public static String submit(String baseUrl, String key) {
            try (KlingClient client =
                    KlingClient.builder().baseUrl(baseUrl).apiKey(key).build()) {
                return client.imageToVideo().submit(REQUEST).taskInfo().id();
            } catch (OutcomeUnknownException e) {
                return e.getMessage() + " because of " + e.getCause().getClass().getSimpleName() + " at " + e.body();
            } catch (BadRequestException e) {
                return "refused: " + e.body();
            }
        }
    }

    @Test
    void without_the_classes_to_read_a_response_the_outcome_is_unknown() throws Exception {
        Object told = new Hiding("io.github.kling4j.TaskAnswers")
                .loadClass(Program.class.getName())
                .getMethod("submit", String.class, String.class)
                .invoke(null, simulator.baseUrl().toString(), simulator.token());

        assertThat(told.toString())
                .startsWith(
                        "the request may have been accepted and billed: the service responded with status 202, but the "
                                + "response could not be read")
                .contains(" because of NoClassDefFoundError at {")
                .contains(simulator.tasks().get(0).id());
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void an_error_during_a_wait_keeps_the_id_of_the_task() {
        FakeTime broken = new FakeTime() {
            @Override
            public Instant now() {
                throw new StackOverflowError("for a test");
            }
        };
        simulator.failNext(Operation.LOOK_UP, Fault.status(404));
        try (KlingClient client = client(simulator.token()).time(broken).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.imageToVideo().generate(REQUEST))
                    .withCauseInstanceOf(StackOverflowError.class)
                    .satisfies(thrown -> assertThat(thrown.taskId())
                            .isEqualTo(simulator.tasks().get(0).id()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 429})
    void an_error_while_a_refusal_is_processed_still_results_in_a_refusal(int status) {
        FakeTime broken = new FakeTime() {
            @Override
            public Instant now() {
                throw new StackOverflowError("not at " + simulator.token());
            }
        };
        simulator.failNext(Operation.SUBMIT, Fault.status(status).body("{\"detail\":\"No\"}"));
        try (KlingClient client = client(simulator.token()).time(broken).build()) {
            assertThatExceptionOfType(ApiException.class)
                    .isThrownBy(() -> client.imageToVideo().submit(REQUEST))
                    .withMessageStartingWith("the service responded with status " + status + ": No")
                    .satisfies(thrown -> assertThat(thrown.status()).isEqualTo(status))
                    .havingCause()
                    .withMessage("java.lang.StackOverflowError: not at [token]");
        }
    }

    @Test
    void an_error_while_a_look_up_response_is_processed_is_reported_with_the_task() {
        FakeTime broken = new FakeTime() {
            @Override
            public Instant now() {
                throw new StackOverflowError("for a test");
            }
        };
        simulator.failNext(Operation.LOOK_UP, Fault.status(503));
        try (KlingClient client = client(simulator.token()).time(broken).build()) {
            assertThatExceptionOfType(TransportException.class)
                    .isThrownBy(() -> client.imageToVideo().get("t-1"))
                    .withMessageStartingWith("the response to the look-up could not be read: "
                            + "java.lang.StackOverflowError: for a test [task t-1]");
        }
    }

    @Test
    void missing_options_are_rejected_before_the_submit() {
        ImageToVideo videos = client.imageToVideo();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> videos.generate(REQUEST, null))
                .withMessageStartingWith("wait must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> videos.generateAsync(REQUEST, null))
                .withMessageStartingWith("wait must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> videos.generateAll(List.of(REQUEST), 1, null))
                .withMessageStartingWith("wait must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> videos.with(null))
                .withMessageStartingWith("options must not be null: ");
        assertThat(simulator.submissions()).isZero();
    }

    /** Otherwise the missing listener would be detected only after the task was created. */
    @Test
    void a_missing_listener_is_rejected_immediately() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KlingClient.builder().taskListener(null))
                .withMessageStartingWith("taskListener must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WaitOptions.builder().listener(null))
                .withMessageStartingWith("listener must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().answerListener(null))
                .withMessageStartingWith("answerListener must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DownloadOptions.builder().progress(null))
                .withMessageStartingWith("progress must not be null: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().validator(ImageToVideoRequest.class, null))
                .withMessageStartingWith("validator must not be null: ");
    }
}
