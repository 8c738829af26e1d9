import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.ExactlyOneOf;
import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Requires;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import io.github.kling4j.validation.Violation;

class Rules {

    @GenerateValidator
    record Model(String a, String b, Integer c, int d) {}

    @RulesFor(Model.class)
    @RequiredWhen(id = "required", property = "a", when = "a")
    @RequiredWhen(id = "required-given", property = "a", when = "given(this.a)")
    @RequiredWhen(id = "required-has", property = "c", when = "has(this.c)")
    @RequiredWhen(id = "required-text", property = "a", when = "has(this.a)")
    @ForbiddenWhen(id = "forbidden", property = "a", when = "a")
    @ForbiddenWhen(id = "forbidden-not", property = "a", when = "!given(this.a)")
    @Requires(id = "needs", property = "a", needs = {"b", "a"})
    @Ordered(id = "ordered", first = "c", second = "c")
    @SumEquals(id = "sum", list = "a", of = "b", total = "a")
    @AtMostOneOf(id = "one", value = "a")
    @AtMostOneOf(id = "twice", value = {"a", "a"})
    @ExactlyOneOf(id = "exactly", value = {"a"})
    @AtLeastOneOf(id = "least", value = {"a"})
    interface Itself {}

    @RulesFor(value = Model.class, autoRegister = false)
    @RequiredWhen(id = "same", property = "a", when = "b")
    @RequiredWhen(id = "same", property = "b", when = "a")
    @RequiredWhen(id = "same", property = "a", when = "this.d > 3")
    @ForbiddenWhen(id = "same", property = "c", when = "this.d > 3")
    @AtMostOneOf(id = "ab", value = {"a", "b"})
    @AtLeastOneOf(id = "ab", value = {"a", "b"})
    @ExactlyOneOf(id = "sides", value = {"a", "b"})
    @Rule(id = "plain", expr = "this.d > 3", message = "m")
    @Rule(id = "plain", expr = "this.d < 9", message = "m")
    interface Ids {

        @Rule(id = "plain", message = "m")
        static boolean plain(Model model) {
            return model.d() > 4;
        }

        @Rule(id = "method", message = "m", on = "d")
        static boolean method(Model model) {
            return model.d() > 4;
        }

        @Rule(id = "method", message = "m", on = "d")
        static boolean other(Model model) {
            return model.d() > 5;
        }

        @Rule(id = {"one", "one"})
        static Violation twice(Model model) {
            return null;
        }
    }

    @Second
    @interface First {}

    @First
    @interface Second {}

    @Known
    @RequiredWhen(id = "known", property = "a", when = "b")
    @interface Known {}

    @RulesFor(value = Model.class, autoRegister = false)
    @First
    interface Cycle {}

    @RulesFor(value = Model.class, autoRegister = false)
    @Known
    interface CycleOfOne {}

    /** A third-party annotation on its own type. */
    @Own
    @interface Own {}

    @Own
    @Rule(id = "$id", expr = "given(this.$first)", message = "m")
    @interface Held {

        String id();

        @PropertyName
        String first();
    }

    @RulesFor(value = Model.class, autoRegister = false)
    @Own
    @Held(id = "held", first = "nothing")
    interface CycleOfOthers {}
}
