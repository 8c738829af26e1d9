package io.github.kling4j;

import io.github.kling4j.TaskIds.Found;
import io.github.kling4j.TaskIds.Place;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * Finds the id of a task in headers: in headers with a name such as {@code X-Task-Id}, and in URLs in headers such as
 * {@code Location}.
 */
final class TaskIdsInHeaders {

    private static final Set<String> PLACES = Set.of("location", "content-location", "operation-location");
    private static final Set<String> TASKS = Set.of("task", "tasks");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9._~-]+");
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final Found found;
    private final HttpUrl asked;
    private final String generation;

    TaskIdsInHeaders(Found found, HttpUrl asked) {
        this.found = found;
        this.asked = asked;
        this.generation = last(segments(asked), 0);
    }

    void read(Headers headers) {
        for (int i = 0; i < headers.size(); i++) {
            String name = headers.name(i).toLowerCase(Locale.ROOT);
            if (TaskIds.plain(name).endsWith("taskid")) {
                found.add(headers.value(i), Place.NAMED);
            } else if (PLACES.contains(name)) {
                place(headers.value(i).strip());
            }
        }
    }

    private void place(String location) {
        HttpUrl url = asked.resolve(location);
        if (BARE.matcher(location).matches()) {
            // The value is only an id. Resolved as a URL, it would replace the last path segment of the endpoint.
            add(location, generation);
        } else if (url != null) {
            List<String> path = segments(url);
            add(last(path, 0), last(path, 1));
        }
    }

    private void add(String id, String parent) {
        if (id.isEmpty() || id.equals(generation)) {
            return;
        }
        if (parent.equalsIgnoreCase(generation) || TASKS.contains(parent.toLowerCase(Locale.ROOT))) {
            found.add(id, Place.PATH);
        } else if (UUID.matcher(id).matches()) {
            found.add(id, Place.POSSIBLE);
        }
    }

    private static List<String> segments(HttpUrl url) {
        return url.pathSegments().stream().filter(segment -> !segment.isEmpty()).toList();
    }

    private static String last(List<String> segments, int back) {
        return segments.size() > back ? segments.get(segments.size() - 1 - back) : "";
    }
}
