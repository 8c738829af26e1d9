import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;

@AtLeastOneOf(id = "one", value = {"first", "second"})
@AtLeastOneOf(id = "two", value = {"first", "second"})
interface Stray {

    @Rule(id = "three", message = "m")
    static boolean rule(String text) {
        return true;
    }
}
