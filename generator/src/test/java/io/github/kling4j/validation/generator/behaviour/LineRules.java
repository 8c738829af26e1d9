package io.github.kling4j.validation.generator.behaviour;

import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.RulesFor;

/** Rules for an item of an order. */
@RulesFor(Line.class)
@AtMostOneOf(
        id = "note-or-color",
        value = {"note", "color"})
@AtMostOneOf(
        id = "text-and-note",
        value = {"text", "note"},
        message = "the note will be ignored",
        on = "note",
        advice = true)
interface LineRules {}
