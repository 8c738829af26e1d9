package io.github.kling4j.validation.cel;

import io.github.kling4j.validation.Decimals;
import io.github.kling4j.validation.Expressions;
import io.github.kling4j.validation.Times;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The CEL function {@code format}. */
public final class Formats {

    private static final int DEFAULT_PRECISION = 6;
    private static final int MOST_DIGITS = 1_000;

    private Formats() {}

    /**
     * Replaces the verbs of a pattern by values. The verbs are {@code %s}, {@code %d}, {@code %f}, {@code %e},
     * {@code %b}, {@code %o}, {@code %x} and {@code %X}; {@code %%} is a percent sign.
     *
     * @throws IllegalArgumentException if a verb is unknown or does not accept its value, or if there are too few
     *     values
     */
    public static String format(String pattern, List<? extends @Nullable Object> values) {
        StringBuilder text = new StringBuilder();
        int value = 0;
        int i = 0;
        while (i < pattern.length()) {
            char c = pattern.charAt(i++);
            if (c != '%') {
                text.append(c);
                continue;
            }
            if (i < pattern.length() && pattern.charAt(i) == '%') {
                text.append('%');
                i++;
                continue;
            }
            int verb = verb(pattern, i);
            int precision = precision(pattern, i, verb);
            if (value == values.size()) {
                throw new IllegalArgumentException("too few values");
            }
            text.append(formatted(pattern.charAt(verb), precision, values.get(value++)));
            i = verb + 1;
        }
        return text.toString();
    }

    /** Returns the index of the letter that ends a verb. */
    private static int verb(String pattern, int start) {
        int verb = start;
        while (verb < pattern.length() && (pattern.charAt(verb) == '.' || isDigit(pattern.charAt(verb)))) {
            verb++;
        }
        if (verb == pattern.length()) {
            throw new IllegalArgumentException("a verb without a letter");
        }
        return verb;
    }

    private static int precision(String pattern, int start, int verb) {
        if (start == verb) {
            return DEFAULT_PRECISION;
        }
        String digits = pattern.substring(start + 1, verb);
        if (pattern.charAt(start) != '.' || digits.contains(".") || digits.length() > 4) {
            throw new IllegalArgumentException("an invalid precision");
        }
        int precision = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        if (precision > MOST_DIGITS) {
            throw new IllegalArgumentException("too many digits");
        }
        return precision;
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static String formatted(char verb, int precision, @Nullable Object value) {
        return switch (verb) {
            case 's' -> text(value);
            case 'd' ->
                value instanceof Double number && !Double.isFinite(number)
                        ? number.toString()
                        : Long.toString(whole(value));
            case 'f' -> decimal(value, precision);
            case 'e' -> scientific(value, precision);
            case 'b' -> value instanceof Boolean flag ? (flag ? "1" : "0") : Long.toString(whole(value), 2);
            case 'o' -> Long.toString(whole(value), 8);
            case 'x' -> hexadecimal(value, HexFormat.of());
            case 'X' -> hexadecimal(value, HexFormat.of().withUpperCase());
            default -> throw new IllegalArgumentException("unknown verb: %" + verb);
        };
    }

    private static long whole(@Nullable Object value) {
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        throw new IllegalArgumentException("not a whole number");
    }

    private static String hexadecimal(@Nullable Object value, HexFormat format) {
        if (value instanceof String text) {
            return format.formatHex(text.getBytes(StandardCharsets.UTF_8));
        }
        if (value instanceof byte[] bytes) {
            return format.formatHex(bytes);
        }
        String digits = Long.toString(whole(value), 16);
        return format.isUpperCase() ? Texts.upperAscii(digits) : digits;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Double || value instanceof Float ? ((Number) value).doubleValue() : whole(value);
    }

    private static String decimal(@Nullable Object value, int precision) {
        double number = number(value);
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        String digits = new BigDecimal(Math.abs(number))
                .setScale(precision, RoundingMode.HALF_EVEN)
                .toPlainString();
        return sign(number) + digits;
    }

    private static String scientific(@Nullable Object value, int precision) {
        double number = number(value);
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(number)).round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int exponent = rounded.signum() == 0 ? 0 : digits.length() - 1 - rounded.scale();
        String all = digits + "0".repeat(Math.max(0, precision + 1 - digits.length()));
        String fraction = precision == 0 ? "" : "." + all.substring(1, precision + 1);
        return "%s%s%s%s%02d"
                .formatted(sign(number), all.charAt(0), fraction, exponent < 0 ? "e-" : "e+", Math.abs(exponent));
    }

    private static String sign(double number) {
        return number < 0 || number == 0 && 1 / number < 0 ? "-" : "";
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number)
                    ? sign(number) + new BigDecimal(Expressions.toText(Math.abs(number))).toPlainString()
                    : Double.toString(number);
        }
        if (value instanceof BigDecimal number) {
            return Decimals.toText(number);
        }
        if (value instanceof TemporalAccessor timestamp && Times.isTimestamp(timestamp)) {
            return Times.instant(timestamp).toString();
        }
        if (value instanceof Collection<?> collection) {
            StringJoiner items = new StringJoiner(", ", "[", "]");
            collection.forEach(item -> items.add(text(item)));
            return items.toString();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>(Expressions::compare);
            map.forEach((key, held) -> sorted.put(text(key), text(held)));
            StringJoiner entries = new StringJoiner(", ", "{", "}");
            sorted.forEach((key, held) -> entries.add(key + ": " + held));
            return entries.toString();
        }
        if (value instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (value instanceof Duration duration) {
            BigDecimal seconds =
                    BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
            return (seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString()) + "s";
        }
        return String.valueOf(value);
    }
}
