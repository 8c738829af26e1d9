package io.github.kling4j.rules;

import io.github.kling4j.model.TextToVideoRequest;
import io.github.kling4j.validation.RulesFor;

/**
 * The rules between the properties of a request without images. The service is not known to refuse a prompt that names
 * an element, so that it is only advised against.
 */
@RulesFor(TextToVideoRequest.class)
@PromptOrShots
@NoElements
public interface TextToVideoRules {}
