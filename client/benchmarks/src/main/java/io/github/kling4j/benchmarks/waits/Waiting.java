package io.github.kling4j.benchmarks.waits;

import io.github.kling4j.KlingClient;
import io.github.kling4j.WaitOptions;
import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.model.ImageToVideoRequest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Submits a number of tasks, waits for all of them, and looks up each once, in a virtual machine of its own, which
 * prints the threads and bytes at the end.
 */
public final class Waiting {

    private static final int WARM_UPS = 64;
    private static final Duration LONG = Duration.ofHours(1);

    private final Semaphore submitted = new Semaphore(0);
    private final Semaphore looked = new Semaphore(0);
    private final KlingClient client;

    private Waiting(String url) {
        client = KlingClient.builder()
                .baseUrl(url)
                .apiKey("token")
                .taskListener(task -> submitted.release())
                .build();
    }

    /** Prints the most threads without those of calls, the most threads of calls, and the bytes of heap per task. */
    public static void main(String[] args) throws InterruptedException {
        int tasks = Integer.parseInt(args[1]);
        ThreadCount threads = ThreadCount.begin();
        Waiting waiting = new Waiting(args[0]);
        // Classes and pools are the same for any number of tasks, and must not count for each.
        waiting.bytes(WARM_UPS);
        long bytes = waiting.bytes(tasks);
        System.out.println(threads.mostOthers() + " " + threads.mostOfCalls() + " " + bytes / tasks);
        System.exit(0);
    }

    /** Returns how much more of the heap is in use when all have been submitted and none has been looked at. */
    private long bytes(int tasks) throws InterruptedException {
        ImageToVideoRequest request = Cases.single();
        WaitOptions options = WaitOptions.builder()
                .initialDelay(Duration.ofMillis(3_000 + 3L * tasks))
                .interval(LONG)
                .maximumInterval(LONG)
                .deadline(LONG.multipliedBy(2))
                .listener(task -> looked.release())
                .build();
        List<CompletableFuture<?>> waits = new ArrayList<>(tasks);
        long before = usedHeap();
        for (int i = 0; i < tasks; i++) {
            waits.add(client.imageToVideo().generateAsync(request, options));
        }
        require(submitted, tasks);
        // The thread that closes the connections ends as well.
        Thread.sleep(1_000);
        long bytes = usedHeap() - before;
        if (looked.availablePermits() > 0) {
            throw new IllegalStateException("a task was looked at before all were submitted");
        }
        require(looked, tasks);
        waits.forEach(wait -> wait.cancel(false));
        return bytes;
    }

    private static void require(Semaphore events, int number) throws InterruptedException {
        if (!events.tryAcquire(number, 3, TimeUnit.MINUTES)) {
            throw new IllegalStateException("only " + events.availablePermits() + " of " + number + " came");
        }
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
