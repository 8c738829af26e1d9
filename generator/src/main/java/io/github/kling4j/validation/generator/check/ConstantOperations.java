package io.github.kling4j.validation.generator.check;

import com.google.re2j.Pattern;
import io.github.kling4j.validation.generator.check.Folded.Known;
import io.github.kling4j.validation.generator.check.Folded.Other;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.regex.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies operators to constants. An operation of which Java's meaning is not exactly CEL's stays open. */
final class ConstantOperations {

    private static final Set<String> TRUE = Set.of("true", "True", "TRUE", "t", "1");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE", "f", "0");

    private ConstantOperations() {}

    static Folded apply(Operator operator, List<Object> values) {
        try {
            Object left = values.get(0);
            return values.size() == 1 ? ofOne(operator, left) : ofTwo(operator, left, values.get(1));
        } catch (ArithmeticException | NumberFormatException | IndexOutOfBoundsException e) {
            return Other.FAILS;
        }
    }

    private static Folded ofOne(Operator operator, Object value) {
        return switch (operator) {
            case NOT -> new Known(!value.equals(true));
            case NEGATE -> new Known(
                    value instanceof Long whole ? (Object) Math.negateExact(whole) : (Object) (-(Double) value));
            case SIZE -> new Known(size(value));
            case TO_INT -> toInt(value);
            case TO_DOUBLE -> toDouble(value);
            case TO_STRING -> value instanceof Double ? Other.OPEN : new Known(value.toString());
            case TO_BOOL -> toBool(value);
            default -> Other.OPEN;
        };
    }

    private static long size(Object value) {
        if (value instanceof String text) {
            return text.codePointCount(0, text.length());
        }
        return value instanceof Map<?, ?> map ? map.size() : ((List<?>) value).size();
    }

    private static Folded toInt(Object value) {
        if (value instanceof String text) {
            return text.matches("[+-]?[0-9]+") ? new Known(Long.parseLong(text)) : Other.FAILS;
        }
        if (value instanceof Double number) {
            return number > -0x1p63 && number < 0x1p63 ? new Known(number.longValue()) : Other.FAILS;
        }
        return new Known(value);
    }

    private static Folded toDouble(Object value) {
        if (value instanceof String text) {
            boolean isSpecial = Set.of("NaN", "Infinity", "-Infinity").contains(text);
            return isSpecial ? Other.OPEN : text.matches("[0-9.eE+-]+") ? new Known(Double.valueOf(text)) : Other.FAILS;
        }
        return new Known(((Number) value).doubleValue());
    }

    private static Folded toBool(Object value) {
        if (value instanceof Boolean || TRUE.contains(value)) {
            return new Known(!value.equals(false));
        }
        return FALSE.contains(value) ? new Known(false) : Other.FAILS;
    }

    private static Folded ofTwo(Operator operator, Object left, Object right) {
        return switch (operator) {
            case EQUAL -> known(Comparison.equal(left, right));
            case NOT_EQUAL -> known(Comparison.equal(left, right).map(equal -> !equal));
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> known(Comparison.holds(operator, left, right));
            case IN -> in(left, right);
            case INDEX -> at(left, right);
            case CONTAINS -> new Known(((String) left).contains((String) right));
            case STARTS_WITH -> new Known(((String) left).startsWith((String) right));
            case ENDS_WITH -> new Known(((String) left).endsWith((String) right));
            case MATCHES -> Translation.of((String) right) instanceof Translation.Refused
                    ? Other.OPEN
                    : new Known(Pattern.compile((String) right).matcher((String) left).find());
            default -> arithmetic(operator, left, right);
        };
    }

    private static Folded known(Optional<Boolean> value) {
        return value.<Folded>map(Known::new).orElse(Other.OPEN);
    }

    private static Folded in(Object item, Object container) {
        if (container instanceof Map<?, ?> map) {
            return new Known(map.containsKey(item));
        }
        List<Optional<Boolean>> equal =
                ((List<?>) container).stream().map(each -> Comparison.equal(item, each)).toList();
        if (equal.contains(Optional.of(true))) {
            return new Known(true);
        }
        return equal.contains(Optional.<Boolean>empty()) ? Other.OPEN : new Known(false);
    }

    private static Folded at(Object container, Object key) {
        if (container instanceof Map<?, ?> map) {
            return map.containsKey(key) ? new Known(map.get(key)) : Other.FAILS;
        }
        return new Known(((List<?>) container).get(Math.toIntExact((Long) key)));
    }

    private static Folded arithmetic(Operator operator, Object left, Object right) {
        if (left instanceof Long one && right instanceof Long other) {
            return ofInts(operator, one, other);
        }
        if (left instanceof Double one && right instanceof Double other) {
            return ofDoubles(operator, one, other);
        }
        if (left instanceof List<?> one && right instanceof List<?> other) {
            List<Object> all = new ArrayList<>(one);
            all.addAll(other);
            return new Known(all);
        }
        return left instanceof String ? new Known(left + right.toString()) : Other.OPEN;
    }

    private static Folded ofInts(Operator operator, long left, long right) {
        boolean isOverflow = left == Long.MIN_VALUE && right == -1;
        return switch (operator) {
            case ADD -> new Known(Math.addExact(left, right));
            case SUBTRACT -> new Known(Math.subtractExact(left, right));
            case MULTIPLY -> new Known(Math.multiplyExact(left, right));
            case DIVIDE -> isOverflow ? Other.FAILS : new Known(left / right);
            case REMAINDER -> isOverflow ? Other.OPEN : new Known(left % right);
            default -> Other.OPEN;
        };
    }

    private static Folded ofDoubles(Operator operator, double left, double right) {
        return switch (operator) {
            case ADD -> new Known(left + right);
            case SUBTRACT -> new Known(left - right);
            case MULTIPLY -> new Known(left * right);
            case DIVIDE -> new Known(left / right);
            default -> Other.OPEN;
        };
    }
}
