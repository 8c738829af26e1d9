package io.github.kling4j.cli.task;

import io.github.kling4j.cli.output.ShellWords;
import io.github.kling4j.cli.request.Model;
import org.jspecify.annotations.Nullable;

/**
 * A task, with the options of this command that other commands for the task need.
 *
 * @param id the id from the service
 * @param target the file for the video; null if the video is not downloaded
 */
record TaskReference(
        String id,
        Model<?> model,
        ConnectionOptions connection,
        @Nullable Target target) {

    /** Returns the command that waits for the task. */
    String waitCommand() {
        return command("wait");
    }

    /** Returns the command that downloads the videos of the task. */
    String downloadCommand() {
        return command("download");
    }

    /** Returns the command that shows the task. */
    String getCommand() {
        ShellWords words = new ShellWords().add("get").add(id).option("--model", model.name());
        connection.addTo(words);
        return words.toString();
    }

    private String command(String name) {
        ShellWords words = new ShellWords().add(name).add(id).option("--model", model.name());
        if (target != null) {
            words.option("-o", target.file(id, 0));
            if (target.overwrite()) {
                words.add("--overwrite");
            }
        }
        connection.addTo(words);
        return words.toString();
    }
}
