package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The output and the exit status of a command line that was run in this process. */
record Ran(int status, String out, String err) {

    static Ran kling(Map<String, String> environment, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = run(out, err, environment, words);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static int run(OutputStream out, OutputStream err, Map<String, String> environment, String... words) {
        return new Kling(new Surroundings(new Output(out, err), environment)).run(words);
    }
}
