package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;

/**
 * The problems with names in JSON annotations.
 *
 * @param conflicts properties and constants with several names
 * @param unknown naming strategies that the compiler does not know
 */
public record Naming(List<NameConflict> conflicts, List<UnknownStrategy> unknown) {

    /** Copies the lists. */
    public Naming {
        conflicts = List.copyOf(conflicts);
        unknown = List.copyOf(unknown);
    }

    /**
     * A naming strategy that the compiler does not know.
     *
     * @param type its class
     * @param property a property that it names
     * @param place the place of the annotation
     */
    public record UnknownStrategy(String type, String property, Place place) {}
}
