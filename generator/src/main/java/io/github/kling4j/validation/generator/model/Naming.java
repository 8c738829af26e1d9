package io.github.kling4j.validation.generator.model;

import io.github.kling4j.validation.generator.diagnostic.Place;
import java.util.List;

/**
 * What is wrong with the names that annotations of JSON libraries give.
 *
 * @param conflicts properties and constants with several names
 * @param unknown strategies of names that the compiler does not know
 */
public record Naming(List<NameConflict> conflicts, List<UnknownStrategy> unknown) {

    /** Copies the lists. */
    public Naming {
        conflicts = List.copyOf(conflicts);
        unknown = List.copyOf(unknown);
    }

    /**
     * A strategy that the compiler does not know.
     *
     * @param type its class
     * @param property a property whose name it decides
     * @param place where it is named
     */
    public record UnknownStrategy(String type, String property, Place place) {}
}
