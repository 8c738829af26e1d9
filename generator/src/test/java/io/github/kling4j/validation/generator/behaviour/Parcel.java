package io.github.kling4j.validation.generator.behaviour;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class that {@link StandInTest} reads from a class file: constrained, but not a model. */
public final class Parcel {

    @NotNull
    private final @Nullable String street;

    private final List<@Size(max = 3) String> labels;

    private final List<String> track = List.of();

    public Parcel(@Nullable String street, List<String> labels) {
        this.street = street;
        this.labels = List.copyOf(labels);
    }

    public @Nullable String getStreet() {
        return street;
    }

    public List<String> getLabels() {
        return labels;
    }

    /** Not accessible outside this package, and not mentioned in any interface. */
    List<String> getTrack() {
        return track;
    }
}
