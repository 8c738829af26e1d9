package consumer;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** The rules for an order. */
@RulesFor(Order.class)
@Rule(id = "even", expr = "this.pieces % 2 == 0", message = "must be even", on = "pieces")
public interface OrderRules {}
