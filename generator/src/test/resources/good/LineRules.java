package good;

import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.ExactlyOneOf;
import io.github.kling4j.validation.RulesFor;

/** Built-in rule annotations. */
@RulesFor(Line.class)
@AtLeastOneOf(id = "text-or-note", value = {"text", "note"})
@AtMostOneOf(id = "note-or-color", value = {"note", "color"}, message = "the note says the color")
@ExactlyOneOf(id = "one-of-three", value = {"text", "note", "color"}, on = "color")
interface LineRules {}
