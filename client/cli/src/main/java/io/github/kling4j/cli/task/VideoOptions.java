package io.github.kling4j.cli.task;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the file of a video, for commands that always download the video. */
final class VideoOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the video (default: named after the task, in the working directory).")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces an existing file.")
    private boolean overwrite;

    /** Returns the file for the video, after a check that it can be written. */
    Target writable() {
        Target target = Target.of(output, overwrite);
        target.requireWritable();
        return target;
    }
}
