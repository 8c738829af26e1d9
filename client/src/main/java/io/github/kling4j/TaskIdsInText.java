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
 * Finds the id of a task in a body: in JSON of any shape, as far as it goes, with names in any spelling, in JSON that
 * is not quite JSON, in JSON inside of a string of JSON, and, last, in any text.
 */
final class TaskIdsInText {

    private static final Set<String> TASKS = Set.of("taskinfo", "task");
    /** Objects that wrap an answer, so that {@code id} and {@code status} in them are those of the task. */
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
     * Reads a text.
     *
     * @param whole whether it is all that was sent, so that an id at its end is whole too
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

    /** Reads as far as it can be read, so that the end may be missing; returns whether all of it is JSON. */
    private boolean json(String text, boolean lenient, String name, boolean inError, int stringsDeep) {
        JsonReader json = JsonReader.of(new Buffer().writeUtf8(text));
        json.setLenient(lenient);
        try {
            new Walk(json, stringsDeep).value(name, inError);
            return json.peek() == JsonReader.Token.END_DOCUMENT;
        } catch (IOException | JsonDataException e) {
            // What came before counts.
            return false;
        }
    }

    /** One way through one text. */
    private final class Walk {

        private final JsonReader json;
        private final int stringsDeep;

        Walk(JsonReader json, int stringsDeep) {
            this.json = json;
            this.stringsDeep = stringsDeep;
        }

        /**
         * Reads the next value.
         *
         * @param name of the property that it is, or is in, as {@link TaskIds#plain}
         * @param inError whether it describes an error, which has ids of its own
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
                // What comes later may be missing, or no JSON.
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

        /** Returns a text or a number; null, after reading it, for any other value. */
        private @Nullable String scalar(String property, boolean inError) throws IOException {
            JsonReader.Token token = json.peek();
            if (token != JsonReader.Token.STRING && token != JsonReader.Token.NUMBER) {
                value(property, inError);
                return null;
            }
            String word = json.nextString();
            if (token == JsonReader.Token.NUMBER || json.isLenient()) {
                // Without quotes, and with nothing that follows, the rest of it may be missing: that fails.
                json.peek();
            }
            return word;
        }

        private static boolean isStatus(@Nullable String word) {
            return word != null && STATUS_WORDS.contains(word.strip().toLowerCase(Locale.ROOT));
        }
    }
}
