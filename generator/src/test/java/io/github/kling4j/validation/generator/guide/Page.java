package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;

// guide
@GenerateValidator
public record Page<T>(
        @Size(max = 100) List<T> items, @PositiveOrZero int next) {

    @GenerateValidator
    public record Found(Page<Customer> customers, Page<@Size(max = 20) String> names) {}
}
// end
