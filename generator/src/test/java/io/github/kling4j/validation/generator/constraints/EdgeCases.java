package io.github.kling4j.validation.generator.constraints;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cases that the TCK of Jakarta Validation tests for the built-in constraints: the types, limits and values of its
 * package {@code builtinconstraints}, in different words.
 */
final class EdgeCases {

    /** The current time in the cases about time. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:30:00Z"), ZoneId.of("Europe/Vienna"));

    private static final List<String> WHOLE_TYPES =
            List.of("byte", "Byte", "short", "Short", "int", "Integer", "long", "Long");
    private static final List<String> ARRAYS =
            List.of("int", "long", "short", "byte", "char", "float", "double", "boolean");

    private final List<EdgeCase> cases = new ArrayList<>();

    private EdgeCases() {}

    static List<EdgeCase> all() {
        EdgeCases all = new EdgeCases();
        all.addPresence();
        all.addFlags();
        all.addLimits("@Min(101)", "@Max(101)");
        all.addLimits("@DecimalMin(\"101\")", "@DecimalMax(\"1.01E+2\")");
        all.addLimits("@DecimalMin(\"101.000000000\")", "@DecimalMax(\"101.000000000\")");
        all.addSigns();
        all.addDigits();
        all.addTexts();
        all.addSizes();
        all.addTimes();
        return List.copyOf(all.cases);
    }

    private void add(String constraint, String type, @Nullable Object value, boolean isValid) {
        cases.add(new EdgeCase(constraint, type, value, isValid));
    }

    private void addPresence() {
        add("@Null", "Object", null, true);
        add("@Null", "Object", "foo", false);
        add("@NotNull", "Object", null, false);
        add("@NotNull", "Object", "foo", true);
    }

    private void addFlags() {
        for (String type : List.of("boolean", "Boolean")) {
            add("@AssertTrue", type, true, true);
            add("@AssertTrue", type, false, false);
            add("@AssertFalse", type, true, false);
            add("@AssertFalse", type, false, true);
        }
        add("@AssertTrue", "Boolean", null, true);
        add("@AssertFalse", "Boolean", null, true);
    }

    private void addLimits(String min, String max) {
        for (String type : WHOLE_TYPES) {
            addWhole(min, type, new long[] {0, -1, 3, 100}, false);
            addWhole(min, type, new long[] {101, 102, 111}, true);
            addWhole(max, type, new long[] {102, 111, 127}, false);
            addWhole(max, type, new long[] {101, 100, 99, 42}, true);
        }
        for (Object big : List.of(new BigDecimal("100.9"), BigInteger.valueOf(100))) {
            add(min, big.getClass().getSimpleName(), big, false);
            add(max, big.getClass().getSimpleName(), big, true);
        }
        for (Object big : List.of(new BigDecimal("101.1"), BigInteger.valueOf(102))) {
            add(min, big.getClass().getSimpleName(), big, true);
            add(max, big.getClass().getSimpleName(), big, false);
        }
        add(min, "BigDecimal", new BigDecimal("101.0"), true);
        add(max, "BigDecimal", new BigDecimal("101.00"), true);
        for (String type : List.of("Integer", "BigDecimal", "BigInteger")) {
            add(min, type, null, true);
            add(max, type, null, true);
        }
    }

    private void addWhole(String constraint, String type, long[] values, boolean isValid) {
        for (long value : values) {
            add(constraint, type, whole(type, value), isValid);
        }
    }

    private static Object whole(String type, long value) {
        return switch (type) {
            case "byte", "Byte" -> (byte) value;
            case "short", "Short" -> (short) value;
            case "int", "Integer" -> (int) value;
            default -> value;
        };
    }

    private void addSigns() {
        addSign("@Negative", true, false, false);
        addSign("@NegativeOrZero", true, true, false);
        addSign("@Positive", false, false, true);
        addSign("@PositiveOrZero", false, true, true);
    }

    private void addSign(String constraint, boolean negative, boolean zero, boolean positive) {
        for (String type : WHOLE_TYPES) {
            add(constraint, type, whole(type, -101), negative);
            add(constraint, type, whole(type, 0), zero);
            add(constraint, type, whole(type, 111), positive);
        }
        add(constraint, "BigDecimal", new BigDecimal("-100.9"), negative);
        add(constraint, "BigDecimal", new BigDecimal("0.00"), zero);
        add(constraint, "BigDecimal", new BigDecimal("100.9"), positive);
        add(constraint, "BigInteger", BigInteger.valueOf(-100), negative);
        add(constraint, "BigInteger", BigInteger.ZERO, zero);
        add(constraint, "BigInteger", BigInteger.TEN, positive);
        for (String type : List.of("double", "Double")) {
            add(constraint, type, -123.34, negative);
            add(constraint, type, 0.0, zero);
            add(constraint, type, 123.34, positive);
            add(constraint, type, Double.NEGATIVE_INFINITY, negative);
            add(constraint, type, Double.POSITIVE_INFINITY, positive);
            add(constraint, type, Double.NaN, false);
        }
        for (String type : List.of("float", "Float")) {
            add(constraint, type, -456.34F, negative);
            add(constraint, type, 0F, zero);
            add(constraint, type, 456.34F, positive);
            add(constraint, type, Float.NEGATIVE_INFINITY, negative);
            add(constraint, type, Float.POSITIVE_INFINITY, positive);
            add(constraint, type, Float.NaN, false);
        }
    }

    private void addDigits() {
        String one = "@Digits(integer = 1, fraction = 0)";
        for (String type : WHOLE_TYPES) {
            addWhole(one, type, new long[] {1, 0, -9}, true);
            addWhole(one, type, new long[] {42, 111, -10}, false);
        }
        String fraction = "@Digits(integer = 1, fraction = 2)";
        add(fraction, "BigDecimal", new BigDecimal("1.93"), true);
        add(fraction, "BigDecimal", new BigDecimal("1.930"), false);
        add(fraction, "BigDecimal", new BigDecimal("102"), false);
        add(fraction, "BigDecimal", new BigDecimal("1E+1"), false);
        add(one, "BigInteger", BigInteger.valueOf(5), true);
        add(one, "BigInteger", BigInteger.valueOf(102), false);
        add(one, "BigInteger", null, true);
        add(fraction, "String", "9.99", true);
        add(fraction, "String", "nine", false);
        add(fraction, "String", "", false);
    }

    private void addTexts() {
        add("@Pattern(regexp = \"[a-z][a-z] \\\\d\\\\d\")", "String", null, true);
        add("@Pattern(regexp = \"[a-z][a-z] \\\\d\\\\d\")", "String", "ab cd", false);
        add("@Pattern(regexp = \"[a-z][a-z] \\\\d\\\\d\")", "String", "wc 00", true);
        add("@Pattern(regexp = \"[a-z][a-z] \\\\d\\\\d\")", "String", "a wc 00", false);
        for (String blank : List.of("", " ", "\t", "\n")) {
            add("@NotBlank", "String", blank, false);
            add("@NotBlank", "StringBuilder", new StringBuilder(blank), false);
        }
        add("@NotBlank", "String", null, false);
        add("@NotBlank", "String", "john doe", true);
        add("@NotBlank", "StringBuilder", null, false);
        add("@NotBlank", "StringBuilder", new StringBuilder("john doe"), true);
        String regexp = "@Email(regexp = \"^invalid$\")";
        add("@Email", "String", "test@example.com", true);
        add("@Email", "String", "test", false);
        add(regexp, "String", "test@example.com", false);
        add(regexp, "StringBuilder", new StringBuilder("test@example.com"), false);
        add(regexp, "String", null, true);
    }

    private void addSizes() {
        String one = "@Size(min = 1, max = 1)";
        for (String constraint : List.of(one, "@NotEmpty")) {
            add(constraint, "String", "", false);
            add(constraint, "String", "a", true);
            add(constraint, "StringBuilder", new StringBuilder(), false);
            add(constraint, "StringBuilder", new StringBuilder("a"), true);
            add(constraint, "Collection<String>", Set.of(), false);
            add(constraint, "Collection<String>", Set.of("foo"), true);
            add(constraint, "Map<String, String>", Map.of(), false);
            add(constraint, "Map<String, String>", Map.of("key1", "value1"), true);
            add(constraint, "Integer[]", new Integer[0], false);
            add(constraint, "Integer[]", new Integer[] {1}, true);
            for (String item : ARRAYS) {
                add(constraint, item + "[]", array(item, 0), false);
                add(constraint, item + "[]", array(item, 1), true);
            }
        }
        add(one, "String", "ab", false);
        add(one, "Collection<String>", Set.of("foo", "bar"), false);
        add(one, "Map<String, String>", Map.of("key1", "1", "key2", "2"), false);
        add(one, "Collection<String>", null, true);
        add("@NotEmpty", "Collection<String>", null, false);
        add("@NotEmpty", "int[]", null, false);
    }

    private static Object array(String item, int length) {
        Map<String, Class<?>> types = Map.of(
                "int",
                int.class,
                "long",
                long.class,
                "short",
                short.class,
                "byte",
                byte.class,
                "char",
                char.class,
                "float",
                float.class,
                "double",
                double.class,
                "boolean",
                boolean.class);
        return Array.newInstance(types.get(item), length);
    }

    private void addTimes() {
        ZonedDateTime now = CLOCK.instant().atZone(CLOCK.getZone());
        // A unit that each type distinguishes, so that an earlier value is earlier in all of them.
        addTimes(times(now.minusYears(2)), -1);
        addTimes(times(now), 0);
        addTimes(times(now.plusYears(2)), 1);
        addTimes(partials(now.minusMonths(2).minusHours(2)), -1);
        addTimes(partials(now), 0);
        addTimes(partials(now.plusMonths(2).plusHours(2)), 1);
        add("@Past", "Instant", null, true);
        add("@FutureOrPresent", "LocalDate", null, true);
    }

    private void addTimes(Map<String, Object> times, int order) {
        times.forEach((type, time) -> {
            add("@Past", type, time, order < 0);
            add("@PastOrPresent", type, time, order <= 0);
            add("@Future", type, time, order > 0);
            add("@FutureOrPresent", type, time, order >= 0);
        });
    }

    private static Map<String, Object> times(ZonedDateTime time) {
        LocalDate date = time.toLocalDate();
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("Calendar", GregorianCalendar.from(time));
        times.put("Date", Date.from(time.toInstant()));
        times.put("HijrahDate", HijrahDate.from(date));
        times.put("Instant", time.toInstant());
        times.put("JapaneseDate", JapaneseDate.from(date));
        times.put("LocalDate", date);
        times.put("LocalDateTime", LocalDateTime.from(time));
        times.put("MinguoDate", MinguoDate.from(date));
        times.put("OffsetDateTime", OffsetDateTime.from(time));
        times.put("ThaiBuddhistDate", ThaiBuddhistDate.from(date));
        times.put("Year", Year.from(time));
        times.put("YearMonth", YearMonth.from(time));
        times.put("ZonedDateTime", time);
        return times;
    }

    private static Map<String, Object> partials(ZonedDateTime time) {
        return Map.of(
                "LocalTime", LocalTime.from(time),
                "MonthDay", MonthDay.from(time),
                "OffsetTime", OffsetTime.from(time));
    }
}
