package io.github.kling4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection carries a further request for a second after a complete response. */
class ReuseTest {

    private static final String RESPONSE = "HTTP/1.1 202 Accepted\r\nContent-Length: 2\r\n\r\n{}";
    private static final String CHUNKED =
            "HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";

    private final AtomicLong now = new AtomicLong(7);
    private boolean open = true;
    private final Reuse reuse = new Reuse(() -> open, now::get);

    @Test
    void a_new_connection_may_be_used() {
        open = false;

        assertThat(reuse.allowsHttp1()).isTrue();
        assertThat(reuse.allowsHttp2()).isTrue();
    }

    @Test
    void a_connection_may_be_used_for_one_second_after_its_response() throws Exception {
        respond(RESPONSE);

        now.addAndGet(1_000_000_000L);
        assertThat(reuse.allowsHttp1()).isTrue();
        assertThat(reuse.allowsHttp2()).isTrue();

        now.addAndGet(1);
        assertThat(reuse.allowsHttp1()).isFalse();
        assertThat(reuse.allowsHttp2()).isFalse();
    }

    @Test
    void a_connection_with_a_second_chunked_response_must_not_be_used() throws Exception {
        respond(CHUNKED + CHUNKED);

        assertThat(reuse.allowsHttp1()).isFalse();
    }

    @Test
    void a_connection_that_is_not_open_must_not_be_used() throws Exception {
        respond(RESPONSE);
        open = false;

        assertThat(reuse.allowsHttp1()).isFalse();
    }

    @Test
    void a_connection_of_http_2_may_be_shared_while_another_request_is_on_its_way() throws Exception {
        reuse.begin();
        now.addAndGet(5_000_000_000L);
        assertThat(reuse.allowsHttp2()).isTrue();

        reuse.answered();
        reuse.end();
        assertThat(reuse.allowsHttp2()).isTrue();
    }

    @Test
    void a_connection_whose_request_failed_must_not_be_used() {
        reuse.begin();
        reuse.end();

        assertThat(reuse.allowsHttp1()).isFalse();
        assertThat(reuse.allowsHttp2()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 100 Continue||",
                "HTTP/1.1 103 Early Hints|Link: </a.css>||",
                "HTTP/1.1 100 Continue||HTTP/1.1 102 Processing||"
            })
    void interim_responses_are_no_part_of_the_body(String interim) throws Exception {
        respond(lines(interim) + RESPONSE);

        assertThat(reuse.allowsHttp1()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "!, false", "HTTP/1.1 202 Accepted, false"})
    void bytes_after_the_response_end_the_use(String extra, boolean usable) throws Exception {
        for (String response : new String[] {RESPONSE, CHUNKED}) {
            respond(response + extra);

            assertThat(reuse.allowsHttp1()).isEqualTo(usable);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.0 202 Accepted|Content-Length: 2||{}, false",
        "HTTP/1.1 202 Accepted||{}, false",
        "HTTP/1.1 202 Accepted|Content-Length: two||{}, false",
        "HTTP/1.1 204 No Content||, true",
        "HTTP/1.1 304 Not Modified|Content-Length: 5||, true"
    })
    void the_end_of_a_response_must_be_known(String response, boolean usable) throws Exception {
        respond(lines(response));

        assertThat(reuse.allowsHttp1()).isEqualTo(usable);
    }

    @Test
    void a_response_that_was_read_before_its_request_was_sent_is_refused() {
        reuse.begin();

        assertThatThrownBy(() -> reuse.answered(response(RESPONSE)))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("the response came before its request was sent");
    }

    private static String lines(String text) {
        return text.replace("|", "\r\n");
    }

    /** Delivers the bytes one by one, as a slow connection may. */
    private void respond(String text) throws Exception {
        reuse.begin();
        for (byte b : text.getBytes(StandardCharsets.US_ASCII)) {
            reuse.read(new byte[] {0, b}, 1, 1);
        }
        reuse.answered(response(text));
        reuse.end();
    }

    /** Returns the final response, as OkHttp parses its head. */
    private static Response response(String text) {
        String head = text.replaceAll("(?s)^(HTTP/1.1 1.*?\r\n\r\n)+", "").replaceAll("(?s)\r\n\r\n.*", "");
        Headers.Builder headers = new Headers.Builder();
        head.lines().skip(1).forEach(headers::add);
        String[] status = head.lines().findFirst().orElseThrow().split(" ", 3);
        return new Response.Builder()
                .request(new Request.Builder().url("http://localhost/").build())
                .protocol(status[0].equals("HTTP/1.0") ? Protocol.HTTP_1_0 : Protocol.HTTP_1_1)
                .code(Integer.parseInt(status[1]))
                .message(status[2])
                .headers(headers.build())
                .build();
    }
}
