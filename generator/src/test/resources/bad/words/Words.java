import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

class Words {

    @OpenEnum({"std", "pro"})
    record Mode(String word) {}

    @GenerateValidator
    record Order(
            boolean b,
            @NotNull String t,
            @NotNull Mode mode,
            @NotNull List<Mode> modes,
            @NotNull Map<String, Mode> byName) {}

    @RulesFor(Order.class)
    @Rule(id = "w1", expr = "['stx'].exists(w, w == this.mode)", message = "m")
    @Rule(id = "w2", expr = "this.mode in {'stx': 1}", message = "m")
    @Rule(id = "w3", expr = "(this.b ? 'std' : 'nope') == this.mode", message = "m")
    @Rule(id = "w4", expr = "'nope' in [this.mode]", message = "m")
    @Rule(id = "w5", expr = "[this.mode] == ['nope']", message = "m")
    @Rule(id = "w6", expr = "[this.t, this.mode] == ['nope', 'stx']", message = "m")
    @Rule(id = "w7", expr = "this.modes != ['large']", message = "m")
    @Rule(id = "w8", expr = "(this.b ? this.mode : this.modes[0]) == 'large'", message = "m")
    @Rule(id = "w9", expr = "this.byName['a'] == 'large'", message = "m")
    @Rule(id = "w10", expr = "this.mode in (this.b ? ['std'] : ['por'])", message = "m")
    @Rule(id = "w11", expr = "this.mode in ['std'] + ['por']", message = "m")
    @Rule(id = "w12", expr = "this.modes.filter(m, m != 'std').exists(m, m == 'por')", message = "m")
    interface Unknown {}

    // Valid: values that may be any text, and the keys of a map.
    @RulesFor(value = Order.class, autoRegister = false)
    @Rule(id = "k1", expr = "'large' in this.byName", message = "m")
    @Rule(id = "k2", expr = "this.byName.exists(name, name == 'large')", message = "m")
    @Rule(id = "k3", expr = "(this.b ? this.mode : this.t) == 'large'", message = "m")
    @Rule(id = "k4", expr = "'large' in [this.mode, this.t]", message = "m")
    @Rule(id = "k5", expr = "['std', 'large'].exists(w, w == this.mode || w == this.t)", message = "m")
    interface Fine {}
}
