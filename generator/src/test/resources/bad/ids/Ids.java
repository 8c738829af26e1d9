import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.Size;

class Ids {

    @GenerateValidator
    record Model(@Size(max = 3) String first, String second) {}

    @RulesFor(Model.class)
    @AtLeastOneOf(id = "shared", value = {"first", "second"})
    @AtMostOneOf(id = "shared", value = {"first", "second"})
    interface MayShareWithin {}

    @RulesFor(Model.class)
    @AtLeastOneOf(id = "shared", value = {"first", "second"})
    @AtLeastOneOf(id = "maxLength", value = {"first", "second"})
    @AtLeastOneOf(id = "with space", value = {"first", "second"})
    @AtLeastOneOf(id = "", value = {"first", "second"})
    interface MayNotShareBetween {

        @Rule(id = {}, message = "m")
        static boolean none(Model model) {
            return true;
        }
    }
}
