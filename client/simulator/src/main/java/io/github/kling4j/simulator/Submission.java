package io.github.kling4j.simulator;

import io.github.kling4j.simulator.rules.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A POST as it was received whole. Prints as its size only: it carries a token and may carry images. */
public final class Submission {

    private final String path;
    private final Map<String, List<String>> headers;
    private final ByteString body;
    private final List<Refusal> refusals;

    Submission(String path, Headers headers, ByteString body, List<Refusal> refusals) {
        this.path = path;
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < headers.size(); i++) {
            copy.computeIfAbsent(headers.name(i).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(headers.value(i));
        }
        copy.replaceAll((name, values) -> Collections.unmodifiableList(values));
        this.headers = Collections.unmodifiableMap(copy);
        this.body = body;
        this.refusals = refusals;
    }

    /** The path it was sent to, which names the endpoint. */
    public String path() {
        return path;
    }

    /** All headers, by name in lower case; looking one up ignores case. */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** The first value of a header, or null when it was not sent. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** The body as sent, as UTF-8. */
    public String bodyText() {
        return body.utf8();
    }

    /** A copy of the body as sent. */
    public byte[] bodyBytes() {
        return body.toByteArray();
    }

    /** The body's size in bytes. */
    public long bodySize() {
        return body.size();
    }

    /** Everything that the API forbids in this body; empty when it was acceptable, or when nobody looked at it. */
    public List<Refusal> refusals() {
        return refusals;
    }

    @Override
    public String toString() {
        return "Submission[" + body.size() + " bytes]";
    }
}
