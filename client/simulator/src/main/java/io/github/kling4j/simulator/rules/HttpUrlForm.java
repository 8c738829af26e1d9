package io.github.kling4j.simulator.rules;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Checks the form of a URL that can be downloaded: http or https, in any letter case, with a host. */
final class HttpUrlForm {

    private static final String CONTROL = "\\x00-\\x1f\\x7f";
    /** Characters that a host cannot contain: white space and characters with a special meaning in URLs or HTML. */
    private static final String NO_HOST = CONTROL + " \"<>^`{|}\\[\\]/?#@\\\\";
    /** One part of a host, between its dots. */
    private static final String LABEL = "[^" + NO_HOST + ":.]{1,63}";
    /** 1 to 65535, with optional leading zeros. */
    private static final String PORT =
            "0*(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    /**
     * Scheme, optional user information, a host, an optional port. The text before an @ is never matched as a host,
     * because the quantifier is possessive. The service checks the rest, which may contain blanks but not end with one.
     */
    private static final Pattern URL = Pattern.compile(
            "https?://(?:[^/?#\\\\" + CONTROL + "]*@)?+"
                    + "(?:\\[[^" + NO_HOST + "]+]|" + LABEL + "(?:\\." + LABEL + ")*\\.?)"
                    + "(?::(?:" + PORT + ")?)?"
                    + "(?:[/?#\\\\][^" + CONTROL + "]*)?(?<! )",
            Pattern.CASE_INSENSITIVE);

    /** A label of another alphabet; only a decoder can check it. */
    private static final Pattern PUNYCODE = Pattern.compile("(?i)xn--");

    private HttpUrlForm() {}

    static boolean matches(String text) {
        return URL.matcher(text).matches() && (!PUNYCODE.matcher(text).find() || HttpUrl.parse(text) != null);
    }
}
