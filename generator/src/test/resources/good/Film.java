package good;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/** Properties of each kind that expressions can read. */
@GenerateValidator
public record Film(
        String title,
        @NotNull String director,
        @DefaultValue("5") Integer length,
        double rating,
        @WireName("shot_list") List<Shot> shots,
        List<String> tags,
        List<Integer> takes,
        Map<String, Integer> votes,
        @DefaultValue("red") Color color,
        @DefaultValue("false") Boolean silent,
        Film sequel) {

    /** Returns the unknown properties. */
    @Extras
    public Map<String, Object> more() {
        return Map.of();
    }

    /** A shot of a film. */
    @GenerateValidator
    public record Shot(String text, @NotNull Integer length, Color color) {}
}
