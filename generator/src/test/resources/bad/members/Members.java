import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.PropertyName;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;

class Members {

    @GenerateValidator
    record Order(String note, @NotNull String code, boolean gift, boolean paid) {}

    @Rule(id = "$id", expr = "this.$property.size() > 3 && $when", message = "is {this.$property}")
    @interface Longer {

        String id();

        @PropertyName
        String property();

        String when();
    }

    @RulesFor(Order.class)
    @RequiredWhen(id = "parentheses", property = "note", when = "this.gift) || (this.paid")
    @RequiredWhen(id = "empty", property = "note", when = "")
    @RequiredWhen(id = "blank", property = "note", when = " // nothing")
    @RequiredWhen(id = "text", property = "note", when = "this.code")
    @ForbiddenWhen(id = "number", property = "note", when = "this.code.size() // how long")
    @RequiredWhen(id = "two", property = "note", when = "this.gift this.paid")
    @RequiredWhen(id = "comma", property = "note", when = "this.gift, this.paid")
    @RequiredWhen(id = "open", property = "note", when = "this.code == 'it")
    @RequiredWhen(id = "words", property = "note", when = "this.gift == this.paid or this.gift")
    @RequiredWhen(
            id = "lines",
            property = "note",
            when = """
                    // asked of gifts
                    this.gift
                        && this.pade""")
    @Longer(id = "absent", property = "note", when = "gift")
    interface OrderRules {}

    @RulesFor(Order.class)
    @Longer(id = "unguarded", property = "code", when = "this.note != ''")
    interface MoreRules {}
}
