package io.github.kling4j.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;

/**
 * The name of a property, escaped and encoded once for all objects that {@link JsonEncoder} writes. It is a record
 * because the JIT compiler trusts the fields of records: the length of the array is a constant in compiled code.
 *
 * @param encoded a comma, the name in quotes and a colon, in UTF-8; must not be modified
 */
public record JsonName(byte[] encoded) {

    /** Returns a name, escaped as Moshi escapes it. */
    public static JsonName of(String name) {
        Buffer encoded = new Buffer().writeByte(',');
        try {
            JsonWriter.of(encoded).value(name);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer accepts every text", e);
        }
        return new JsonName(encoded.writeByte(':').readByteArray());
    }
}
