package io.github.kling4j.json;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a whole JSON document as the bytes that Moshi would write, in less than half of the time: names are encoded
 * in advance, and texts are escaped and encoded in one pass.
 *
 * <p>The generated adapters use this class for a document in compact form. If it cannot encode a value as Moshi does,
 * {@link #writeTo} writes nothing, and the adapter calls the {@link JsonWriter}, which writes the value or throws its
 * own exception. Such values are images from files and bytes, texts and names with an unpaired surrogate, texts of more
 * than 65,536 characters, and structures of more than 200 levels.
 */
public final class JsonEncoder {

    /**
     * The class of the writers that write UTF-8. If a writer has another class, such as the one for a tree of objects,
     * adapters call the methods of the writer instead.
     */
    private static final Class<?> UTF_8_WRITER = JsonWriter.of(new Buffer()).getClass();

    /** The maximum number of nested objects and arrays. Moshi refuses 256 levels. */
    private static final int MOST_LEVELS = 200;

    /** The maximum length of a text. Longer texts, such as images in Base64, are not held in memory twice. */
    private static final int MOST_CHARACTERS = 65_536;

    private final EncodedText out = new EncodedText();
    private boolean isFirst = true;
    private boolean isIncomplete;
    private int level;

    private JsonEncoder() {}

    /**
     * Returns an encoder for the document that an adapter is about to write.
     *
     * @return null when the document is indented, when the writer is inside an array or object, or when it does not
     *     write UTF-8: the adapter then calls the methods of the writer
     */
    public static @Nullable JsonEncoder of(JsonWriter writer) {
        // A caller can flatten a value that is inside an object or array, but not a whole document.
        boolean isWholeDocument = writer.getClass() == UTF_8_WRITER
                && writer.getIndent().isEmpty()
                && writer.getPath().length() == 1;
        return isWholeDocument ? new JsonEncoder() : null;
    }

    /**
     * Writes the encoded document.
     *
     * @return false if a value could not be encoded; nothing is then written
     */
    public boolean writeTo(JsonWriter writer) throws IOException {
        Buffer json = out.finish();
        if (isIncomplete) {
            json.clear();
            return false;
        }
        writer.value(json);
        return true;
    }

    /**
     * Begins the object of a model. If the model is null, writes null.
     *
     * @return false if the adapter must write no properties, because the model is null or the level is too deep
     */
    public boolean beginModel(@Nullable Object model) {
        if (model == null) {
            value((Object) null);
            return false;
        }
        if (level >= MOST_LEVELS) {
            isIncomplete = true;
            return false;
        }
        beginObject();
        return true;
    }

    /** Begins an object. */
    public void beginObject() {
        begin('{');
    }

    /** Ends the object that was begun last. */
    public void endObject() {
        end('}');
    }

    /** Begins an array. */
    public void beginArray() {
        begin('[');
    }

    /** Ends the array that was begun last. */
    public void endArray() {
        end(']');
    }

    private void begin(char bracket) {
        separate();
        out.writeByte(bracket);
        isFirst = true;
        level++;
    }

    private void end(char bracket) {
        out.writeByte(bracket);
        isFirst = false;
        level--;
    }

    /** Writes the name of the next value. */
    public void name(JsonName name) {
        out.write(name.encoded(), isFirst ? 1 : 0);
        isFirst = true;
    }

    /** Writes the name of the next value, which was not encoded in advance. */
    public void name(String name) {
        value(name);
        out.writeByte(':');
        isFirst = true;
    }

    private void separate() {
        if (isFirst) {
            isFirst = false;
        } else {
            out.writeByte(',');
        }
    }

    /** Writes a text, or null. */
    public void value(@Nullable String text) {
        separate();
        if (text == null) {
            out.write("null");
        } else if (isIncomplete || text.length() > MOST_CHARACTERS || !out.writeQuoted(text)) {
            // The document will not be written, so the texts that follow need not be encoded.
            isIncomplete = true;
        }
    }

    /**
     * Writes the text of a value such as an image. If the text is null, as for an image from a file, the document
     * cannot be encoded.
     */
    public void text(@Nullable String text) {
        if (text == null) {
            isIncomplete = true;
        } else {
            value(text);
        }
    }

    /** Writes a boolean, or null. */
    public void value(@Nullable Boolean value) {
        separate();
        out.write(value == null ? "null" : value ? "true" : "false");
    }

    /** Writes an integer or a decimal, or null. A number of another type cannot be encoded. */
    public void value(@Nullable Number number) {
        separate();
        if (number instanceof Integer || number instanceof Long) {
            out.writeNumber(number.longValue());
        } else if (number == null || number instanceof BigDecimal || number instanceof BigInteger) {
            out.write(String.valueOf(number));
        } else {
            isIncomplete = true;
        }
    }

    /** Writes a time, or null. */
    public void value(@Nullable OffsetDateTime time) {
        value(time == null ? null : DateTimeJsonAdapter.text(time));
    }

    /** Writes a value of the types that {@link JsonValues} lists, or null. */
    public void value(@Nullable Object value) {
        if (value == null || value instanceof String) {
            value((String) value);
        } else if (value instanceof Boolean truth) {
            value(truth);
        } else if (value instanceof Number number) {
            value(number);
        } else if (level >= MOST_LEVELS) {
            isIncomplete = true;
        } else if (value instanceof List<?> list) {
            beginArray();
            for (Object item : list) {
                value(item);
            }
            endArray();
        } else if (value instanceof Map<?, ?> map) {
            beginObject();
            properties(map);
            endObject();
        } else {
            isIncomplete = true;
        }
    }

    /** Writes the properties of a map into the object that was begun last. */
    public void properties(Map<?, ?> properties) {
        if (properties.isEmpty()) {
            return;
        }
        for (Map.Entry<?, ?> property : properties.entrySet()) {
            if (property.getKey() instanceof String name) {
                name(name);
                value(property.getValue());
            } else {
                isIncomplete = true;
            }
        }
    }
}
