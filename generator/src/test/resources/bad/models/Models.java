import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

class Models {

    @GenerateValidator
    enum AnEnum {}

    @GenerateValidator
    private record APrivateRecord(String text) {}

    @GenerateValidator
    record WireNames(@WireName("same") String first, @WireName("same") String second, @WireName("") String third) {}

    @OpenEnum({"red", "green"})
    record Color(String text) {}

    @OpenEnum({"round", "flat", "round", "flat", "high"})
    record Form(String word) {}

    @OpenEnum({"small", "large"})
    record Width(String word) {}

    @GenerateValidator
    record Defaults(
            @DefaultValue("five") Integer whole,
            @DefaultValue("1,5") Double decimal,
            @DefaultValue("yes") boolean flag,
            @DefaultValue("medium") Width word,
            @DefaultValue("[]") List<String> list,
            @DefaultValue("1e400") Double infinite,
            @DefaultValue("1e-60") float nothing,
            @DefaultValue("2147483648") Integer tooLarge,
            @DefaultValue("5") long right) {}

    @GenerateValidator
    static class Bean {

        static final @NotNull String ABSENT = "";

        private @NotNull String name;
        @WireName("family_name")
        private String family;
        @DefaultValue("5")
        private int age;
        private List<? extends @Size(max = 3) String> nicknames;
        private String note;

        private String getName() {
            return name;
        }

        private String family() {
            return family;
        }

        long age() {
            return age;
        }
    }

    static class Parent {

        private @Size(max = 3) String first;
        private String second;

        String first() {
            return first;
        }
    }

    static class Middle extends Parent {

        @WireName("third_one")
        private String third;
    }

    @GenerateValidator
    static class Child extends Middle {

        private @NotNull String own;

        String own() {
            return own;
        }
    }

    @GenerateValidator
    static class ExtrasWithTextKeys {

        @Extras
        Map<Integer, Object> extras() {
            return Map.of();
        }
    }

    @GenerateValidator
    static class ExtrasTwice {

        @Extras
        Map<String, Object> some() {
            return Map.of();
        }

        @Extras
        Map<String, Object> more() {
            return Map.of();
        }
    }

    /** Valid: written as the diagnostic for Child suggests. */
    @GenerateValidator
    static class Declaring extends Parent {

        private @Size(max = 3) String first;

        @Override
        String first() {
            return first;
        }
    }
}
