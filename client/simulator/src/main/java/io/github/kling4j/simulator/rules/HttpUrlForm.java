package io.github.kling4j.simulator.rules;

import java.util.regex.Pattern;

/** The form of a URL that can be fetched: http or https in any letter case, and a host. */
final class HttpUrlForm {

    /**
     * Scheme, perhaps user information, and at least one character of a host; no white space anywhere. What stands
     * before an @ is never taken for a host: the quantifier gives nothing back.
     */
    private static final Pattern URL =
            Pattern.compile("https?://(?:[^\\s/?#@]*@)?+[^\\s/?#@:][^\\s]*", Pattern.CASE_INSENSITIVE);

    private HttpUrlForm() {
    }

    static boolean matches(String text) {
        return URL.matcher(text).matches();
    }
}
