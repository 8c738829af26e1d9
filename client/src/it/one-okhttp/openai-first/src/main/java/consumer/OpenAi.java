package consumer;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Checks that openai-java works with the selected OkHttp version. */
public final class OpenAi {

    private OpenAi() {}

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = "{\"object\":\"list\",\"data\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        OpenAIClient client = OpenAIOkHttpClient.builder()
                .apiKey("a-key")
                .baseUrl("http://localhost:" + server.getAddress().getPort())
                .build();
        System.out.println(
                "openai-first, models: " + client.models().list().data().size());
        client.close();
        server.stop(0);
    }
}
