package io.github.kling4j.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchedServerSocketTest {

    @Test
    void accepted_sockets_send_small_answers_at_once() throws Exception {
        WatchedServerSocketFactory factory = new WatchedServerSocketFactory((head, connection) -> {});
        try (ServerSocket server = factory.createServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket accepted = server.accept()) {
            assertThat(client.isConnected()).isTrue();
            assertThat(accepted.getTcpNoDelay()).isTrue();
        }
    }

    @Test
    void a_head_is_reported_with_the_last_byte_of_its_headers() throws Exception {
        List<RequestHead> heads = new ArrayList<>();
        WatchedServerSocketFactory factory = new WatchedServerSocketFactory((head, connection) -> heads.add(head));
        try (ServerSocket server = factory.createServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket accepted = server.accept()) {
            String head = "POST /a?b HTTP/1.1\r\nHost: c\r\n\r\n";
            client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            accepted.getInputStream().readNBytes(head.length() - 1);
            assertThat(heads).isEmpty();
            accepted.getInputStream().readNBytes(1);
            assertThat(heads).containsExactly(new RequestHead("POST", "/a?b"));
        }
    }
}
