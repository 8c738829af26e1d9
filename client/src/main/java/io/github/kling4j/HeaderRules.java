package io.github.kling4j;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which headers a caller may add to a request. What is wrong is told without the value: it may be a secret. */
final class HeaderRules {

    private static final String OTHER_CHARACTERS_OF_NAMES = "!#$%&'*+-.^_`|~";

    private static final String TRAVEL = "is part of how requests and answers travel, which the client decides";
    private static final String CONNECTION =
            "belongs to the connection, which the client manages: configure the OkHttpClient of httpClient(…) instead";

    /**
     * Headers that are refused, in lower case, with the reason. {@code Cookie} is one of them, although it says nothing
     * about the connection: OkHttp replaces it by what its cookie jar has, so that it would be lost sometimes.
     */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("authorization", "is set by the client itself: give the key to apiKey(…)"),
            Map.entry("host", "is set by the client itself: give the address to baseUrl(…)"),
            Map.entry("cookie", "comes from cookie jars: give the OkHttpClient of httpClient(…) one"),
            Map.entry("content-type", "is set by the client itself, which sends JSON"),
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

    /** For the proxy: {@code Proxy-Authorization} and {@code Proxy-Connection}, and whatever else begins so. */
    private static final String OF_PROXIES = "proxy-";

    private HeaderRules() {}

    /**
     * Returns the name.
     *
     * @throws IllegalArgumentException for what is no name, and for a header that is refused
     */
    static String name(@Nullable String name) {
        Arguments.given(name, "name", "the name of a header, such as X-Team");
        if (name.isEmpty() || !name.chars().allMatch(HeaderRules::isOfNames)) {
            throw new IllegalArgumentException(
                    "the name of a header is ASCII letters, digits and " + OTHER_CHARACTERS_OF_NAMES);
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        String reason = lowerCase.startsWith(OF_PROXIES) ? CONNECTION : REFUSED.get(lowerCase);
        if (reason != null) {
            throw new IllegalArgumentException("the header " + name + " " + reason);
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
     * Returns the value.
     *
     * @throws IllegalArgumentException for characters that a header cannot have
     */
    static String value(String name, @Nullable String value) {
        Arguments.given(value, "value", "the value of the header " + name + ", or leave the header out");
        if (!value.chars().allMatch(c -> c >= ' ' && c < 0x7f || c == '\t')) {
            throw new IllegalArgumentException(
                    "the value of the header " + name + " must be visible ASCII characters, blanks and tabs");
        }
        return value;
    }
}
