package consumer;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Rules for a model of another jar, which a service loader finds. */
@RulesFor(ImageToVideoRequest.class)
@Rule(id = "house", expr = "this.duration <= 10", message = "is longer than 10 s", on = "duration")
public interface HouseRules {}
