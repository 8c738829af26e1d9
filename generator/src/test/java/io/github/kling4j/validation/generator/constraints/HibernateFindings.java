package io.github.kling4j.validation.generator.constraints;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Array;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The violations that Hibernate Validator finds in a value, with the ids and paths of this library. */
final class HibernateFindings implements AutoCloseable {

    private final ValidatorFactory factory;
    private final Validator validator;

    HibernateFindings(Clock clock) {
        this.factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Templates())
                .clockProvider(() -> clock)
                .buildValidatorFactory();
        this.validator = factory.getValidator();
    }

    /** Does not interpolate messages: their text is not compared, and the Expression Language is not available. */
    private static final class Templates implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    /** Returns each violation as {@code path [id]}. */
    Set<String> in(Object value) {
        Set<String> findings = new TreeSet<>();
        for (ConstraintViolation<Object> violation : validator.validate(value)) {
            findings.add(path(violation.getPropertyPath()) + " [" + id(violation) + "]");
        }
        return findings;
    }

    private static String path(Path path) {
        StringBuilder text = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                text.append('[')
                        .append(node.getKey() == null ? node.getIndex() : "\"" + node.getKey() + "\"")
                        .append(']');
            } else if (node.getKind() == ElementKind.PROPERTY) {
                text.append(node.getIndex() == null ? "" : "[" + node.getIndex() + "]")
                        .append(text.isEmpty() ? "" : ".")
                        .append(node.getName());
            }
        }
        return text.toString();
    }

    private static String id(ConstraintViolation<Object> violation) {
        Map<String, Object> members = violation.getConstraintDescriptor().getAttributes();
        Object invalid = violation.getInvalidValue();
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (name) {
            case "NotNull" -> path(violation.getPropertyPath()).endsWith("]") ? "type" : "required";
            case "NotEmpty" -> invalid == null ? "required" : "min" + counted(invalid);
            case "NotBlank" -> invalid == null ? "required" : "notBlank";
            case "Size" -> (size(invalid) < (int) members.get("min") ? "min" : "max") + counted(invalid);
            case "Min", "PositiveOrZero" -> "minimum";
            case "Max", "NegativeOrZero" -> "maximum";
            case "Positive" -> "exclusiveMinimum";
            case "Negative" -> "exclusiveMaximum";
            case "DecimalMin" -> (boolean) members.get("inclusive") ? "minimum" : "exclusiveMinimum";
            case "DecimalMax" -> (boolean) members.get("inclusive") ? "maximum" : "exclusiveMaximum";
            default -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        };
    }

    private static String counted(@Nullable Object value) {
        return value instanceof CharSequence ? "Length" : value instanceof Map ? "Properties" : "Items";
    }

    private static int size(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        if (value instanceof Collection<?> collection) {
            return collection.size();
        }
        return value instanceof Map<?, ?> map ? map.size() : Array.getLength(value);
    }

    @Override
    public void close() {
        factory.close();
    }
}
