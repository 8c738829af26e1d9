package io.github.kling4j.simulator.rules;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The form of a URL that can be fetched: http or https in any letter case, and a host. */
final class HttpUrlForm {

    private static final String CONTROL = "\\x00-\\x1f\\x7f";
    /** What a host is not made of: white space, and what has a meaning of its own in URLs or in pages. */
    private static final String NO_HOST = CONTROL + " \"<>^`{|}\\[\\]/?#@\\\\";
    /** One of the parts between the dots of a host. */
    private static final String LABEL = "[^" + NO_HOST + ":.]{1,63}";
    /** 1 to 65535, perhaps after zeros. */
    private static final String PORT =
            "0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    /**
     * Scheme, perhaps user information, a host, perhaps a port. What stands before an @ is never taken for a host: the
     * quantifier gives nothing back. The service judges the rest, in which blanks may stand but not end.
     */
    private static final Pattern URL = Pattern.compile(
            "https?://(?:[^/?#\\\\" + CONTROL + "]*@)?+"
                    + "(?:\\[[^" + NO_HOST + "]+]|" + LABEL + "(?:\\." + LABEL + ")*\\.?)"
                    + "(?::(?:" + PORT + ")?)?"
                    + "(?:[/?#\\\\][^" + CONTROL + "]*)?(?<! )",
            Pattern.CASE_INSENSITIVE);

    /** A label of another alphabet; it takes a decoder to tell whether it is one. */
    private static final Pattern PUNYCODE = Pattern.compile("(?i)xn--");

    private HttpUrlForm() {}

    static boolean matches(String text) {
        return URL.matcher(text).matches() && (!PUNYCODE.matcher(text).find() || HttpUrl.parse(text) != null);
    }
}
