package com.example.house;

// guide
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

@RulesFor(ImageToVideoRequest.class)
@AtLeastOneOf(
        id = "house-brand",
        value = {"elements", "negative_prompt"},
        message = "show our characters (elements), or say what must not appear (negative_prompt)")
public interface HouseRules {

    @Rule(id = "house-budget", on = "duration", message = "is more than the 10 s that we pay for in pro")
    static boolean withinBudget(ImageToVideoRequest request) {
        return request.durationOrDefault() <= 10 || !Mode.PRO.equals(request.modeOrDefault());
    }
}
// end
