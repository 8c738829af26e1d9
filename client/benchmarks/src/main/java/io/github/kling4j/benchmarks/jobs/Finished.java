package io.github.kling4j.benchmarks.jobs;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long several processes take until a number of things is done. */
final class Finished {

    private final int count;
    private final CountDownLatch left;
    private final long begun = System.nanoTime();

    Finished(int count) {
        this.count = count;
        this.left = new CountDownLatch(count);
    }

    /** Counts a line of a process as one thing done, in a thread of its own. */
    void read(Child child) {
        Thread thread = new Thread(() -> {
            try {
                while (left.getCount() > 0) {
                    child.line();
                    left.countDown();
                }
            } catch (IOException | IllegalStateException e) {
                // The process was ended, because all is done; otherwise the count is not reached.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    double perSecond() throws InterruptedException {
        if (!left.await(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("only " + (count - left.getCount()) + " of " + count + " were done");
        }
        return count * 1e9 / (System.nanoTime() - begun);
    }
}
