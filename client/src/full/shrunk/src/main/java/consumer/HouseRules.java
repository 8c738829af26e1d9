package consumer;

import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Rules for a model in another jar, registered for {@code ServiceLoader}. */
@RulesFor(ImageToVideoRequest.class)
@Rule(id = "house", expr = "this.duration <= 10", message = "is longer than 10 s", on = "duration")
public interface HouseRules {}
