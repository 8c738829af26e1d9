package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model as a class. */
// guide
@GenerateValidator
public final class Guest {

    @NotNull
    @Size(max = 12)
    private final @Nullable String name;

    @NotNull
    private final @Nullable Integer share;

    private final Map<String, @Nullable Object> extras;

    public Guest(@Nullable String name, @Nullable Integer share, Map<String, @Nullable Object> extras) {
        this.name = name;
        this.share = share;
        this.extras = extras;
    }

    public @Nullable String name() {
        return name;
    }

    public @Nullable Integer share() {
        return share;
    }

    @Extras
    public Map<String, @Nullable Object> extras() {
        return extras;
    }
}
// end
