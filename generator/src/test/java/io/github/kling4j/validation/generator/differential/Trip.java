package io.github.kling4j.validation.generator.differential;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of each kind that expressions can read, with names that generated code uses itself. */
@GenerateValidator
public record Trip(
        @Nullable String title,
        @NotNull @Nullable String owner,
        @DefaultValue("it's") @Nullable String motto,
        @DefaultValue("3") @Nullable Integer days,
        @WireName("class") @Nullable Integer found,
        @Nullable Integer budget,
        @Nullable Long distance,
        @Nullable Short rooms,
        @Nullable Byte level,
        byte stars,
        int count,
        long e,
        @Nullable Double rating,
        @Nullable Float discount,
        double score,
        float weight,
        @DefaultValue("1.5") @Nullable Double factor,
        boolean open,
        @Nullable Boolean paid,
        @DefaultValue("false") @Nullable Boolean draft,
        @Nullable Hue hue,
        @DefaultValue("red") @Nullable Hue paint,
        @WireName("stop_list") @Nullable List<Stop> stops,
        @Nullable List<String> tags,
        @Nullable List<Integer> nights,
        @Nullable List<Long> miles,
        @Nullable List<Double> prices,
        @Nullable List<Float> ratios,
        @Nullable List<Boolean> flags,
        @Nullable List<Hue> hues,
        @Nullable List<List<Integer>> grid,
        @Nullable Map<String, Integer> votes,
        @Nullable Map<String, String> labels,
        @Nullable List<@Nullable Integer> gaps,
        @Nullable List<@Nullable String> blanks,
        @Nullable List<@Nullable Stop> crew,
        @Nullable Map<String, @Nullable Integer> holes,
        @Nullable Object photo,
        @Nullable Stop item,
        @Nullable Trip next,
        Map<String, Object> unknown) {

    /** Returns the unknown properties. */
    @Extras
    @Override
    public Map<String, Object> unknown() {
        return unknown;
    }
}
