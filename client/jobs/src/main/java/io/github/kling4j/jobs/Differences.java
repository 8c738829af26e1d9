package io.github.kling4j.jobs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Describes the differences between two stored requests. */
final class Differences {

    private static final int MOST_SHOWN = 60;

    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /**
     * Returns a sentence for each property that differs, which contains the path of the property; returns an empty list
     * for equal requests.
     */
    static List<String> between(StoredJob job, String stored, String kind, StoredRequest given) {
        if (!job.kind().equals(kind)) {
            return List.of("the kind was " + job.kind() + ", now " + kind);
        }
        Differences differences = new Differences();
        differences.compare("", StoredRequest.values(stored), StoredRequest.values(given.json()));
        return List.copyOf(differences.found);
    }

    private void compare(String path, @Nullable Object was, @Nullable Object is) {
        if (was instanceof Map<?, ?> one && is instanceof Map<?, ?> other && !isImage(one) && !isImage(other)) {
            TreeSet<String> names = new TreeSet<>();
            one.keySet().forEach(name -> names.add((String) name));
            other.keySet().forEach(name -> names.add((String) name));
            for (String name : names) {
                compare(path.isEmpty() ? name : path + "." + name, one.get(name), other.get(name));
            }
        } else if (was instanceof List<?> one && is instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                compare(path + "[" + i + "]", one.get(i), other.get(i));
            }
        } else if (!isSame(was, is)) {
            found.add(path + " was " + shown(was) + ", now " + shown(is));
        }
    }

    private static boolean isSame(@Nullable Object was, @Nullable Object is) {
        return was instanceof BigDecimal one && is instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(was, is);
    }

    private static boolean isImage(Map<?, ?> value) {
        return value.size() == 1 && value.containsKey("sha256");
    }

    private static String shown(@Nullable Object value) {
        if (value == null) {
            return "absent";
        }
        if (value instanceof Map<?, ?> map && isImage(map)) {
            return "an image with the SHA-256 " + map.get("sha256");
        }
        if (value instanceof List<?> list) {
            return "a list of " + list.size() + (list.size() == 1 ? " item" : " items");
        }
        String text = Text.of(value.toString());
        String shown = text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text;
        return value instanceof String ? "\"" + shown + "\"" : shown;
    }
}
