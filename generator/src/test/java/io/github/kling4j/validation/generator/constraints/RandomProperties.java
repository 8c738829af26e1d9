package io.github.kling4j.validation.generator.constraints;

import io.github.kling4j.validation.generator.constraints.ModelText.PropertyText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random values of properties, near the limits of their constraints. */
final class RandomProperties {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "Z",
            "0",
            "7",
            "42",
            "-",
            "+",
            ".",
            "e1",
            " ",
            "\t",
            "\n",
            "\u2003",
            "é",
            "\"",
            "\\",
            "(",
            "@",
            "@",
            "example.com",
            "ada",
            "ada.l",
            "[127.0.0.1]",
            "[IPv6:::1]",
            "-x",
            "x-",
            "..",
            "ß.de",
            "_",
            "123",
            "00",
            "#");
    private static final List<String> WHOLE = List.of(
            "",
            " ",
            "abc",
            "ada@example.com",
            "\"a b\"@x.org",
            "12.50",
            "007",
            "-3",
            "1e2",
            "12345",
            "aB3",
            "ab",
            "12-34",
            "2026",
            "ÄÖ");

    private final Random random;
    private final Clock clock;
    private final boolean hasPairs;

    /**
     * Creates a generator.
     *
     * @param clock the current time, near which points in time are generated
     * @param hasPairs whether texts may contain characters outside the basic multilingual plane
     */
    RandomProperties(Random random, Clock clock, boolean hasPairs) {
        this.random = random;
        this.clock = clock;
        this.hasPairs = hasPairs;
    }

    /** Returns a value of a property; null in one of seven cases if it can be null. */
    @Nullable
    Object of(PropertyText property) {
        String type = property.type().replaceAll("@[\\w.]+(\\([^)]*\\))? ", "");
        boolean isPrimitive = Character.isLowerCase(type.charAt(0)) && !type.endsWith("]");
        return !isPrimitive && random.nextInt(7) == 0 ? null : of(type, property.type());
    }

    private Object of(String type, String annotated) {
        if (type.endsWith("[]")) {
            return array(type.substring(0, type.length() - 2));
        }
        int open = type.indexOf('<');
        if (open < 0) {
            return simple(type);
        }
        int first = type.startsWith("Map") ? type.indexOf(',') : open;
        String item = type.substring(first + 1, type.length() - 1).strip();
        boolean holdsNull = annotated.contains("@NotNull");
        return switch (type.substring(0, open)) {
            case "Map" -> map(item);
            case "Set" -> new LinkedHashSet<>(items(item, false));
            default -> items(item, holdsNull);
        };
    }

    private List<@Nullable Object> items(String item, boolean holdsNull) {
        List<@Nullable Object> items = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            items.add(holdsNull && random.nextInt(5) == 0 ? null : of(item, item));
        }
        return items;
    }

    private Map<String, Object> map(String item) {
        Map<String, Object> map = new LinkedHashMap<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            map.put("key" + i, of(item, item));
        }
        return map;
    }

    private Object array(String item) {
        int size = random.nextInt(4);
        return switch (item) {
            case "int" -> new int[size];
            case "long" -> new long[size];
            case "short" -> new short[size];
            case "byte" -> new byte[size];
            case "char" -> new char[size];
            case "float" -> new float[size];
            case "double" -> new double[size];
            case "boolean" -> new boolean[size];
            case "String" -> Collections.nCopies(size, "a").toArray(String[]::new);
            default -> throw new IllegalArgumentException(item);
        };
    }

    private Object simple(String type) {
        return switch (type) {
            case "String", "CharSequence" -> text();
            case "StringBuilder" -> new StringBuilder(text());
            case "boolean", "Boolean" -> random.nextBoolean();
            case "Object" -> "object";
            case "byte", "Byte" -> (byte) whole();
            case "short", "Short" -> (short) whole();
            case "int", "Integer" -> (int) whole();
            case "long", "Long" -> random.nextInt(9) == 0 ? random.nextLong() : whole();
            case "double", "Double" -> decimal();
            case "float", "Float" -> (float) decimal();
            case "BigDecimal" -> bigDecimal();
            case "BigInteger" ->
                random.nextInt(9) == 0 ? new BigInteger(80, random).negate() : BigInteger.valueOf(whole());
            default -> time(type);
        };
    }

    private long whole() {
        return random.nextInt(3) == 0 ? random.nextInt(20_001) - 10_000 : random.nextInt(25) - 12;
    }

    /** Multiples of a quarter, which float and double represent exactly, and special values; -0.0 differs from 0.0. */
    private double decimal() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> Double.POSITIVE_INFINITY;
            case 2 -> Double.NEGATIVE_INFINITY;
            default -> (random.nextInt(101) - 50) / 4.0;
        };
    }

    private BigDecimal bigDecimal() {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> new BigDecimal(new BigInteger(70, random), random.nextInt(40) - 10);
            default -> BigDecimal.valueOf(random.nextInt(20_001) - 10_000, random.nextInt(5));
        };
    }

    private String text() {
        if (random.nextInt(3) == 0) {
            return WHOLE.get(random.nextInt(WHOLE.size()));
        }
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (hasPairs && random.nextInt(4) == 0) {
                text.append("😀");
            }
        }
        return text.toString();
    }

    private Object time(String type) {
        long away = random.nextInt(4) == 0 ? 0 : random.nextInt(2_000_001) - 1_000_000;
        Instant instant = clock.instant().plus(Duration.ofSeconds(away * (random.nextBoolean() ? 1 : 100)));
        ZonedDateTime zoned = instant.atZone(clock.getZone());
        LocalDate date = zoned.toLocalDate();
        return switch (type) {
            case "Instant" -> instant;
            case "Date" -> Date.from(instant);
            case "Calendar" -> calendar(zoned);
            case "LocalDate" -> date;
            case "LocalDateTime" -> LocalDateTime.from(zoned);
            case "LocalTime" -> LocalTime.from(zoned);
            case "MonthDay" -> MonthDay.from(zoned);
            case "OffsetDateTime" -> OffsetDateTime.from(zoned);
            case "OffsetTime" -> OffsetTime.from(zoned);
            case "Year" -> Year.from(zoned);
            case "YearMonth" -> YearMonth.from(zoned);
            case "ZonedDateTime" -> zoned;
            case "HijrahDate" -> HijrahDate.from(date);
            case "JapaneseDate" -> JapaneseDate.from(date);
            case "MinguoDate" -> MinguoDate.from(date);
            case "ThaiBuddhistDate" -> ThaiBuddhistDate.from(date);
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static Calendar calendar(ZonedDateTime zoned) {
        return GregorianCalendar.from(zoned);
    }
}
