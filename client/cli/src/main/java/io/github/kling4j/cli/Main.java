package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import java.util.List;

/** The entry point of the process. */
public final class Main {

    private Main() {}

    /** Runs the command line and exits with its exit status. */
    public static void main(String[] words) {
        System.exit(run(new Surroundings(Output.ofProcess(), System.getenv()), words));
    }

    static int run(Surroundings surroundings, String... words) {
        LogSettings.use(List.of(words).contains("--debug"));
        return new Kling(surroundings).run(words);
    }
}
