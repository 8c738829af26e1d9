package io.github.kling4j.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random texts and values, of all characters that JSON, JavaScript or UTF-8 treats in its own way. */
final class RandomJson {

    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            "0",
            " ",
            "~",
            "\"",
            "\\",
            "/",
            "<",
            ">",
            "&",
            "'",
            "=",
            "\u007f",
            "\u0080",
            "\u00e9",
            "\u07ff",
            "\u0800",
            "\u2027",
            "\u2028",
            "\u2029",
            "\u202a",
            "\u6f22",
            "\ud7ff",
            "\ue000",
            "\ufeff",
            "\uffff",
            "\ud83c\udf05",
            "\ud800\udc00",
            "\udbff\udfff");

    private static final List<String> UNPAIRED = List.of("\ud83c", "\udf05", "\udf05\ud83c");

    private final Random random;
    private final boolean hasUnpaired;

    /** @param hasUnpaired whether a few texts have unpaired surrogates, which Moshi alone writes as question marks */
    RandomJson(Random random, boolean hasUnpaired) {
        this.random = random;
        this.hasUnpaired = hasUnpaired;
    }

    /** Returns true once in a number of times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    /** Returns a text; once in 50 times a long one, which fills segments of 8,192 bytes. */
    String text() {
        int length = oneIn(50) ? 8_100 + number(200) : number(12);
        boolean isPlain = oneIn(2);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(isPlain ? "b" : character());
        }
        return text.toString();
    }

    private String character() {
        if (oneIn(4)) {
            return String.valueOf((char) number(0x20));
        }
        return hasUnpaired && oneIn(200)
                ? UNPAIRED.get(number(UNPAIRED.size()))
                : CHARACTERS.get(number(CHARACTERS.size()));
    }

    /** Returns a value of the types that {@link JsonValues#copyOf} takes. */
    @Nullable
    Object value(int levels) {
        return switch (number(levels == 0 ? 7 : 9)) {
            case 0 -> null;
            case 1 -> text();
            case 2 -> oneIn(2);
            case 3 -> random.nextLong();
            case 4 -> new BigDecimal(BigInteger.valueOf(random.nextInt()), number(40) - 20);
            case 5 -> new BigInteger(90, random);
            case 6 -> random.nextInt(200) - 100;
            case 7 -> list(levels - 1);
            default -> map(levels - 1);
        };
    }

    private List<@Nullable Object> list(int levels) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = number(4); i > 0; i--) {
            list.add(value(levels));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(int levels) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = number(4); i > 0; i--) {
            map.put(text(), value(levels));
        }
        return map;
    }
}
