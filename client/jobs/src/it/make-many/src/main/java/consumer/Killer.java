package consumer;

import io.github.kling4j.simulator.KlingSimulator;
import io.github.kling4j.simulator.TaskScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Kills the program after all requests are acknowledged and before any video is stored, and starts it again. */
public final class Killer {

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (KlingSimulator simulator = KlingSimulator.builder()
                .token("simulated-token")
                .script(TaskScript.statuses(
                        "pending", "processing", "processing", "processing", "processing", "succeeded"))
                .start()) {
            Process first = start(simulator, arguments[0]);
            awaitLines(first, "waiting", 20);
            first.toHandle().destroyForcibly();
            first.waitFor();
            System.out.println("killed while 20 jobs wait");

            Process second = start(simulator, arguments[0]);
            awaitLines(second, "20 jobs done", 1);
            second.waitFor();
            System.out.println("20 done, " + simulator.submissions() + " requests, "
                    + simulator.tasks().size() + " tasks");
        }
    }

    private static Process start(KlingSimulator simulator, String directory) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                MakeMany.class.getName(),
                simulator.baseUrl().toString(),
                directory));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void awaitLines(Process process, String expected, int count) throws IOException {
        BufferedReader lines = process.inputReader();
        int seen = 0;
        while (seen < count) {
            String line = lines.readLine();
            if (line == null) {
                throw new IllegalStateException(
                        "the process ended after " + seen + " of " + count + " lines: " + expected);
            }
            seen += line.equals(expected) ? 1 : 0;
        }
    }
}
