package consumer;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** The rules for a line of an order. */
@RulesFor(Order.Line.class)
@Rule(id = "some", expr = "this.pieces > 0", message = "must be something", on = "pieces")
public interface LineRules {}
