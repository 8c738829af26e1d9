package io.github.kling4j;

import com.squareup.moshi.Moshi;
import io.github.kling4j.json.DateTimeJsonAdapter;
import java.time.OffsetDateTime;

/** The JSON format of the API. */
public final class KlingJson {

    private static final Moshi MOSHI = new Moshi.Builder()
            .add(new NamedAdapters())
            .add(OffsetDateTime.class, new DateTimeJsonAdapter())
            .build();

    private KlingJson() {}

    /**
     * Returns the Moshi instance that reads and writes the models, including date-times and images:
     *
     * <pre>{@code
     * Task task = KlingJson.moshi().adapter(Task.class).fromJson(text);
     * }</pre>
     */
    public static Moshi moshi() {
        return MOSHI;
    }
}
