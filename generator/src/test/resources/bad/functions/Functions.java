import io.github.kling4j.validation.*;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.List;

class Functions {

    @GenerateValidator
    record Model(@NotNull String name, int count, double price, @NotNull List<Integer> counts, @NotNull List<String> names, @NotNull LocalTime start) {}

    @RulesFor(Model.class)
    @Rule(id = "verb", expr = "'%y'.format([this.count]) == ''", message = "m")
    @Rule(id = "values", expr = "'%d of %d'.format([this.count]) == ''", message = "m")
    @Rule(id = "more", expr = "'%d'.format([this.count, 2]) == ''", message = "m")
    @Rule(id = "type", expr = "'%x'.format([this.price]) == ''", message = "m")
    @Rule(id = "items", expr = "'%d and %s'.format(this.names) == ''", message = "m")
    @Rule(id = "object", expr = "'%s'.format([[this.start]]) == ''", message = "m")
    @Rule(id = "model", expr = "this.name.format([this]) == ''", message = "m")
    interface Formats {}

    @RulesFor(value = Model.class, functions = Own.class)
    @Rule(id = "called", expr = "this.name.checked()", message = "m")
    interface Rules {

        @CelFunction
        private static boolean hidden(String text) {
            return true;
        }
    }

    static final class Own {

        @CelFunction
        boolean perObject(String text) {
            return true;
        }

        @CelFunction
        static boolean checked(String text) throws java.io.IOException {
            return true;
        }

        @CelFunction
        static int small(long number) {
            return 1;
        }

        @CelFunction
        static boolean generic(List<? extends Number> numbers) {
            return true;
        }

        @CelFunction
        static boolean size(String text) {
            return true;
        }

        @CelFunction
        static long twice(String text) {
            return 1;
        }

        @CelFunction
        static long twice(java.lang.String text, long number) {
            return 1;
        }
    }

    @RulesFor(value = Model.class, functions = {Right.class, Second.class})
    @Rule(id = "types", expr = "this.count.shortened() == 'a'", message = "m")
    @Rule(id = "form", expr = "shortened() == 'a'", message = "m")
    interface Calls {}

    static final class Right {

        @CelFunction
        static String shortened(String text) {
            return text;
        }
    }

    static final class Second {

        @CelFunction
        static String shortened(String text) {
            return text;
        }
    }

    @RulesFor(value = Model.class, functions = Right.class)
    @Rule(id = "wrong-type", expr = "this.count.shortened() == 'a'", message = "m")
    @Rule(id = "wrong-form", expr = "shortened() == 'a'", message = "m")
    interface MoreCalls {}

    @RulesFor(value = Model.class, functions = Differing.class)
    @Rule(id = "no-condition", expr = "measured(this.name)", message = "m")
    @Rule(id = "no-text", expr = "'a' + measured(this.name) == 'a'", message = "m")
    @Rule(id = "neither", expr = "measured(this.names)", message = "m")
    interface DifferingCalls {}

    static final class Differing {

        @CelFunction
        static long measured(String text) {
            return 1;
        }

        @CelFunction
        static boolean measured(java.math.BigDecimal number) {
            return true;
        }
    }

    @RulesFor(value = Model.class, functions = Keys.class)
    @Rule(id = "keys", expr = "this.name.size() > 1", message = "m")
    interface KeyCalls {}

    static final class Keys {

        @CelFunction
        static boolean known(java.util.Map<java.math.BigDecimal, String> map) {
            return true;
        }
    }
}
