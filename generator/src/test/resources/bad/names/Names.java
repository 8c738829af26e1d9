import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

class Names {

    @GenerateValidator
    record Order(Integer id) {}

    @RulesFor(value = Order.class, autoRegister = false)
    @Rule(id = "id", expr = "has(this.id)", message = "is required")
    interface Rules {}
}

/** Has the name of the one that is generated. */
class Names_OrderValidator {}

class Names_RulesValidator {}
