package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Subject;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Classifies types by the constraints that apply to them. */
final class Subjects {

    private static final Set<String> WHOLE =
            Set.of("java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");
    private static final Set<String> TIMES = Set.of(
            "java.time.Instant",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime",
            "java.time.chrono.ChronoLocalDate",
            "java.util.Calendar",
            "java.util.Date");

    private Subjects() {}

    static Subject of(TypeMirror type) {
        return switch (type.getKind()) {
            case BYTE, SHORT, INT, LONG -> Subject.WHOLE;
            case FLOAT, DOUBLE -> Subject.DECIMAL;
            case BOOLEAN -> Subject.FLAG;
            case ARRAY -> Subject.ARRAY;
            case TYPEVAR -> of(((TypeVariable) type).getUpperBound());
            case INTERSECTION ->
                ((IntersectionType) type)
                        .getBounds().stream()
                                .map(Subjects::of)
                                .filter(subject -> subject != Subject.OTHER)
                                .findFirst()
                                .orElse(Subject.OTHER);
            case DECLARED -> of((DeclaredType) type);
            default -> Subject.OTHER;
        };
    }

    private static Subject of(DeclaredType type) {
        Set<String> names = new LinkedHashSet<>();
        addNames(type, names);
        for (String name : names) {
            Subject subject = of(name);
            if (subject != Subject.OTHER) {
                return subject;
            }
        }
        return Subject.OTHER;
    }

    private static Subject of(String name) {
        if (WHOLE.contains(name)) {
            return Subject.WHOLE;
        }
        if (TIMES.contains(name)) {
            return Subject.TIME;
        }
        return switch (name) {
            case "java.lang.String" -> Subject.TEXT;
            case "java.lang.CharSequence" -> Subject.CHARACTERS;
            case "java.lang.Float", "java.lang.Double" -> Subject.DECIMAL;
            case "java.lang.Boolean" -> Subject.FLAG;
            case "java.math.BigInteger" -> Subject.BIG_INTEGER;
            case "java.math.BigDecimal" -> Subject.BIG_DECIMAL;
            case "java.util.Collection" -> Subject.COLLECTION;
            case "java.util.Map" -> Subject.MAP;
            default -> Subject.OTHER;
        };
    }

    /** Adds the name of a type, followed by the names of its supertypes. */
    private static void addNames(TypeMirror type, Set<String> names) {
        if (type instanceof DeclaredType declared) {
            TypeElement element = (TypeElement) declared.asElement();
            if (names.add(element.getQualifiedName().toString())) {
                addNames(element.getSuperclass(), names);
                element.getInterfaces().forEach(each -> addNames(each, names));
            }
        }
    }
}
