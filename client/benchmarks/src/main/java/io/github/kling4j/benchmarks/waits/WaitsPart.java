package io.github.kling4j.benchmarks.waits;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import io.github.kling4j.benchmarks.submit.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The threads and the memory of a client that waits for many tasks, each number in a virtual machine of its own. */
public final class WaitsPart implements Part {

    private static final int MOST_THREADS = 4;

    @Override
    public String name() {
        return "waits";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Table table =
                new Table("waiting tasks", "most threads, without those of calls", "of calls", "bytes of heap a task");
        long threads = 0;
        try (Server server = new Server()) {
            for (int tasks : List.of(10, 100, 1_000, 10_000)) {
                List<Long> figures = figures(server.url(), tasks);
                threads = figures.get(0);
                table.row(
                        Table.count(tasks),
                        Table.count(threads),
                        Table.count(figures.get(1)),
                        // With few tasks, other changes of the heap are larger than their share.
                        tasks < 1_000 ? "" : Table.bytes(figures.get(2)));
            }
        }
        return table + "\n" + Comparison.mark("10,000 tasks, threads without those of calls", threads, MOST_THREADS);
    }

    private static List<Long> figures(String url, int tasks) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName(),
                        url,
                        String.valueOf(tasks))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("could not wait for " + tasks + " tasks");
        }
        return Stream.of(said.strip().split(" ")).map(Long::valueOf).toList();
    }
}
