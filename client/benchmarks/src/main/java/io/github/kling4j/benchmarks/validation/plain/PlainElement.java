package io.github.kling4j.benchmarks.validation.plain;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An element. */
@Valid
@ElementRules
public record PlainElement(
        @NotNull(message = "required") @Words("image|video") String type,
        @ImageText String frontalImage,

        @Size(min = 1, message = "minItems") @Size(max = 3, message = "maxItems")
        List<@NotNull(message = "type") @ImageText String> referenceImages,

        @Size(min = 1, message = "minItems") List<@NotNull(message = "type") @VideoUrl String> referenceVideos) {}
