package io.github.kling4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.TaskScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Ten thousand concurrent tasks in a JVM with 64 MB. */
class ManyWaitsTest {

    private static final int TASKS = 10_000;

    @Test
    void ten_thousand_waits_need_at_most_four_threads_in_addition_to_the_calls() throws Exception {
        try (KlingSimulator simulator = KlingSimulator.builder()
                .script(TaskScript.statuses("succeeded"))
                .start()) {
            String printed = Forked.run(
                    List.of("-Xmx64m"), Program.class, simulator.baseUrl().toString(), simulator.token());

            System.out.println(TASKS + " waits, threads beside the calls, and of the calls: " + printed);
            String[] most = printed.split(" ");
            assertThat(Integer.parseInt(most[0])).as("beside the calls").isBetween(1, 4);
            assertThat(Integer.parseInt(most[1]))
                    .as("64 calls, and what closes a connection for each")
                    .isBetween(1, 2 * 64 + 4);
            assertThat(simulator.submissions()).isEqualTo(TASKS);
            assertThat(simulator.lookups()).isEqualTo(TASKS);
        }
    }

    /** Prints the maximum number of concurrent threads, separately for those of the calls and all others. */
    static final class Program {

        public static void main(String[] args) throws InterruptedException {
            Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
            ManualTime time = new ManualTime();
            AtomicInteger most = new AtomicInteger();
            AtomicInteger mostOfCalls = new AtomicInteger();
            AtomicInteger heard = new AtomicInteger();
            WaitOptions options = WaitOptions.builder()
                    .listener(task -> {
                        if (heard.incrementAndGet() % 500 == 0) {
                            most.accumulateAndGet(threads(before, false), Math::max);
                            mostOfCalls.accumulateAndGet(threads(before, true), Math::max);
                        }
                    })
                    .build();
            try (KlingClient client = KlingClient.builder()
                    .baseUrl(args[0])
                    .apiKey(args[1])
                    .time(time)
                    .build()) {
                List<CompletableFuture<?>> waits = new ArrayList<>();
                for (int i = 0; i < TASKS; i++) {
                    waits.add(client.imageToVideo().generateAsync(WithSimulator.REQUEST, options));
                }
                time.awaitAppointments(TASKS);
                most.accumulateAndGet(threads(before, false), Math::max);
                time.pass();
                waits.forEach(CompletableFuture::join);
            }
            System.out.println(most + " " + mostOfCalls);
        }

        private static int threads(Set<Thread> before, boolean ofCalls) {
            Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
            now.removeAll(before);
            now.removeIf(thread -> isOfACall(thread.getName()) != ofCalls);
            return now.size();
        }

        /**
         * OkHttp names a thread after the URL of its call while the call lasts, and has workers that close the
         * connections of calls: as many as calls end at the same time, independent of the number of waiting tasks.
         */
        private static boolean isOfACall(String name) {
            return name.startsWith("kling4j-call-") || name.startsWith("OkHttp ");
        }
    }
}
