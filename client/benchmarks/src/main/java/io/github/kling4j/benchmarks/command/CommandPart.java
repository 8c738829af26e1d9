package io.github.kling4j.benchmarks.command;

import io.github.kling4j.benchmarks.Comparison;
import io.github.kling4j.benchmarks.Effort;
import io.github.kling4j.benchmarks.Part;
import io.github.kling4j.benchmarks.report.Table;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whole processes of {@code kling check}, in turn with those of a program that does nothing: the fastest of each. */
public final class CommandPart implements Part {

    private static final int ROUNDS = 12;
    private static final int LINES = 10_000;
    private static final Path SCRIPT = Path.of("..", "cli", "kling");
    private static final Path JAR = Path.of("..", "cli", "target", "kling.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Override
    public String name() {
        return "command";
    }

    @Override
    public String measure(Effort effort) throws Exception {
        Path directory = Files.createTempDirectory("kling-benchmark");
        String one = lines(directory, 1);
        String many = lines(directory, LINES);
        List<Program> programs = List.of(
                new Program("a program that does nothing", List.of(JAVA, "-cp", classPath(), Nothing.class.getName())),
                new Program("**the script, one request**", List.of(SCRIPT.toString(), "check", one)),
                new Program("`java -jar`, one request", List.of(JAVA, "-jar", JAR.toString(), "check", one)),
                new Program("the script, 10,000 requests", List.of(SCRIPT.toString(), "check", many)));
        List<Double> least = least(programs, ROUNDS * effort.forks(), directory);
        double nothing = least.get(0);
        Table table = new Table("from start to end of the process", "ms", "× a program that does nothing");
        for (int i = 0; i < programs.size(); i++) {
            table.row(programs.get(i).name(), Table.number(least.get(i)), Comparison.ratio(least.get(i) / nothing));
        }
        double linesPerSecond = LINES / ((least.get(3) - least.get(1)) / 1_000);
        return table + "\n"
                + Comparison.mark("the script, one request, ms", least.get(1), 500)
                + Comparison.atLeast("requests a second after the start", linesPerSecond, 20_000);
    }

    /** A command, and its name in the table. */
    private record Program(String name, List<String> command) {}

    /** Runs each program once before anything is measured: the script makes its archive then. */
    private static List<Double> least(List<Program> programs, int rounds, Path directory) throws Exception {
        List<Double> least = new ArrayList<>();
        for (Program program : programs) {
            millis(program, directory);
            least.add(Double.MAX_VALUE);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < programs.size(); i++) {
                least.set(i, Math.min(least.get(i), millis(programs.get(i), directory)));
            }
        }
        return least;
    }

    private static double millis(Program program, Path directory) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("KLING_CACHE", directory.toString());
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double millis = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException(program.name() + " ended with " + status);
        }
        return millis;
    }

    private static String classPath() {
        return Path.of("target", "classes").toString();
    }

    private static String lines(Path directory, int count) throws IOException {
        Path file = directory.resolve(count + ".jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                writer.write(
                        "{\"first_frame\": \"https://example.com/frames/" + i + ".png\", \"prompt\": \"The boats leave"
                                + " the harbour, the sun sets, and the water begins to glitter\", \"duration\": 5}\n");
            }
        }
        return file.toString();
    }
}
