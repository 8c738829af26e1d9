import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.WireName;
import java.util.List;
import java.util.Map;

class Models {

    @GenerateValidator
    interface AnInterface {}

    @GenerateValidator
    private record APrivateRecord(String text) {}

    @GenerateValidator
    record Generic<T>(T value) {}

    @GenerateValidator
    record WireNames(@WireName("same") String first, @WireName("same") String second, @WireName("") String third) {}

    @OpenEnum({"red", "green"})
    record Color(String text) {}

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
}
