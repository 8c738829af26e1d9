package io.github.kling4j;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the id of an accepted task in an answer that does not parse: the task is paid for. */
final class SubmittedTask {

    private static final Pattern IN_TASK_INFO =
            Pattern.compile("\"task_info\"\\s*+:\\s*+\\{[^{}]*?\"id\"\\s*+:\\s*+\"([^\"\\\\]{1,200})\"");
    private static final Pattern ANYWHERE = Pattern.compile("\"(?:task_)?id\"\\s*+:\\s*+\"([^\"\\\\]{1,200})\"");

    private SubmittedTask() {}

    static @Nullable String idIn(String text) {
        Matcher inTaskInfo = IN_TASK_INFO.matcher(text);
        if (inTaskInfo.find()) {
            return inTaskInfo.group(1);
        }
        Matcher anywhere = ANYWHERE.matcher(text);
        return anywhere.find() ? anywhere.group(1) : null;
    }
}
