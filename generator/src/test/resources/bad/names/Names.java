import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

class Names {

    @GenerateValidator
    record Inner(String text) {}
}

@GenerateValidator
record Names_Inner(String text) {}

@GenerateValidator
record Written(String text) {}

class WrittenValidator {}

@RulesFor(value = Written.class, autoRegister = false)
@Rule(id = "text", expr = "given(this.text)", message = "is missing")
interface WrittenRules {}

class WrittenRulesValidator {}
