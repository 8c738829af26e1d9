import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Members of the wrong type, and members of annotations that are composed of others. */
class Types {

    @GenerateValidator
    record Share(String name, Double part, Integer number) {}

    @GenerateValidator
    record Bill(List<Share> shares, String prompt, @NotNull Integer total, @NotNull String code, boolean gift) {}

    @RulesFor(Bill.class)
    @SumEquals(id = "total-text", list = "shares", of = "number", total = "prompt")
    @SumEquals(id = "share-text", list = "shares", of = "name", total = "total")
    @SumEquals(id = "share-double", list = "shares", of = "part", total = "total")
    interface Sums {}

    @Rule(id = "$id", expr = "this.$first > $limit && this.$second", message = "m")
    @interface Both {

        String id();

        @PropertyName
        String first();

        int limit();

        @PropertyName
        String second();
    }

    @RulesFor(Bill.class)
    @Both(id = "first", first = "code", limit = 3, second = "gift")
    interface First {}

    @RulesFor(Bill.class)
    @Both(id = "second", first = "total", limit = 3, second = "code")
    interface Second {}

    @Rule(id = "$id", expr = "this.nothing > this.$property", message = "m")
    @interface Unknown {

        String id();

        @PropertyName
        String property();
    }

    @RulesFor(Bill.class)
    @Unknown(id = "definition", property = "total")
    interface Definition {}

    @RequiredWhen(id = "$id", property = "$property", when = "$when && !$unless")
    @interface Unless {

        String id();

        @PropertyName
        String property();

        String when();

        String unless();
    }

    @RulesFor(Bill.class)
    @Unless(id = "text", property = "prompt", when = "this.code", unless = "gift")
    interface ComposedText {}

    @RulesFor(Bill.class)
    @Unless(id = "number", property = "prompt", when = "this.gift", unless = "this.total + 1 // or so")
    interface ComposedNumber {}

    @RulesFor(Bill.class)
    @Unless(id = "unknown", property = "prompt", when = "this.gift", unless = "this.gft")
    interface ComposedUnknown {}

    @RulesFor(Bill.class)
    @Unless(id = "unguarded", property = "prompt", when = "this.prompt == ''", unless = "gift")
    interface ComposedUnguarded {}

    @RulesFor(Bill.class)
    @ForbiddenWhen(id = "given", property = "prompt", when = "given(this.prompt)")
    @RequiredWhen(id = "absent", property = "prompt", when = "!(has(this.`prompt`)) // always")
    interface Itself {}
}
