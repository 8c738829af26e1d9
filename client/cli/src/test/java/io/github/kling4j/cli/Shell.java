package io.github.kling4j.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A shell in its own directory, with the script {@code kling} on its path. */
final class Shell implements AutoCloseable {

    static final Path SCRIPT = Path.of("kling").toAbsolutePath();

    private static final String END = "---end of the command---";

    private final Process process;
    private final BufferedReader output;
    private final Writer input;

    /** The result of a command. */
    record Ended(String output, int status) {}

    Shell(Path directory, Map<String, String> variables) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder("sh").directory(directory.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment(directory));
            builder.environment().putAll(variables);
            process = builder.start();
            output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            input = process.outputWriter(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns variables that prevent a process from using the files and the key of the current user. */
    static Map<String, String> environment(Path directory) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", SCRIPT.getParent() + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put(
                "KLING_CACHE", Path.of("target", "archives").toAbsolutePath().toString());
        environment.put("XDG_STATE_HOME", directory.resolve(".state").toString());
        environment.put("MULEROUTER_API_KEY", "");
        environment.put("MULEROUTER_BASE_URL", "");
        environment.put("LC_ALL", "C.UTF-8");
        return environment;
    }

    /** Runs a command to its end. */
    Ended run(String command) throws IOException {
        begin(command + "\nstatus=$?\necho \"" + END + "$status\"\n(exit $status)");
        StringBuilder text = new StringBuilder();
        while (true) {
            String line = line();
            int end = line.indexOf(END);
            if (end >= 0) {
                text.append(line, 0, end);
                return new Ended(text.toString(), Integer.parseInt(line.substring(end + END.length())));
            }
            text.append(line).append('\n');
        }
    }

    /** Starts a command without waiting. */
    void begin(String command) throws IOException {
        input.write(command + "\n");
        input.flush();
    }

    /** Returns the next line of the output. */
    String line() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the shell has ended");
        }
        return line;
    }

    /** Ends the shell and the commands that run in it, and waits for their end: they may still write files. */
    @Override
    public void close() {
        List<ProcessHandle> commands = process.descendants().toList();
        commands.forEach(ProcessHandle::destroy);
        process.destroy();
        Stream.concat(commands.stream(), Stream.of(process.toHandle()))
                .forEach(each -> each.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    }
}
