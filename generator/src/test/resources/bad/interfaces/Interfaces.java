import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.RulesFor;

class Interfaces {

    @GenerateValidator
    record Model(String first, String second) {}

    @RulesFor(Model.class)
    @AtLeastOneOf(id = "one", value = {"first", "second"})
    record ARecord(String text) {}

    @RulesFor(Model.class)
    @AtLeastOneOf(id = "two", value = {"first", "second"})
    private interface APrivateInterface {}

    @RulesFor(String.class)
    @AtLeastOneOf(id = "three", value = {"first", "second"})
    interface ForNoModel {}

    @RulesFor(int.class)
    @AtLeastOneOf(id = "four", value = {"first", "second"})
    interface ForAPrimitive {}

    @RulesFor(Model.class)
    interface Empty {}
}
