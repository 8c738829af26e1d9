package io.github.kling4j.simulator.rules;

import java.util.regex.Pattern;

/** The form of a URL that can be fetched: http or https in any letter case, and a host. */
final class HttpUrlForm {

    /** What a host is not made of: white space, and what has a meaning of its own in URLs or in pages. */
    private static final String NO_HOST = "\\x00-\\x20\\x7f\"<>^`{|}\\[\\]/?#@\\\\";

    /**
     * Scheme, perhaps user information, a host, perhaps a port. What stands before an @ is never taken for a host: the
     * quantifier gives nothing back. What follows is for whoever fetches it, blanks too.
     */
    private static final Pattern URL = Pattern.compile(
            "https?://(?:[^/?#\\\\]*@)?+(?:\\[[^" + NO_HOST + "]+]|[^" + NO_HOST + ":]+)(?::[0-9]*)?(?:[/?#\\\\].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HttpUrlForm() {
    }

    static boolean matches(String text) {
        return URL.matcher(text).matches();
    }
}
