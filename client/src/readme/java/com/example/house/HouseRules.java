package com.example.house;

// guide
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

@RulesFor(ImageToVideoRequest.class)
@AtLeastOneOf(
        id = "house-brand",
        value = {"elements", "negative_prompt"},
        message = "show our characters (elements), or exclude others (negative_prompt)")
@Rule(
        id = "house-budget",
        expr = "this.mode != 'pro' || this.duration <= 10",
        message = "is {this.duration} s, and we pay for 10 s in pro",
        on = "duration")
public interface HouseRules {}
// end
