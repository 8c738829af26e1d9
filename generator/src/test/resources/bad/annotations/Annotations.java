import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Requires;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.List;

class Annotations {

    @GenerateValidator
    record Shot(@NotNull Integer duration, String prompt) {}

    @GenerateValidator
    record Order(
            String prompt,
            @WireName("multi_shot") Boolean multiShot,
            @NotNull Integer duration,
            Integer limit,
            List<Shot> shots) {}

    @Rule(id = "$id", expr = "given(this.$property) || $other", message = "m")
    @interface UnknownMember {

        String id();

        @PropertyName
        String property();
    }

    @Rule(id = "$id", expr = "given(this.$properties)", message = "m")
    @interface ListOutsideOfBrackets {

        String id();

        @PropertyName
        String[] properties();
    }

    @RulesFor(Order.class)
    @RequiredWhen(id = "unknown-property", property = "promt", when = "multi_shot")
    @RequiredWhen(id = "unknown-in-condition", property = "prompt", when = "this.multi_shto")
    @RequiredWhen(id = "unguarded-condition", property = "prompt", when = "this.multi_shot")
    @Requires(id = "no-needs", property = "prompt", needs = {})
    @SumEquals(id = "unknown-in-items", list = "shots", of = "durations", total = "duration")
    @SumEquals(id = "wrong-type", list = "shots", of = "duration", total = "prompt")
    @Ordered(id = "not-ordered", first = "multi_shot", second = "limit")
    @AtLeastOneOf(id = "twice", value = {"prompt", "prompt"})
    @AtLeastOneOf(id = "on", value = {"prompt", "limit"}, on = "limits")
    @UnknownMember(id = "unknown-member", property = "prompt")
    @ListOutsideOfBrackets(id = "list", properties = {"prompt", "limit"})
    interface OrderRules {}
}
