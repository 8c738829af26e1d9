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

/**
 * A POST request that was received completely. {@link #toString} contains only the size of the body: the request
 * contains a token and may contain images.
 */
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

    /** Returns the path of the request, which identifies the endpoint. */
    public String path() {
        return path;
    }

    /**
     * Returns all headers by name. The names are in lower case, and {@code get} of this map ignores the case of a name.
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Returns the first value of a header, or null if the header is absent. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** Returns the body as UTF-8 text. */
    public String bodyText() {
        return body.utf8();
    }

    /** Returns a copy of the body. */
    public byte[] bodyBytes() {
        return body.toByteArray();
    }

    /** Returns the size of the body in bytes. */
    public long bodySize() {
        return body.size();
    }

    /**
     * Returns all violations of the API's rules in this body; empty if the API would accept the body, or if the
     * simulator did not check it.
     */
    public List<Refusal> refusals() {
        return refusals;
    }

    @Override
    public String toString() {
        return "Submission[" + body.size() + " bytes]";
    }
}
