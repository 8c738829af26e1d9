package io.github.kling4j.validation.generator.behaviour;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constrained superclass that {@code StandInTest} reads from a class file. */
public class Consignment {

    @NotNull
    private @Nullable String street;

    private List<@Size(max = 3) String> labels = List.of();

    public @Nullable String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = street;
    }

    public List<String> getLabels() {
        return labels;
    }

    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }
}
