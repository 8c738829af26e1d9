package io.github.kling4j.validation.generator.regex;

import java.util.Random;
import java.util.function.Supplier;

/** Random patterns in RE2's syntax and texts for them; the same for the same seed. */
final class RandomPatterns {

    private static final String[] PLACES = {"^", "$", "\\A", "\\z", "\\b", "\\B"};
    private static final String[] BOUNDS = {
        "*", "+", "?", "*", "+", "*?", "+?", "??", "{2}", "{0,2}", "{1,3}", "{2,}", "{0}", "{1,3}?", "{,2}", "{01}"
    };
    private static final String[] OPENINGS = {
        "(", "(?:", "(?:", "(?P<g%d>", "(?<g%d>", "(?i:", "(?s:", "(?m:", "(?U:", "(?-i:", "(?ms-i:"
    };
    private static final String[] FLAGS = {"(?i)", "(?s)", "(?m)", "(?-m)", "(?i)"};
    private static final int MAX_DEPTH = 3;

    private final Random random;
    private final String[] atoms;
    private final String[] characters;
    private int groups;

    private RandomPatterns(long seed, String[] atoms, String[] characters) {
        this.random = new Random(seed);
        this.atoms = atoms;
        this.characters = characters;
    }

    /** Returns patterns with constructs that Java and RE2 interpret differently. */
    static RandomPatterns ofOddities(long seed) {
        String[] atoms = {
            "a",
            "b",
            "A",
            "B",
            "k",
            "s",
            "0",
            "_",
            " ",
            "-",
            "\\.",
            "\\n",
            "\\r",
            "\\t",
            "\\f",
            "\\v",
            "\\a",
            "\\x0B",
            "\\x{2028}",
            "\\x{85}",
            "\\x{1F600}",
            "😀",
            "\u212A",
            "\u017F",
            "é",
            "{",
            "}",
            "]",
            "\\\\",
            "\\$",
            "&",
            ".",
            "\\d",
            "\\D",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            "[ab]",
            "[^a]",
            "[^\\n]",
            "[a-b0]",
            "[\\w-]",
            "[^\\s]",
            "[\\S\\n]",
            "[^\\W_]",
            "[]a]",
            "[^]b]",
            "[a-]",
            "[a&&b]",
            "[a[b]",
            "[^\\x{0}-\\x{FF}]",
            "[\\x{2000}-\\x{FFFF}]",
            "[!-~]",
            "[😀a]",
            "[^😀]",
            "\\p{Lu}",
            "[[:alpha:]]",
            "\\Qa\\E",
            "\\101"
        };
        String[] characters = {
            "\n", "\r", "\u2028", "\u0085", "\u000B", "\f", "\t", "\u0007", "\u212A", "\u017F", "😀", "A", "B", "k",
            "K", "s", "S", "0", "_", " ", "-", ".", "é", "{", "}", "\\", "$", "]", "[", "&", "a", "b", "a", "b", "a",
            "b"
        };
        return new RandomPatterns(seed, atoms, characters);
    }

    /** Returns patterns over few characters, whose parts often match the same text. */
    static RandomPatterns ofFewCharacters(long seed) {
        String[] atoms = {"a", "b", "c", "ab", "[ab]", "[bc]", "[^a]", "[^ab]", "."};
        return new RandomPatterns(seed, atoms, new String[] {"a", "b", "c"});
    }

    String pattern() {
        groups = 0;
        String start = random.nextInt(3) == 0 ? one("^", "\\A", "(?m)^", "(?i)", "^") : "";
        return start + choice(0) + (random.nextInt(3) == 0 ? one("$", "\\z", "(?m)$") : "");
    }

    String text(int maxLength) {
        return repeated(random.nextInt(maxLength + 1), () -> one(characters));
    }

    private String choice(int depth) {
        String branches = sequence(depth);
        while (random.nextInt(4) == 0) {
            branches += "|" + sequence(depth);
        }
        return branches;
    }

    private String sequence(int depth) {
        return repeated(random.nextInt(4), () -> part(depth));
    }

    private String part(int depth) {
        String atom = atom(depth);
        return random.nextInt(3) == 0 ? atom + one(BOUNDS) : atom;
    }

    private String atom(int depth) {
        int kind = random.nextInt(24);
        if (kind < 6 && depth < MAX_DEPTH) {
            return one(OPENINGS).formatted(++groups) + choice(depth + 1) + ")";
        }
        if (kind == 6) {
            return one(FLAGS);
        }
        return kind < 9 ? one(PLACES) : one(atoms);
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String repeated(int times, Supplier<String> part) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(part.get());
        }
        return text.toString();
    }
}
