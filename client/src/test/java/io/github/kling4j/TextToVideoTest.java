package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.BadRequestException;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.error.NotFoundException;
import io.github.kling4j.error.TaskFailedException;
import io.github.kling4j.model.AspectRatio;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Task;
import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.Submission;
import io.github.kling4j.simulator.TaskScript;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The second endpoint: its differences, and that the rest is equal. */
class TextToVideoTest extends WithSimulator {

    private static final TextToVideoRequest WORDS = TextToVideoRequest.builder()
            .prompt("A boat leaves the harbour")
            .aspectRatio(AspectRatio.PORTRAIT_9_16)
            .build();
    /** Task ids and trace ids differ. */
    private static final String ID = "[0-9a-f-]{30,}";

    private static final TextToVideoRequest LONG =
            WORDS.toBuilder().duration(1000).build();

    @Test
    void a_task_is_submitted_looked_up_and_awaited_below_its_own_path() {
        String id = client.textToVideo().submit(WORDS).taskInfo().id();

        assertThat(client.textToVideo().get(id).taskInfo().status()).hasToString("pending");
        assertThat(client.textToVideo().await(id).videos()).hasSize(1);
        assertThat(simulator.received()).singleElement().satisfies(received -> {
            assertThat(received.path()).isEqualTo("/vendors/klingai/v1/kling-v3/text-to-video/generation");
            assertThat(received.bodyText())
                    .isEqualTo("{\"prompt\":\"A boat leaves the harbour\",\"aspect_ratio\":\"9:16\"}");
        });
    }

    @Test
    void a_task_is_not_found_by_the_other_endpoint() {
        String id = client.textToVideo().submit(WORDS).taskInfo().id();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> client.imageToVideo().get(id));
    }

    @Test
    void every_form_of_generate_works() {
        assertThat(client.textToVideo().generate(WORDS).videos()).hasSize(1);
        assertThat(client.textToVideo().generateAsync(WORDS).join().videos()).hasSize(1);
        assertThat(client.textToVideo().submitAsync(WORDS).join().taskInfo().id())
                .isNotBlank();
    }

    @Test
    void many_requests_have_one_result_each_and_continue_after_failures() {
        simulator.nextTask(TaskScript.failing(3005, "Refused", "the prompt"));

        List<Generated<TextToVideoRequest>> results =
                client.textToVideo().generateAll(List.of(WORDS, LONG, WORDS), 1).toList();

        assertThat(results).extracting(Generated::request).containsExactly(WORDS, LONG, WORDS);
        assertThat(results.get(0).failure()).isInstanceOf(TaskFailedException.class);
        assertThat(results.get(1).failure()).isInstanceOf(InvalidRequestException.class);
        assertThat(results.get(2).orThrow().videos()).hasSize(1);
    }

    @Test
    void an_invalid_request_never_reaches_the_service() {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> client.textToVideo()
                        .submit(LONG.toBuilder()
                                .aspectRatio(AspectRatio.of("4:3"))
                                .build()));

        String words =
                AspectRatio.known().stream().map(ratio -> "\"" + ratio + "\"").collect(Collectors.joining(", "));
        assertThat(thrown.violations())
                .containsExactly(
                        new Violation("enum", "aspect_ratio", "is \"4:3\"; must be one of " + words),
                        new Violation("maximum", "duration", "is 1000; must be at most 15"));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> client.textToVideo().submitAsync(LONG).join())
                .withCauseInstanceOf(InvalidRequestException.class);
        assertThat(simulator.submissions()).isZero();
    }

    @Test
    void a_validator_of_one_call_checks_only_its_type_of_request() {
        RequestOptions ahead = RequestOptions.builder()
                .validator(
                        TextToVideoRequest.class,
                        Validators.of(TextToVideoRequest.class).except("maximum@duration"))
                .build();
        ImageToVideoRequest longFromImage = REQUEST.toBuilder().duration(1000).build();

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> client.textToVideo().with(ahead).submit(LONG));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.imageToVideo().with(ahead).submit(longFromImage));
        assertThat(simulator.received())
                .extracting(Submission::path)
                .singleElement()
                .asString()
                .contains("text-to-");
    }

    @Test
    void the_retrofit_interface_validates_and_sends_the_token() throws IOException {
        assertThat(client.textToVideo().api().submit(WORDS).execute().code()).isEqualTo(202);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> client.textToVideo().api().submit(LONG).execute());
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.status(402),
                Fault.status(429).header("Retry-After", "2"),
                Fault.status(429).header("Retry-After", "61"),
                Fault.status(503),
                Fault.resetAfterWork(),
                Fault.truncated());
    }

    /** Therefore the whole fault matrix is tested with one endpoint only. */
    @ParameterizedTest
    @MethodSource("faults")
    void faults_have_equal_results_at_both_endpoints(Fault fault) {
        List<String> fromImages = course(client.imageToVideo(), REQUEST, fault);
        List<String> fromWords = course(client.textToVideo(), WORDS, fault);

        assertThat(fromWords).isEqualTo(fromImages);
    }

    /** Returns the results of a submit and a look-up, and the numbers of requests. */
    private <R extends VideoRequest> List<String> course(VideoGeneration<R> endpoint, R request, Fault fault) {
        int before = simulator.submissions();
        int looked = simulator.lookups();
        List<String> course = new ArrayList<>();
        simulator.failNext(Operation.SUBMIT, fault);
        course.add(outcome(() -> endpoint.submit(request)));
        course.add("submits " + (simulator.submissions() - before));
        String id = endpoint.submit(request).taskInfo().id();
        simulator.failNext(Operation.LOOK_UP, fault);
        course.add(outcome(() -> endpoint.get(id)));
        course.add("look-ups " + (simulator.lookups() - looked));
        return course;
    }

    private static String outcome(Callable<Task> call) {
        Throwable thrown = catchThrowable(call::call);
        return thrown == null ? "a task" : thrown.toString().replaceAll(ID, "…");
    }
}
