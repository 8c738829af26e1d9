import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.ValidatorFor;

class Local {

    Object anonymous = new Object() {

        @GenerateValidator
        record InAnonymous(String text) {}
    };

    void method() {
        @GenerateValidator
        record Model(String text) {

            @GenerateValidator
            record Nested(String text) {}
        }

        @RulesFor(Model.class)
        @Rule(id = "text", expr = "has(this.text)", message = "m")
        interface Rules {}

        @ValidatorFor(Thread.class)
        interface Constraints {}
    }

    static {
        @GenerateValidator
        record InInitializer(String text) {}
    }

    Runnable lambda = () -> {
        @GenerateValidator
        record InLambda(String text) {}
    };

    int chosen = switch (hashCode()) {
        default:
            @GenerateValidator
            record InCase(String text) {}
            yield 1;
    };
}
