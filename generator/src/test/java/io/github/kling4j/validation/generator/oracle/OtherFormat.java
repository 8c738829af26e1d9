package io.github.kling4j.validation.generator.oracle;

import dev.cel.common.values.CelByteString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The function {@code format}, which cel-java does not have, in terms of Java's own formatter. */
final class OtherFormat {

    private static final Pattern VERB = Pattern.compile("%(?:\\.([0-9]+))?([%a-zA-Z])");

    private OtherFormat() {}

    static String of(String pattern, List<?> values) {
        Iterator<?> next = values.iterator();
        return VERB.matcher(pattern).replaceAll(verb -> {
            boolean isPercent = verb.group(2).equals("%");
            String precision = verb.group(1) == null ? "6" : verb.group(1);
            return Matcher.quoteReplacement(isPercent ? "%" : formatted(verb.group(2), precision, next.next()));
        });
    }

    private static String formatted(String verb, String precision, Object value) {
        return switch (verb) {
            case "f", "e" -> String.format(Locale.ROOT, "%." + precision + verb, ((Number) value).doubleValue());
            case "b" ->
                value instanceof Boolean flag
                        ? (flag ? "1" : "0")
                        : BigInteger.valueOf((Long) value).toString(2);
            case "o" -> BigInteger.valueOf((Long) value).toString(8);
            case "x" -> hexadecimal(value);
            case "X" -> hexadecimal(value).toUpperCase(Locale.ROOT);
            default -> text(value);
        };
    }

    private static String hexadecimal(Object value) {
        if (value instanceof Long number) {
            return BigInteger.valueOf(number).toString(16);
        }
        byte[] bytes = value instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : ((CelByteString) value).toByteArray();
        return HexFormat.of().formatHex(bytes);
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(OtherFormat::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Duration duration) {
            return BigDecimal.valueOf(duration.toNanos(), 9)
                            .stripTrailingZeros()
                            .toPlainString() + "s";
        }
        return value instanceof CelByteString bytes ? bytes.toStringUtf8() : String.valueOf(value);
    }
}
