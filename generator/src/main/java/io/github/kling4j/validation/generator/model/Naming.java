package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;

/**
 * The problems with names in JSON annotations.
 *
 * @param conflicts the properties and enum constants with several names
 * @param unknown the naming strategies that the generator does not support
 */
public record Naming(List<NameConflict> conflicts, List<UnknownStrategy> unknown) {

    /** Copies the lists. */
    public Naming {
        conflicts = List.copyOf(conflicts);
        unknown = List.copyOf(unknown);
    }

    /**
     * A naming strategy that the generator does not support.
     *
     * @param type its class
     * @param property a property that it names
     * @param place the place of the annotation
     */
    public record UnknownStrategy(String type, String property, Place place) {}
}
