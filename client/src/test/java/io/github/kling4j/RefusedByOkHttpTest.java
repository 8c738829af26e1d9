package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kling4j.error.ApiException;
import io.github.kling4j.error.OutcomeUnknownException;
import io.github.kling4j.error.TransportException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that OkHttp reports as failures are nevertheless evaluated. */
@Timeout(60)
class RefusedByOkHttpTest {

    @ParameterizedTest
    @ValueSource(ints = {204, 205})
    void a_204_or_205_with_announced_content_is_reported_with_its_status(int status) {
        try (BreakingServer server = server(status);
                KlingClient client = client(server)) {
            OutcomeUnknownException thrown = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> client.imageToVideo().submit(WithSimulator.REQUEST));

            assertThat(thrown.status()).isEqualTo(status);
            assertThat(thrown)
                    .hasMessage("the request may have been accepted and billed: the service responded with status "
                            + status + ", but its body could not be read: HTTP " + status
                            + " had non-zero Content-Length: 5");
            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.imageToVideo().get("t")))
                    .hasMessageContaining("HTTP " + status);
        }
    }

    @Test
    void a_refusal_whose_body_breaks_is_not_reported_as_one_without_a_body() {
        byte[] cut = "HTTP/1.1 400 Bad Request\r\nContent-Length: 5\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        try (BreakingServer server = new BreakingServer(cut, BreakingServer.End.CLOSED);
                KlingClient client = client(server)) {
            assertThat(catchThrowableOfType(
                            ApiException.class, () -> client.imageToVideo().submit(WithSimulator.REQUEST)))
                    .hasMessage("the service responded with status 400, but its body could not be read: unexpected end"
                            + " of stream");
        }
    }

    @Test
    void a_407_without_a_proxy_is_a_refusal() {
        try (BreakingServer server = server(407);
                KlingClient client = client(server)) {
            assertThat(catchThrowableOfType(
                                    ApiException.class,
                                    () -> client.imageToVideo().submit(WithSimulator.REQUEST))
                            .status())
                    .isEqualTo(407);
            assertThat(catchThrowableOfType(
                                    ApiException.class,
                                    () -> client.imageToVideo().get("t"))
                            .status())
                    .isEqualTo(407);
        }
    }

    private static BreakingServer server(int status) {
        return new BreakingServer(
                ("HTTP/1.1 " + status + " Odd\r\nContent-Length: 5\r\n\r\nhello").getBytes(StandardCharsets.US_ASCII),
                BreakingServer.End.CLOSED);
    }

    private static KlingClient client(BreakingServer server) {
        return KlingClient.builder()
                .apiKey("key")
                .baseUrl(server.baseUrl())
                .retries(0)
                .build();
    }
}
