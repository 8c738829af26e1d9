package good;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Checks {@link Film.Shot} against its constraints.
 */
@Generated("io.github.kling4j.validation.generator.ValidatorProcessor")
public final class Film_ShotValidator implements Validator<Film.Shot> {
    private static final KnownRules RULES = KnownRules.of(
            "required@length",
            "enum@color");

    /**
     * Stateless; {@link Validators#of} returns an instance.
     */
    public Film_ShotValidator() {
    }

    @Override
    public List<Violation> validate(Film.Shot shot) {
        List<Violation> found = List.of();
        try {
            found = length(shot, found);
            found = color(shot, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Film.Shot.class, e));
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> length(Film.Shot shot, List<Violation> found) {
        Integer length = shot.length();
        if (length == null) {
            return Violations.add(found, new Violation(
                    "required", "length", "is required"));
        }
        return found;
    }

    private static List<Violation> color(Film.Shot shot, List<Violation> found) {
        Color color = shot.color();
        if (color == null) {
            return found;
        }
        String word = color.word();
        boolean isKnown = word != null && switch (word) {
            case "red", "green" -> true;
            default -> false;
        };
        if (!isKnown) {
            found = Violations.add(found, new Violation(
                    "enum", "color", "is " + Violations.quoted(word) + "; must be one of \"red\", \"green\""));
        }
        return found;
    }
}
