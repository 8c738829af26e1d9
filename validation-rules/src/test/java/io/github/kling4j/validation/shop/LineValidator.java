package io.github.kling4j.validation.shop;

import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.util.List;

/** One rule of each kind: at one path, at any path, at the value itself, and advice. */
public final class LineValidator implements Validator<Line> {

    private static final KnownRules RULES =
            KnownRules.of("maxLength@text", "maximum@amount", "text-form", "line-whole@", "text-loud@text");

    @Override
    public List<Violation> validate(Line line) {
        List<Violation> found = List.of();
        if (line.text().length() > 5) {
            found = Violations.add(found, new Violation("maxLength", "text", "is too long"));
        }
        if (line.amount() > 9) {
            found = Violations.add(found, new Violation("maximum", "amount", "is too many"));
        }
        if (line.text().startsWith(" ")) {
            found = Violations.add(found, new Violation("text-form", "text", "starts with a space"));
        }
        if (line.text().isEmpty() && line.amount() == 0) {
            found = Violations.add(found, new Violation("line-whole", "", "says nothing"));
        }
        return found;
    }

    @Override
    public List<Violation> advise(Line line) {
        return line.text().endsWith("!") ? List.of(new Violation("text-loud", "text", "is loud")) : List.of();
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }
}
