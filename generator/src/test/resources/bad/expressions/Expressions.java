import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;

class Expressions {

    @OpenEnum({"std", "pro"})
    record Mode(String word) {}

    @GenerateValidator
    record Shot(String prompt, @NotNull Integer duration, Mode mode) {}

    @GenerateValidator
    record Order(
            @WireName("first_frame") URI firstFrame,
            String prompt,
            @DefaultValue("5") Integer duration,
            double weight,
            Mode mode,
            List<Shot> shots,
            List<Mode> modes,
            @WireName("x-time") String time,
            @WireName("$ref") String ref) {

        @Extras
        Map<String, Object> extras() {
            return Map.of();
        }
    }

    @RulesFor(Order.class)
    @Rule(id = "parse", expr = "this.duration >", message = "m")
    @Rule(id = "field", expr = "this.durration > 3", message = "m")
    @Rule(id = "bare", expr = "duration > 3", message = "m")
    @Rule(id = "function", expr = "sise(this.shots) > 3", message = "m")
    @Rule(id = "mixed", expr = "this.weight == 1", message = "m")
    @Rule(id = "not-bool", expr = "this.duration", message = "m")
    @Rule(id = "absent", expr = "this.prompt.size() > 3", message = "m")
    @Rule(
            id = "absent-inside",
            expr = "!has(this.shots) || this.shots.all(shot, shot.prompt != 'x' && shot.duration > 0)",
            message = "m")
    @Rule(id = "absent-at", expr = "!has(this.shots) || this.shots[0].prompt != 'x'", message = "m")
    @Rule(id = "absent-at-another", expr = "has(this.shots) && has(this.shots[0].prompt) && this.shots[1].prompt != 'x'", message = "m")
    @Rule(id = "absent-computed", expr = "!has(this.shots) || this.shots[this.duration].prompt != 'x'", message = "m")
    @Rule(id = "opaque", expr = "has(this.first_frame) && this.first_frame == this.first_frame", message = "m")
    @Rule(id = "undeclared", expr = "this.extras.camera == 'x'", message = "m")
    @Rule(id = "undeclared-listed", expr = "[this.extras.camera].size() == 1", message = "m")
    @Rule(id = "declared", expr = "has(this.extras.prompt)", message = "m")
    @Rule(id = "word", expr = "!has(this.mode) || this.mode == 'stt'", message = "m")
    @Rule(id = "word-in", expr = "!has(this.mode) || this.mode in ['std', 'por']", message = "m")
    @Rule(id = "word-of-items", expr = "!has(this.modes) || this.modes.exists(m, m == 'large')", message = "m")
    @Rule(id = "constant", expr = "this.duration > 3 || 1 > 2", message = "m")
    @Rule(id = "size", expr = "!has(this.shots) || size(this.shots) < 0", message = "m")
    @Rule(id = "true", expr = "true", message = "m")
    @Rule(id = "no-expr", message = "m")
    @Rule(id = "no-message", expr = "this.duration > 3")
    @Rule(id = "piece", expr = "this.duration > 3", message = "is {this.duraton}")
    @Rule(id = "piece-type", expr = "this.duration > 3", message = "is {this.shots}")
    @Rule(id = "piece-open", expr = "this.duration > 3", message = "is {this.duration")
    @Rule(id = "on", expr = "this.duration > 3", message = "m", on = "durations")
    @Rule(id = "dynamic-pattern", expr = "!has(this.prompt) || this.prompt.matches(this.prompt)", message = "m")
    @Rule(id = "pattern", expr = "!has(this.prompt) || this.prompt.matches('^(.*a){12}$')", message = "m")
    @Rule(id = "uint", expr = "this.duration > 3u", message = "m")
    @Rule(id = "two-variables", expr = "!has(this.shots) || this.shots.all(s, s, s.duration > 1)", message = "m")
    @Rule(id = "mixed-in", expr = "this.duration in [2.0]", message = "m")
    @Rule(id = "item", forEach = "shots", expr = "item.duraton > 3", message = "m")
    @Rule(id = "unquoted", expr = "has(this.x-time)", message = "m")
    @Rule(id = "unquoted-read", expr = "this.x-time > 'a'", message = "m")
    @Rule(id = "has-what", expr = "has(this.duration + 1)", message = "m")
    @Rule(id = "quoted", expr = "this.`x-time` != ''", message = "m")
    @AtLeastOneOf(id = "unwritable", value = {"$ref", "prompt"})
    @Rule(
            id = "second-line",
            expr = """
                this.duration > 3
                && this.prmpt == 'x'""",
            message = "m")
    interface OrderRules {

        @Rule(id = "expr-on-method", expr = "true", message = "m")
        static boolean rule(Order order) {
            return true;
        }
    }
}
