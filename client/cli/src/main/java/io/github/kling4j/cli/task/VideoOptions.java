package io.github.kling4j.cli.task;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The file of the video, for commands that always download it. */
final class VideoOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the video goes; else a file named after the task, in the working directory.")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces a file that is there.")
    private boolean overwrite;

    /** Returns the place of the video, after a trial that it can be written. */
    Target writable() {
        Target target = Target.of(output, overwrite);
        target.requireWritable();
        return target;
    }
}
