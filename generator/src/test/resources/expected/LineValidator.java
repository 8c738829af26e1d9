package good;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.RuleIds;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Checks {@link Line} against its constraints and the rules of {@link LineRules}.
 */
@RuleIds({
        "text-or-note",
        "note-or-color",
        "one-of-three"
})
@Generated("io.github.kling4j.validation.generator.ValidatorProcessor")
public final class LineValidator implements Validator<Line> {
    private static final KnownRules RULES = KnownRules.of(
            "enum@color",
            "text-or-note@text",
            "note-or-color@note",
            "one-of-three@color");

    /**
     * Stateless; {@link Validators#of} returns an instance.
     */
    public LineValidator() {
    }

    @Override
    public List<Violation> validate(Line line) {
        List<Violation> found = List.of();
        try {
            found = color(line, found);
            found = textOrNote(line, found);
            found = noteOrColor(line, found);
            found = oneOfThree(line, found);
            found = oneOfThree2(line, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Line.class, e));
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> color(Line line, List<Violation> found) {
        Color color = line.color();
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

    private static List<Violation> textOrNote(Line line, List<Violation> found) {
        String text = line.text();
        String note = line.note();
        if (text != null && !text.isEmpty()) {
            return found;
        }
        if (note != null && !note.isEmpty()) {
            return found;
        }
        return Violations.add(found, new Violation(
                "text-or-note", "text", "at least one of text, note must be given"));
    }

    private static List<Violation> noteOrColor(Line line, List<Violation> found) {
        String note = line.note();
        Color color = line.color();
        long count = 0;
        if (note != null && !note.isEmpty()) {
            count++;
        }
        if (color != null && !color.word().isEmpty()) {
            count++;
        }
        if (count <= 1) {
            return found;
        }
        return Violations.add(found, new Violation(
                "note-or-color", "note", "the note says the color"));
    }

    private static List<Violation> oneOfThree(Line line, List<Violation> found) {
        String text = line.text();
        String note = line.note();
        Color color = line.color();
        if (text != null && !text.isEmpty()) {
            return found;
        }
        if (note != null && !note.isEmpty()) {
            return found;
        }
        if (color != null && !color.word().isEmpty()) {
            return found;
        }
        return Violations.add(found, new Violation(
                "one-of-three", "color", "exactly one of text, note, color must be given; none is given"));
    }

    private static List<Violation> oneOfThree2(Line line, List<Violation> found) {
        String text = line.text();
        String note = line.note();
        Color color = line.color();
        long count = 0;
        if (text != null && !text.isEmpty()) {
            count++;
        }
        if (note != null && !note.isEmpty()) {
            count++;
        }
        if (color != null && !color.word().isEmpty()) {
            count++;
        }
        if (count <= 1) {
            return found;
        }
        return Violations.add(found, new Violation(
                "one-of-three", "color", "exactly one of text, note, color must be given, but " + oneOfThree2Shown(line) + " are given"));
    }

    private static String oneOfThree2Shown(Line line) {
        String text = line.text();
        String note = line.note();
        Color color = line.color();
        long count = 0;
        if (text != null && !text.isEmpty()) {
            count++;
        }
        if (note != null && !note.isEmpty()) {
            count++;
        }
        if (color != null && !color.word().isEmpty()) {
            count++;
        }
        return String.valueOf(count);
    }
}
