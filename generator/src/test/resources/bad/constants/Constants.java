import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;
import java.util.List;

class Constants {

    @OpenEnum({"std", "pro"})
    record Mode(String word) {}

    @GenerateValidator
    record Order(
            boolean b,
            int d,
            double w,
            @NotNull String t,
            @NotNull List<Integer> l,
            @NotNull Mode mode,
            String note) {}

    @RulesFor(Order.class)
    @Rule(id = "r1", expr = "1 + 1 == 2", message = "m")
    @Rule(id = "r2", expr = "'a' in ['a']", message = "m")
    @Rule(id = "r3", expr = "!true", message = "m")
    @Rule(id = "r4", expr = "1.0 < 2.0", message = "m")
    @Rule(id = "r5", expr = "1 < 1.5", message = "m")
    @Rule(id = "r6", expr = "[].size() == 0", message = "m")
    @Rule(id = "r7", expr = "1 / 0 == 1", message = "m")
    @Rule(id = "r8", expr = "int('x') == 1", message = "m")
    @Rule(id = "r15", expr = "bool('t')", message = "m")
    @Rule(id = "r16", expr = "this.b || true", message = "m")
    @Rule(id = "r17", expr = "this.b && false", message = "m")
    @Rule(id = "r18", expr = "this.b || (1 > 2)", message = "m")
    interface Same {}

    // Valid: conditions that depend on the model, and constants from members of a rule annotation.
    @RulesFor(value = Order.class, autoRegister = false)
    @Rule(id = "l1", expr = "int('12') == this.d", message = "m")
    @Rule(id = "l2", expr = "bool('true') == this.b", message = "m")
    @Rule(id = "l3", expr = "this.b ? this.d > 3 : true", message = "m")
    @Rule(id = "l4", expr = "1 / this.d > 0 ? true : true", message = "m")
    @Rule(id = "l5", expr = "this.l[0] in []", message = "m")
    @Rule(id = "l6", expr = "this.d != 3 && this.d != 4", message = "m")
    @Rule(id = "l7", expr = "this.d > 3 && this.d < 5", message = "m")
    @Rule(id = "l8", expr = "this.w < 3.0 || this.w >= 3.0", message = "m")
    @Rule(id = "l9", expr = "this.t == 'b' && this.t.contains('c')", message = "m")
    @Rule(id = "l10", expr = "this.mode == 'std' || this.mode == 'pro'", message = "m")
    @Rule(id = "l11", expr = "[1, 2].exists(x, x == this.d)", message = "m")
    @Rule(id = "l12", expr = "optional.of(this.d).orValue(this.d) == 3", message = "m")
    @RequiredWhen(id = "always", property = "note", when = "true")
    interface Different {}
}
