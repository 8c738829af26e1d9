package io.github.kling4j.rules;

import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.validation.RulesFor;

/**
 * The rules between the properties of a request without images. References to elements are only advised against,
 * because the service is not known to reject them.
 */
@RulesFor(TextToVideoRequest.class)
@PromptOrShots
@NoElements
public interface TextToVideoRules {}
