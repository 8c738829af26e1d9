package io.github.kling4j;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the headers that a caller adds to a request. Messages omit the value, because it may be a secret. */
final class HeaderRules {

    private static final String OTHER_CHARACTERS_OF_NAMES = "!#$%&'*+-.^_`|~";

    private static final String TRAVEL = "it controls how HTTP messages are transferred, which the client decides";
    private static final String CONNECTION =
            "it controls the connection, which the client manages; configure the OkHttpClient of httpClient(…) instead";

    /**
     * Forbidden headers in lower case, each with the reason. {@code Cookie} is among them because OkHttp overwrites it
     * when its cookie jar has cookies, so that the caller's value would sometimes be lost.
     */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("authorization", "the client sets it; pass the key to apiKey(…)"),
            Map.entry("host", "the client sets it; pass the address to baseUrl(…)"),
            Map.entry("cookie", "the cookie jar sets it; configure a cookie jar in the OkHttpClient of httpClient(…)"),
            Map.entry("content-type", "the client sets it, because the client sends JSON"),
            Map.entry("content-length", TRAVEL),
            Map.entry("content-encoding", TRAVEL),
            Map.entry("accept-encoding", TRAVEL),
            Map.entry("transfer-encoding", TRAVEL),
            Map.entry("te", TRAVEL),
            Map.entry("trailer", TRAVEL),
            Map.entry("expect", TRAVEL),
            Map.entry("connection", CONNECTION),
            Map.entry("keep-alive", CONNECTION),
            Map.entry("upgrade", CONNECTION),
            Map.entry("http2-settings", CONNECTION));

    /** The prefix of the headers for proxies, such as {@code Proxy-Authorization} and {@code Proxy-Connection}. */
    private static final String OF_PROXIES = "proxy-";

    private HeaderRules() {}

    /**
     * Returns the name of a header unchanged if it is permitted.
     *
     * @throws IllegalArgumentException if the name is invalid, or the header is forbidden
     */
    static String name(@Nullable String argument) {
        String name = Arguments.given(argument, "name", "the name of a header, such as X-Team");
        if (name.isEmpty() || !name.chars().allMatch(HeaderRules::isOfNames)) {
            throw new IllegalArgumentException(
                    "the name of a header must be ASCII letters, digits and " + OTHER_CHARACTERS_OF_NAMES);
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        String reason = lowerCase.startsWith(OF_PROXIES) ? CONNECTION : REFUSED.get(lowerCase);
        if (reason != null) {
            throw new IllegalArgumentException("the header " + name + " is not allowed: " + reason);
        }
        return name;
    }

    private static boolean isOfNames(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || OTHER_CHARACTERS_OF_NAMES.indexOf(c) >= 0;
    }

    /**
     * Returns the value of a header unchanged if it is valid.
     *
     * @throws IllegalArgumentException if the value has characters that are invalid in a header
     */
    static String value(String name, @Nullable String argument) {
        String value =
                Arguments.given(argument, "value", "the value of the header " + name + ", or leave the header out");
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\t')) {
            throw new IllegalArgumentException(
                    "the value of the header " + name + " must be visible ASCII characters, spaces and tabs");
        }
        return value;
    }
}
