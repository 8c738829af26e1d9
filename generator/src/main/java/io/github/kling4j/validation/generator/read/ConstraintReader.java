package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Constraint.Bound;
import io.github.kling4j.validation.generator.model.Constraint.Malformed;
import io.github.kling4j.validation.generator.model.Constraint.Pattern;
import io.github.kling4j.validation.generator.model.Constraint.Required;
import io.github.kling4j.validation.generator.model.Constraint.Size;
import io.github.kling4j.validation.generator.model.Constraint.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads Jakarta Validation's constraint annotations as the JSON Schema keywords that they stand for. Their classes need
 * not be there: a model in a jar may carry them, where whoever writes rules for it has no use for them.
 */
final class ConstraintReader {

    private ConstraintReader() {}

    static List<Constraint> read(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().startsWith(Names.CONSTRAINTS))
                .flatMap(ConstraintReader::read)
                .toList();
    }

    private static Stream<Constraint> read(Annotation annotation) {
        String name = annotation.simpleName();
        Place place = annotation.place();
        return switch (name) {
            case "NotNull" -> Stream.of(new Required(name, place));
            case "NotEmpty" -> Stream.of(new Required(name, place), new Size(true, 1, name, place));
            case "Size" -> sizes(annotation);
            case "Min", "Max" -> Stream.of(
                    new Bound(name.equals("Min"), false, limit(annotation), name, annotation.place("value")));
            case "DecimalMin", "DecimalMax" -> Stream.of(decimal(annotation));
            case "Positive" -> Stream.of(new Bound(true, true, BigDecimal.ZERO, name, place));
            case "PositiveOrZero" -> Stream.of(new Bound(true, false, BigDecimal.ZERO, name, place));
            case "Negative" -> Stream.of(new Bound(false, true, BigDecimal.ZERO, name, place));
            case "NegativeOrZero" -> Stream.of(new Bound(false, false, BigDecimal.ZERO, name, place));
            case "Pattern" -> Stream.of(
                    new Pattern(annotation.text("regexp").text(), flags(annotation), name, annotation.place("regexp")));
            default -> Stream.of(new Unknown(name, place));
        };
    }

    private static Stream<Constraint> sizes(Annotation annotation) {
        List<Constraint> sizes = new ArrayList<>();
        int min = (int) annotation.value("min", 0);
        int max = (int) annotation.value("max", Integer.MAX_VALUE);
        if (min != 0) {
            sizes.add(new Size(true, min, annotation.simpleName(), annotation.place("min")));
        }
        if (max < Integer.MAX_VALUE) {
            sizes.add(new Size(false, max, annotation.simpleName(), annotation.place("max")));
        }
        return sizes.stream();
    }

    private static Constraint decimal(Annotation annotation) {
        String name = annotation.simpleName();
        Place place = annotation.place("value");
        try {
            boolean isMinimum = name.equals("DecimalMin");
            return new Bound(isMinimum, !(boolean) annotation.value("inclusive", true), limit(annotation), name, place);
        } catch (NumberFormatException e) {
            return new Malformed(annotation.text("value").text(), name, place);
        }
    }

    private static BigDecimal limit(Annotation annotation) {
        return new BigDecimal(annotation.value("value").toString());
    }

    /** Jakarta's flags carry the names of java.util.regex's. */
    private static int flags(Annotation annotation) {
        return annotation
                .constants("flags")
                .mapToInt(flag -> switch (flag) {
                    case "UNIX_LINES" -> java.util.regex.Pattern.UNIX_LINES;
                    case "CASE_INSENSITIVE" -> java.util.regex.Pattern.CASE_INSENSITIVE;
                    case "COMMENTS" -> java.util.regex.Pattern.COMMENTS;
                    case "MULTILINE" -> java.util.regex.Pattern.MULTILINE;
                    case "DOTALL" -> java.util.regex.Pattern.DOTALL;
                    case "UNICODE_CASE" -> java.util.regex.Pattern.UNICODE_CASE;
                    default -> java.util.regex.Pattern.CANON_EQ;
                })
                .reduce(0, (all, flag) -> all | flag);
    }
}
