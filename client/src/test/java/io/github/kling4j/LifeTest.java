package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.Fault;
import io.github.kling4j.simulator.Operation;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program ends when its main method returns, and a closed client leaves no threads or connections. */
class LifeTest extends WithSimulator {

    /** Limits the time of a hanging program; a busy machine may need long to start one. */
    private static final Duration GUARD = Duration.ofSeconds(60);

    @ParameterizedTest
    @ValueSource(strings = {"close", "forget", "forget a wait"})
    void a_program_ends_with_or_without_closing_its_client(String habit) throws Exception {
        String printed =
                Forked.run(GUARD, List.of(), Program.class, simulator.baseUrl().toString(), simulator.token(), habit);

        assertThat(printed).isEmpty();
        assertThat(simulator.tasks()).hasSize(1);
    }

    @Test
    @Timeout(60)
    void a_closed_client_leaves_no_thread_and_no_connection() throws Exception {
        try (Relay relay = new Relay(simulator.baseUrl())) {
            KlingClient client = KlingClient.builder()
                    .apiKey(simulator.token())
                    .baseUrl(relay.baseUrl())
                    .build();
            submitAndLookUp(client);
            relay.awaitOpen(1); // that of the look-up, kept for the next one

            client.close();

            relay.awaitOpen(0);
            awaitThreadsEnd();
        }
    }

    @Test
    @Timeout(60)
    void a_submit_completed_after_closing_leaves_no_thread_and_no_connection() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        simulator.failNext(Operation.SUBMIT, Fault.held(arrived::countDown, answer));
        try (Relay relay = new Relay(simulator.baseUrl())) {
            KlingClient client = KlingClient.builder()
                    .apiKey(simulator.token())
                    .baseUrl(relay.baseUrl())
                    .build();
            client.imageToVideo().submitAsync(REQUEST);
            arrived.await();
            client.close();
            relay.awaitOpen(1);

            answer.countDown();

            relay.awaitOpen(0);
            awaitThreadsEnd();
        }
    }

    @Test
    @Timeout(60)
    void a_shared_http_client_keeps_its_connections_and_nothing_else() throws Exception {
        OkHttpClient shared = new OkHttpClient();
        KlingClient client = KlingClient.builder()
                .apiKey(simulator.token())
                .baseUrl(simulator.baseUrl().toString())
                .httpClient(shared)
                .build();
        submitAndLookUp(client);

        client.close();

        awaitThreadsEnd();
        assertThat(shared.connectionPool().connectionCount())
                .isEqualTo(shared.connectionPool().idleConnectionCount());
        shared.connectionPool().evictAll();
        assertThat(shared.connectionPool().connectionCount()).isZero();
    }

    private static void submitAndLookUp(KlingClient client) {
        client.imageToVideo()
                .getAsync(client.imageToVideo()
                        .submitAsync(REQUEST)
                        .join()
                        .taskInfo()
                        .id())
                .join();
    }

    private static void awaitThreadsEnd() throws InterruptedException {
        for (Thread thread : ours()) {
            thread.join();
        }
        assertThat(ours()).isEmpty();
    }

    private static List<Thread> ours() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("kling4j-"))
                .filter(Thread::isAlive)
                .toList();
    }

    /** Submits, and prints the threads that then keep the program alive. */
    static final class Program {

        public static void main(String[] args) {
            KlingClient client =
                    KlingClient.builder().baseUrl(args[0]).apiKey(args[1]).build();
            String id = client.imageToVideo().submit(REQUEST).taskInfo().id();
            switch (args[2]) {
                case "close" -> client.close();
                case "forget a wait" -> client.imageToVideo().awaitAsync(id);
                default -> {}
            }
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> !thread.isDaemon() && thread != Thread.currentThread())
                    .forEach(System.out::println);
        }
    }
}
