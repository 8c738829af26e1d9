package io.github.kling4j.rules;

import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/**
 * The rules between the properties of a request without images. The service is not known to refuse a prompt that names
 * an element, so that it is only advised against.
 */
@RulesFor(TextToVideoRequest.class)
@PromptOrShots
@Rule(
        id = "element-reference-unused",
        expr = "!has(this.prompt) || !this.prompt.matches('<<<element_[0-9]+>>>')",
        message = "names an element, but a video made from words alone has none",
        advice = true)
@Rule(
        id = "element-reference-unused",
        forEach = "multi_prompt",
        expr = "!item.prompt.matches('<<<element_[0-9]+>>>')",
        message = "names an element, but a video made from words alone has none",
        advice = true)
public interface TextToVideoRules {}
