package io.github.kling4j.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands in the guide with their output. */
final class Guide {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```");

    private Guide() {}

    /** A command in the guide. */
    record Step(String command, String output) {}

    static List<Step> steps(String guide) {
        List<Step> steps = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(guide);
        while (blocks.find()) {
            for (String step : blocks.group(1).split("(?m)^\\$ ")) {
                if (!step.isEmpty()) {
                    int end = step.indexOf('\n');
                    steps.add(new Step(step.substring(0, end), step.substring(end + 1)));
                }
            }
        }
        return steps;
    }

    /** Returns the text with the same names for all tasks and ports of videos in every run. */
    static String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "TASK")
                .replaceAll("127\\.0\\.0\\.1:[0-9]+/videos", "127.0.0.1:PORT/videos");
    }
}
