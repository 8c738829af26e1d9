import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.ExactlyOneOf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.WireName;

class Presence {

    @GenerateValidator
    record Order(@WireName("order_id") String id, String note) {}

    @GenerateValidator
    record Nothing() {}

    @RulesFor(Order.class)
    @AtLeastOneOf(id = "first", value = {"ordre_id", "note"})
    @AtLeastOneOf(id = "second", value = {"order_id", "completely_different"}, on = "notes")
    @AtMostOneOf(id = "third", value = {})
    @ExactlyOneOf(
            id = "fourth",
            value = {"note", "order_id", "note"})
    interface OrderRules {}

    @RulesFor(Nothing.class)
    @AtLeastOneOf(id = "fifth", value = {"a", ""})
    interface NothingRules {}

    @RulesFor(Order.class)
    @AtMostOneOf.All({
        @AtMostOneOf(id = "sixth", value = {"note", "order_id"}),
        @AtMostOneOf(id = "seventh", value = {"note", "id"})
    })
    interface WithContainerWritten {}
}
