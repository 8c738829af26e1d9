package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.BadRequestException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.RateLimitException;
import io.github.kling4j.error.WaitTimedOutException;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.VideoRequest;
import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.Operation;
import io.github.kling4j.simulator.TaskScript;
import io.github.kling4j.validation.ValidationException;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of single calls. */
class RequestOptionsTest extends WithSimulator {

    private static final ImageToVideoRequest LONG =
            REQUEST.toBuilder().duration(1000).build();

    private ImageToVideo with(RequestOptions.Builder options) {
        return client.imageToVideo().with(options.build());
    }

    @Test
    void a_rule_can_be_excluded() {
        RequestOptions.Builder ahead = RequestOptions.builder()
                .validator(
                        ImageToVideoRequest.class,
                        Validators.of(ImageToVideoRequest.class).except("maximum@duration"));

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> with(ahead).submit(LONG));
        assertThat(simulator.received()).as("the service itself was the judge").hasSize(1);
    }

    /** The code would compile, but the validator would never be used. */
    @Test
    void a_validator_for_a_class_that_is_never_submitted_is_rejected() {
        RequestOptions.Builder options = RequestOptions.builder();
        Validator<VideoRequest> any = request -> List.of();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.validator(VideoRequest.class, any))
                .withMessage("VideoRequest is not a request class; write the class that is submitted, such as"
                        + " ImageToVideoRequest.class");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.validator(Own.class, any))
                .withMessageStartingWith("Own is not a request class; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.validator(null, any))
                .withMessageStartingWith("request must not be null: ");
    }

    /** A class of the application. */
    private record Own() implements VideoRequest {}

    @Test
    void the_longest_duration_is_accepted_as_a_timeout() {
        Duration forever = ChronoUnit.FOREVER.getDuration();

        assertThat(with(RequestOptions.builder()
                                .connectTimeout(forever)
                                .idleTimeout(forever)
                                .callTimeout(forever))
                        .submit(REQUEST)
                        .taskInfo())
                .isNotNull();
    }

    @Test
    void without_validation_the_service_checks_the_request() {
        BadRequestException thrown = catchThrowableOfType(
                BadRequestException.class,
                () -> with(RequestOptions.builder().withoutValidation()).submit(LONG));

        assertThat(thrown.errorCode()).isEqualTo(2001);
        assertThat(thrown.detail()).contains("duration: must be at most 15");
    }

    @Test
    void headers_are_added_and_printed_by_name_only() {
        RequestOptions options =
                RequestOptions.builder().header("X-Team", "trailers").build();

        client.imageToVideo().with(options).submit(REQUEST);

        assertThat(simulator.received().get(0).header("x-team")).isEqualTo("trailers");
        assertThat(options).hasToString("RequestOptions[headers [X-Team]]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorization | the client sets it; pass the key to apiKey(…)",
                "Host | the client sets it; pass the address to baseUrl(…)",
                "Cookie | the cookie jar sets it; configure a cookie jar in the OkHttpClient of httpClient(…)",
                "Content-Type | the client sets it, because the client sends JSON"
            })
    void headers_with_their_own_setting_are_rejected_with_its_name(String name, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "secret"))
                .withMessage("the header " + name + " is not allowed: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Encoding",
                "Content-Encoding",
                "Content-Length",
                "EXPECT",
                "TE",
                "Trailer",
                "Transfer-Encoding"
            })
    void headers_that_control_the_transfer_are_rejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "gzip"))
                .withMessage("the header " + name + " is not allowed: it controls how HTTP messages are transferred,"
                        + " which the client decides");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection",
                "keep-alive",
                "Upgrade",
                "HTTP2-Settings",
                "Proxy-Authorization",
                "PROXY-CONNECTION"
            })
    void headers_that_control_the_connection_are_rejected(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequestOptions.builder().header(name, "close"))
                .withMessage("the header " + name + " is not allowed: it controls the connection, which the client"
                        + " manages; configure the OkHttpClient of httpClient(…) instead");
    }

    @Test
    void invalid_header_values_are_rejected_immediately_and_not_shown() {
        RequestOptions.Builder options = RequestOptions.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.header("X-Key", "secret\n"))
                .withMessage("the value of the header X-Key must be visible ASCII characters, spaces and tabs");
        for (String name : List.of("X-Key: secret", "X Key", "X/Key", "(key)", "\"key\"", "über", ":path", "a\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> options.header(name, "a"))
                    .withMessage("the name of a header must be ASCII letters, digits and !#$%&'*+-.^_`|~");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> options.header("", "a"));
    }

    @Test
    void the_answer_listener_receives_the_responses() {
        List<HttpAnswer> answers = new ArrayList<>();
        ImageToVideo listening = with(RequestOptions.builder().answerListener(answers::add));

        listening.generate(REQUEST);

        assertThat(answers).extracting(HttpAnswer::status).containsExactly(202, 200, 200, 200);
        assertThat(answers.get(0).headers()).containsKey("traceparent");
        assertThat(answers.get(3).body()).contains("\"status\":\"succeeded\"");
        assertThat(answers.get(0).toString()).startsWith("HttpAnswer[202, ");
    }

    @Test
    void retries_can_be_disabled() {
        simulator.failNext(Operation.SUBMIT, Fault.status(429));

        assertThatExceptionOfType(RateLimitException.class)
                .isThrownBy(() -> with(RequestOptions.builder().retries(0)).submit(REQUEST));
        assertThat(simulator.submissions()).isEqualTo(1);
    }

    @Test
    @Timeout(30)
    void a_call_can_have_a_shorter_timeout() {
        simulator.failNext(Operation.SUBMIT, Fault.noAnswer());

        assertThatExceptionOfType(OutcomeUnknownException.class)
                .isThrownBy(() -> with(RequestOptions.builder().callTimeout(Duration.ofMillis(300)))
                        .submit(REQUEST));
    }

    @Test
    @Timeout(30)
    void a_wait_ends_at_its_deadline_while_a_look_up_hangs() {
        try (KlingSimulator silent = KlingSimulator.start();
                KlingClient hurried = KlingClient.builder()
                        .apiKey(silent.token())
                        .baseUrl(silent.baseUrl().toString())
                        .build()) {
            String id = hurried.imageToVideo().submit(REQUEST).taskInfo().id();
            for (int i = 0; i < 10; i++) {
                silent.failNext(Operation.LOOK_UP, Fault.noAnswer());
            }

            assertThatExceptionOfType(WaitTimedOutException.class)
                    .isThrownBy(() -> hurried.imageToVideo()
                            .await(
                                    id,
                                    WaitOptions.builder()
                                            .initialDelay(Duration.ZERO)
                                            .deadline(Duration.ofSeconds(1))
                                            .build()));
        }
    }

    @Test
    void the_longest_duration_is_accepted() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        RequestOptions options = RequestOptions.builder()
                .connectTimeout(forever)
                .idleTimeout(forever)
                .callTimeout(forever)
                .build();
        WaitOptions wait =
                WaitOptions.builder().deadline(forever).maximumInterval(forever).build();
        try (KlingClient patient = client(simulator.token())
                .connectTimeout(forever)
                .idleTimeout(forever)
                .submitTimeout(forever)
                .lookUpTimeout(forever)
                .build()) {
            assertThat(patient.imageToVideo().generate(REQUEST, wait).videos()).hasSize(1);
            assertThat(patient.imageToVideo()
                            .with(options)
                            .generate(REQUEST, wait)
                            .videos())
                    .hasSize(1);
        }
    }

    @Test
    void the_longest_interval_is_accepted() {
        Duration forever = ChronoUnit.FOREVER.getDuration();
        WaitOptions wait = WaitOptions.builder()
                .deadline(forever)
                .initialDelay(Duration.ZERO)
                .interval(forever)
                .build();
        simulator.nextTask(TaskScript.statuses("pending", "pending", "pending"));

        assertThatExceptionOfType(WaitTimedOutException.class)
                .isThrownBy(() -> client.imageToVideo().generate(REQUEST, wait));
    }

    @Test
    void the_retrofit_interface_validates_and_sends_the_token() throws IOException {
        assertThat(client.imageToVideo().api().submit(REQUEST).execute().code()).isEqualTo(202);
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> client.imageToVideo().api().submit(LONG).execute());
    }
}
