package io.github.kling4j.benchmarks.submit;

import com.sun.management.OperatingSystemMXBean;
import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures submits in turns. It counts the processor time of this process; the server is another process. */
public final class SubmitPart implements Part {

    private static final int CALLS = 6_400;
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;
    private static final String HAND = "OkHttp by hand";
    private static final String FRESH = "OkHttp by hand, a connection for each POST";

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        try (Server server = new Server()) {
            return measure(server.url(), effort);
        }
    }

    private static String measure(String url, Effort effort) throws Exception {
        Map<String, Callable<String>> submitters = new Submitters(url).all();
        Map<String, Double> one = new HashMap<>();
        Map<String, Double> many = new HashMap<>();
        for (int round = -WARM_UPS; round < ROUNDS * effort.forks(); round++) {
            for (Map.Entry<String, Callable<String>> submitter : submitters.entrySet()) {
                double alone = micros(submitter.getValue(), 1);
                double together = micros(submitter.getValue(), 64);
                if (round >= 0) {
                    one.merge(submitter.getKey(), alone, Math::min);
                    many.merge(submitter.getKey(), together, Math::min);
                }
            }
        }
        Table table = new Table("µs of processor time a call, × " + HAND, "one at a time", "64 at once");
        submitters.keySet().forEach(name -> table.row(name, cell(one, name), cell(many, name)));
        return table + "\n" + marks(one, "one at a time") + marks(many, "64 at once");
    }

    private static String cell(Map<String, Double> micros, String name) {
        return Table.number(micros.get(name)) + ", " + Comparison.ratio(micros.get(name) / micros.get(HAND));
    }

    private static String marks(Map<String, Double> micros, String how) {
        return Comparison.mark(
                        how + ", `reuseConnections(true)`, × " + HAND,
                        micros.get(Submitters.REUSING) / micros.get(HAND),
                        1.5)
                + Comparison.mark(
                        how + ", × OkHttp by hand with a connection for each POST",
                        micros.get("**ours**") / micros.get(FRESH),
                        1.25);
    }

    private static double micros(Callable<String> submit, int atOnce) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long before = system.getProcessCpuTime();
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < atOnce; thread++) {
                work.add(threads.submit(() -> {
                    for (int call = 0; call < CALLS / atOnce; call++) {
                        if (submit.call().length() != 36) {
                            throw new IllegalStateException("not the id of the task");
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
            return (system.getProcessCpuTime() - before) / 1e3 / CALLS;
        } finally {
            // Threads that are left would keep a run that has failed from ending.
            threads.shutdownNow();
        }
    }
}
