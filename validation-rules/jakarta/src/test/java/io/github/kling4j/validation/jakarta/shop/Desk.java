package io.github.kling4j.validation.jakarta.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service whose parameters and return values are constrained. */
public class Desk {

    /** Accepts an express order. */
    public Desk(@Valid @Nullable Order order) {}

    public List<@Valid Line> order(@Min(1) int number, @Valid Order order) {
        return order.getLines();
    }
}
