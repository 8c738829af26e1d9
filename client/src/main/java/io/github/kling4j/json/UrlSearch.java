package io.github.kling4j.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Searches a JSON value for URLs. The value may be a list of URLs, or have a form in which other video services return
 * URLs: a text, properties of objects, nested lists, or JSON in a text.
 */
final class UrlSearch {

    /**
     * The names of properties that may contain the URL of the object itself, the best first. Letter case, {@code _} and
     * {@code -} do not matter. The list does not contain the names of other images and pages, such as {@code cover_url}
     * and {@code thumbnail}.
     */
    private static final List<String> NAMES = List.of(
            "url",
            "videourl",
            "downloadurl",
            "fileurl",
            "resourceurl",
            "mediaurl",
            "uri",
            "videouri",
            "href",
            "src",
            "link",
            "urls",
            "video",
            "videos",
            "resource",
            "file",
            "download",
            "media",
            "source",
            "location",
            "output",
            "result",
            "data");

    /** The maximum depth of the search. */
    private static final int DEEPEST = 5;

    private final List<String> found = new ArrayList<>();

    private UrlSearch() {}

    /**
     * Returns the URLs of a value, in the order of the value, as an unmodifiable list.
     *
     * @param value an unmodifiable value
     */
    @SuppressWarnings("unchecked") // All items are texts.
    static List<String> in(Object value) {
        if (value instanceof List<?> list && arePlainUrls(list)) {
            return (List<String>) list;
        }
        UrlSearch search = new UrlSearch();
        search.look(value, DEEPEST);
        return Collections.unmodifiableList(search.found);
    }

    /**
     * Returns whether a list contains only plain URLs, as the OpenAPI description declares. Such a list needs no
     * search.
     */
    private static boolean arePlainUrls(List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String text) || !PlainUrl.is(text)) {
                return false;
            }
        }
        return true;
    }

    /** Searches a value, and returns whether it contains a URL. */
    private boolean look(@Nullable Object value, int depth) {
        if (depth == 0) {
            return false;
        }
        if (value instanceof String text) {
            return lookAtText(text.strip(), depth);
        }
        if (value instanceof List<?> list) {
            int before = found.size();
            list.forEach(item -> look(item, depth - 1));
            return found.size() > before;
        }
        return value instanceof Map<?, ?> object && lookByName(object, depth);
    }

    private boolean lookAtText(String text, int depth) {
        if (PlainUrl.is(text) || HttpUrl.parse(text) != null) {
            return found.add(text);
        }
        return (text.startsWith("[") || text.startsWith("{")) && look(json(text), depth - 1);
    }

    /**
     * Searches the properties of an object in the order of {@link #NAMES}, up to the first one that contains a URL.
     * Others may contain the same video in another form. Returns whether a URL was found.
     */
    private boolean lookByName(Map<?, ?> object, int depth) {
        Map<String, Object> byName = new LinkedHashMap<>();
        object.forEach((name, value) -> byName.putIfAbsent(plain(name.toString()), value));
        return NAMES.stream().anyMatch(name -> look(byName.get(name), depth - 1));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /**
     * Returns the value of a text that contains JSON, because some services write a list as a text; null for another
     * text.
     */
    private static @Nullable Object json(String text) {
        try {
            return JsonValues.read(JsonReader.of(new Buffer().writeUtf8(text)));
        } catch (IOException | JsonDataException e) {
            return null;
        }
    }
}
