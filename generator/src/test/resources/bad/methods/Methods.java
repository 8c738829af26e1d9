import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.util.List;

class Methods {

    @GenerateValidator
    record Item(String name) {}

    @GenerateValidator
    record Model(String text, List<Item> items, List<String> words) {}

    @RulesFor(Model.class)
    interface Rules {

        @Rule(id = "not-static", message = "m")
        default boolean notStatic(Model model) {
            return true;
        }

        @Rule(id = "private", message = "m")
        private static boolean isPrivate(Model model) {
            return true;
        }

        @Rule(id = "throws", message = "m")
        static boolean checked(Model model) throws IOException {
            return true;
        }

        @Rule(id = "returns", message = "m")
        static String returns(Model model) {
            return "";
        }

        @Rule(id = "no-message")
        static boolean noMessage(Model model) {
            return true;
        }

        @Rule(id = {"one", "two"}, message = "m")
        static boolean severalIds(Model model) {
            return true;
        }

        @Rule(id = "unused", message = "m", on = "text")
        static Violation unused(Model model) {
            return null;
        }

        @Rule(id = "on", message = "m", on = "txet")
        static boolean onUnknown(Model model) {
            return true;
        }

        @Rule(id = "parameters", message = "m")
        static boolean parameters(Item item, Model model) {
            return true;
        }

        @Rule(id = "for-each-unknown", message = "m", forEach = "itms")
        static boolean forEachUnknown(Item item, Model model) {
            return true;
        }

        @Rule(id = "for-each-text", message = "m", forEach = "text")
        static boolean forEachText(String item, Model model) {
            return true;
        }

        @Rule(id = "for-each-parameters", message = "m", forEach = "items")
        static boolean forEachParameters(Model model) {
            return true;
        }

        @Rule(id = "for-each-on", message = "m", forEach = "items", on = "nam")
        static boolean forEachOn(Item item, Model model) {
            return true;
        }

        @Rule(id = "on-item", message = "m", forEach = "words", on = "length")
        static boolean onItem(String item, Model model) {
            return true;
        }
    }
}
