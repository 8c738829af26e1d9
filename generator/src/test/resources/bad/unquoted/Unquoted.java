import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;

class Unquoted {

    @GenerateValidator
    record Clip(@NotNull Integer duration) {}

    @GenerateValidator
    record Film(
            double weight,
            @NotNull Clip clip,
            @WireName("5") String fifth,
            @WireName("clip.duration") String length,
            @WireName("x-time") String time) {}

    @RulesFor(Film.class)
    @Rule(id = "number", expr = "this.weight > 0.5 && this.nope", message = "m")
    @Rule(id = "right-path", expr = "this.clip.duration > 'x'", message = "m")
    @Rule(id = "literal", expr = "this.weight > 'this.x-time'", message = "m")
    @Rule(id = "others", expr = "this.x-time == '' && this.weigth > 1.0", message = "m")
    interface FilmRules {}
}
