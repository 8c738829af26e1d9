package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@SuppressWarnings("missing-explicit-ctor")
// guide
@GenerateValidator
public class Customer {

    @NotNull
    private @Nullable String name;

    private Set<@Size(max = 10) String> tags = Set.of();
    private Map<@Size(max = 3) String, Discount> discounts = Map.of();

    public Customer() {}

    public @Nullable String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Size(max = 4)
    public Set<String> getTags() {
        return tags;
    }

    public void setTags(Set<String> tags) {
        this.tags = tags;
    }

    public Optional<@Size(min = 2, max = 2) String> getCountry() {
        return Optional.empty();
    }

    public Map<String, Discount> getDiscounts() {
        return discounts;
    }

    public void setDiscounts(Map<String, Discount> discounts) {
        this.discounts = discounts;
    }
}
// end
