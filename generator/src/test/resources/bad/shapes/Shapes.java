import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.ValidatorFor;
import io.github.kling4j.validation.WireName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class Shapes {

    @GenerateValidator
    interface Empty {}

    @SuppressWarnings("model-empty")
    @GenerateValidator
    interface EmptyAsMeant {}

    record Unmarked(int size) {}

    @GenerateValidator
    record Marked(@Max(3) int size) {}

    @GenerateValidator
    record Cascades(
            @Valid Unmarked unmarked,
            @Valid List<@Valid Unmarked> all,
            @Valid Map<String, @Valid String> texts,
            @Valid Marked marked,
            @Valid int[] numbers) {}

    @GenerateValidator
    sealed interface Figure permits Circle, Square {
        int size();
    }

    record Circle(int size) implements Figure {}

    @GenerateValidator
    record Square(int size) implements Figure {}

    sealed interface Form permits Round {}

    @GenerateValidator
    record Round(@Min(1) int radius) implements Form {}

    @GenerateValidator
    record HoldsForm(List<Form> forms) {}

    @GenerateValidator
    static class Animal {

        private @NotNull String name;

        public String getName() {
            return name;
        }

        public void setName(@Size(max = 3) String name) {
            this.name = name;
        }
    }

    @GenerateValidator
    static class Dog extends Animal {

        private @Min(1) int legs;

        Dog(@Max(4) int legs) {
            this.legs = legs;
        }

        public int getLegs() {
            return legs;
        }

        private static @Max(9) int count;

        private @Max(9) int age() {
            return 1;
        }

        @SuppressWarnings("constraint-unread")
        static @NotNull Dog stray() {
            return new Dog(4);
        }
    }

    @GenerateValidator
    record Tree<T>(T value, List<Tree<T>> children) {}

    @GenerateValidator
    record HoldsTrees(Tree<String> texts, Tree<Marked> marked) {}

    @GenerateValidator
    record Bounded<T extends @Size(max = 3) String>(T value) {}

    @ValidatorFor(Locale.class)
    interface Locales {

        @Size(max = 3)
        String WORLD = "001";

        @Size(max = 3)
        String getCountry();

        @Size(max = 3)
        String getDisplayCountry(Locale in);
    }

    @ValidatorFor(Currency.class)
    interface Currencies {

        @Min(1)
        int getNumericCod();

        String getNumericCode();
    }

    @ValidatorFor(Currency.class)
    interface CurrenciesAgain {}

    @ValidatorFor(Marked.class)
    interface OfMarked {}

    @ValidatorFor(int.class)
    interface OfInt {}

    @ValidatorFor(Thread.class)
    abstract static class OfThread {}

    @GenerateValidator
    @lombok.Data
    static class Account {

        @NotNull
        @WireName("account_owner")
        private String owner;
    }
}
