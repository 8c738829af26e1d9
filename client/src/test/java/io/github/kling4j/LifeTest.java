package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program ends when its main method does, and a client leaves nothing behind. */
class LifeTest extends WithSimulator {

    @ParameterizedTest
    @ValueSource(strings = {"close", "forget", "forget a wait"})
    void a_program_ends_whether_it_closes_its_client_or_forgets_to(String habit) throws Exception {
        String printed = Forked.run(
                List.of(), Program.class, simulator.baseUrl().toString(), simulator.token(), habit);

        assertThat(printed).isEmpty();
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    void a_closed_client_leaves_no_thread_and_no_connection_in_use() throws Exception {
        OkHttpClient shared = new OkHttpClient();
        KlingClient client = KlingClient.builder()
                .apiKey(simulator.token()).baseUrl(simulator.baseUrl().toString()).httpClient(shared).build();
        client.imageToVideo().getAsync(client.imageToVideo().submitAsync(REQUEST).join().taskInfo().id()).join();

        client.close();

        for (Thread thread : ours()) {
            thread.join(20_000);
        }
        assertThat(ours()).isEmpty();
        assertThat(shared.connectionPool().connectionCount()).isEqualTo(shared.connectionPool().idleConnectionCount());
        shared.connectionPool().evictAll();
        assertThat(shared.connectionPool().connectionCount()).isZero();
    }

    private static List<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kling4j-"))
                .filter(Thread::isAlive)
                .toList();
    }

    /** Submits, and is done. */
    static final class Program {

        public static void main(String[] args) {
            KlingClient client = KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
            String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
            switch (args[2]) {
                case "close" -> client.close();
                case "forget a wait" -> client.imageToVideo().awaitAsync(id);
                default -> { }
            }
        }
    }
}
