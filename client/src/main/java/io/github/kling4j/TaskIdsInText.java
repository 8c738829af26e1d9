package io.github.kling4j;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.kling4j.TaskIds.Found;
import io.github.kling4j.TaskIds.Place;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the id of a task in a response body. The body may be JSON of any structure, with names in any spelling, even if
 * it is cut off. It may also be lenient JSON, contain JSON inside a JSON string, or be any other text.
 */
final class TaskIdsInText {

    private static final Set<String> TASKS = Set.of("taskinfo", "task");
    /**
     * The names of objects that wrap a task: if they have an {@code id} and a status, both are those of the task. The
     * whole response has the empty name.
     */
    private static final Set<String> WRAPPERS = Set.of("", "data", "result", "response", "output", "payload");

    private static final Set<String> STATUS_WORDS = Set.of(
            "accepted",
            "submitted",
            "pending",
            "queued",
            "running",
            "processing",
            "retrying",
            "succeeded",
            "completed",
            "failed");
    private static final int MOST_STRINGS_DEEP = 3;

    private static final Pattern QUOTED =
            Pattern.compile("(?i)([\"'])(task[_-]?)?id\\1\\s*+:\\s*+([\"'])([^\"'\\\\\\s]{1,200})\\3");
    private static final Pattern BARE =
            Pattern.compile("(?i)task[ _-]?id[\"']?\\s{0,9}[:=>]\\s{0,9}([a-z0-9][a-z0-9._~-]{0,199})(?![a-z0-9._~-])");
    private static final Pattern UUID_ALONE =
            Pattern.compile("\"?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})\"?");

    private final Found found;

    TaskIdsInText(Found found) {
        this.found = found;
    }

    /**
     * Searches a text for ids.
     *
     * @param whole whether the text is complete, so that an id at its end is complete too
     */
    void read(String text, boolean whole) {
        boolean isJson = json(text, false, "", false, 0) || !found.isCertain() && json(text, true, "", false, 0);
        if (!isJson && !found.isCertain()) {
            words(text, whole);
        }
        Matcher alone = UUID_ALONE.matcher(text.strip());
        if (alone.matches()) {
            found.add(alone.group(1), Place.POSSIBLE);
        }
    }

    private void words(String text, boolean whole) {
        QUOTED.matcher(text)
                .results()
                .forEach(pair -> found.add(pair.group(4), pair.group(2) == null ? Place.POSSIBLE : Place.NAMED));
        Matcher bare = BARE.matcher(text);
        while (bare.find()) {
            if (whole || bare.end() < text.length()) {
                found.add(bare.group(1), Place.POSSIBLE);
            }
        }
    }

    /**
     * Searches a text as JSON, up to the first error, because the text may be cut off. Returns whether the whole text
     * is valid JSON.
     */
    private boolean json(String text, boolean lenient, String name, boolean inError, int stringsDeep) {
        JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
        json.setLenient(lenient);
        try {
            new Walk(json, stringsDeep).value(name, inError);
            return json.peek() == JsonReader.Token.END_DOCUMENT;
        } catch (IOException | JsonDataException e) {
            // The ids before the error are valid.
            return false;
        }
    }

    /** Searches one JSON text for ids, in one pass. */
    private final class Walk {

        private final JsonReader json;
        private final int stringsDeep;

        Walk(JsonReader json, int stringsDeep) {
            this.json = json;
            this.stringsDeep = stringsDeep;
        }

        /**
         * Searches the next value.
         *
         * @param name the normalized name of the property that has this value, or has an array with this value; see
         *     {@link TaskIds#plain}
         * @param inError whether the value is part of an error description, which contains other ids
         */
        void value(String name, boolean inError) throws IOException {
            switch (json.peek()) {
                case BEGIN_OBJECT -> object(name, inError);
                case BEGIN_ARRAY -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        value(name, inError);
                    }
                    json.endArray();
                }
                case STRING -> nested(json.nextString(), name, inError);
                default -> json.skipValue();
            }
        }

        private void nested(String text, String name, boolean inError) {
            String inner = text.strip();
            if (stringsDeep < MOST_STRINGS_DEEP && !inner.isEmpty() && "{[\"".indexOf(inner.charAt(0)) >= 0) {
                json(inner, json.isLenient(), name, inError, stringsDeep + 1);
            }
        }

        private void object(String name, boolean inError) throws IOException {
            String id = null;
            boolean hasStatus = false;
            json.beginObject();
            try {
                while (json.hasNext()) {
                    String property = TaskIds.plain(json.nextName());
                    switch (property) {
                        case "taskid" -> add(scalar(property, inError), inError ? Place.POSSIBLE : Place.NAMED);
                        case "id" -> {
                            String word = scalar(property, inError);
                            id = id == null ? word : id;
                        }
                        case "status", "taskstatus", "state" -> hasStatus |= isStatus(scalar(property, inError));
                        default -> value(property, inError || property.startsWith("err"));
                    }
                }
                json.endObject();
            } finally {
                // Added even if the rest of the object is missing or invalid.
                if (!inError) {
                    add(id, place(name, hasStatus));
                }
            }
        }

        private static Place place(String name, boolean hasStatus) {
            if (TASKS.contains(name)) {
                return Place.TASK;
            }
            return hasStatus && WRAPPERS.contains(name) ? Place.BESIDE_STATUS : Place.POSSIBLE;
        }

        private void add(@Nullable String id, Place place) {
            if (id != null) {
                found.add(id, place);
            }
        }

        /** Returns the next value if it is a string or a number. Searches any other value for ids and returns null. */
        private @Nullable String scalar(String property, boolean inError) throws IOException {
            JsonReader.Token token = json.peek();
            if (token != JsonReader.Token.STRING && token != JsonReader.Token.NUMBER) {
                value(property, inError);
                return null;
            }
            String word = json.nextString();
            if (token == JsonReader.Token.NUMBER || json.isLenient()) {
                // An unquoted value at the end of the text may be cut off: peek then fails.
                var unused = json.peek();
            }
            return word;
        }

        private static boolean isStatus(@Nullable String word) {
            return word != null && STATUS_WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
        }
    }
}
