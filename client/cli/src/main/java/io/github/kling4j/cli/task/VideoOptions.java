package io.github.kling4j.cli.task;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the file of the video, for commands that always download it. */
final class VideoOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file for the video (default: named after the task, in the working directory).")
    private @Nullable String output;

    @Option(names = "--overwrite", description = "Replaces an existing file.")
    private boolean overwrite;

    /** Returns the target, after a test that it is writable. */
    Target writable() {
        Target target = Target.of(output, overwrite);
        target.requireWritable();
        return target;
    }
}
