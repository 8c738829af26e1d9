package io.github.kling4j.validation.jakarta;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of values that generated validators have validated. A place is the path from the root to a value. Each
 * place is stored as a text that does not depend on the provider that created its path nodes.
 */
final class DecidedPlaces {

    private final Set<String> places = new HashSet<>();

    /** Adds a place, and returns whether it was absent before. */
    boolean add(Place place) {
        StringBuilder text = new StringBuilder();
        place.nodes().forEach(node -> add(text, node));
        Element element = place.element();
        if (element != null) {
            add(text, element.index(), element.key());
        }
        return places.add(text.toString());
    }

    /**
     * Returns whether a path denotes the whole value at one of the places, or something inside such a value. A path to
     * the property or to the container element that holds the value does not count.
     */
    boolean contain(Path path) {
        StringBuilder before = new StringBuilder();
        for (Path.Node node : path) {
            if (!node.isInIterable() && places.contains(before.toString())) {
                return true;
            }
            if (node.isInIterable() && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                StringBuilder element = new StringBuilder(before);
                add(element, node.getIndex(), node.getKey());
                if (places.contains(element.toString())) {
                    return true;
                }
            }
            add(before, node);
        }
        return false;
    }

    private static void add(StringBuilder text, Path.Node node) {
        if (node.isInIterable()) {
            add(text, node.getIndex(), node.getKey());
        }
        text.append('/').append(node.getKind()).append(' ').append(node.getName());
    }

    private static void add(StringBuilder text, @Nullable Integer index, @Nullable Object key) {
        text.append('[').append(index).append(' ').append(key).append(']');
    }
}
