package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Choice;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import io.github.kling4j.validation.generator.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a Java pattern that RE2 accepts as well, and refuses the parts that have different meanings in Java and RE2.
 */
final class Parser {

    private final Cursor cursor;
    private Flags flags;

    Parser(String pattern, Flags flags) {
        this.cursor = new Cursor(pattern);
        this.flags = flags;
    }

    Node parse() {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (cursor.takes("|")) {
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.get(0) : new Choice(branches);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        boolean isAfterFlags = false;
        while (!cursor.isAtEnd() && !cursor.sees("|") && !cursor.sees(")")) {
            int start = cursor.index();
            int before = parts.size();
            int[] bounds = bounds();
            if (bounds != null) {
                if (isAfterFlags) {
                    throw Reason.JAVA_BOUNDS.at(start);
                }
                parts.add(new Repeat(parts.remove(parts.size() - 1), bounds[0], bounds[1]));
            } else if (cursor.takes("(?")) {
                special(parts);
                isAfterFlags = parts.size() == before;
            } else {
                parts.add(atom());
                isAfterFlags = false;
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    /**
     * Reads a repetition operator, and returns its minimum and maximum. Returns null and reads nothing if there is
     * none.
     */
    private int @Nullable [] bounds() {
        int[] bounds = null;
        if (cursor.takes("*")) {
            bounds = new int[] {0, Repeat.NO_LIMIT};
        } else if (cursor.takes("+")) {
            bounds = new int[] {1, Repeat.NO_LIMIT};
        } else if (cursor.takes("?")) {
            bounds = new int[] {0, 1};
        } else if (cursor.sees("{")) {
            bounds = counted();
        }
        if (bounds != null) {
            cursor.takes("?");
        }
        return bounds;
    }

    /** Reads the bounds of a repetition in braces. Returns null and reads nothing if the braces contain no bounds. */
    private int @Nullable [] counted() {
        int start = cursor.index();
        cursor.takes("{");
        String min = number();
        boolean isRange = cursor.takes(",");
        String max = isRange ? number() : min;
        if (!isCount(min) || !max.isEmpty() && !isCount(max) || !cursor.takes("}")) {
            cursor.moveTo(start);
            return null;
        }
        return new int[] {Integer.parseInt(min), max.isEmpty() ? Repeat.NO_LIMIT : Integer.parseInt(max)};
    }

    private String number() {
        return cursor.whilst(c -> '0' <= c && c <= '9');
    }

    private static boolean isCount(String digits) {
        return !digits.isEmpty() && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    /** Reads the rest of {@code (?…)}: flags, or a group with flags or a name. */
    private void special(List<Node> parts) {
        if (cursor.takes("P<") || cursor.takes("<")) {
            cursor.until(">");
            parts.add(group(flags));
            return;
        }
        int start = cursor.index();
        String letters = cursor.whilst(c -> c != ':' && c != ')');
        if (letters.contains("m") || letters.contains("U")) {
            throw Reason.JAVA_FLAGS.at(start);
        }
        Flags written = flags.with(letters);
        if (cursor.takes(")")) {
            flags = written;
        } else {
            cursor.takes(":");
            parts.add(group(written));
        }
    }

    private Node group(Flags inside) {
        Flags outside = flags;
        flags = inside;
        Node node = parse();
        cursor.takes(")");
        flags = outside;
        return node;
    }

    private Node atom() {
        int start = cursor.index();
        if (cursor.sees("{")) {
            throw Reason.JAVA_BOUNDS.at(start);
        }
        if (cursor.takes("(")) {
            return group(flags);
        }
        if (cursor.takes("[")) {
            return new One(new ClassParser(cursor, flags.fold()).parse());
        }
        if (cursor.takes(".")) {
            return new One(flags.dotAll() ? CodePoints.ALL : LineEnds.SET.negated());
        }
        Node place = place(start);
        if (place != null) {
            return place;
        }
        if (cursor.sees("\\Q")) {
            throw Reason.QUOTE.at(start);
        }
        CodePoints set = Escapes.set(cursor);
        return new One(set != null ? set : character(start));
    }

    private CodePoints character(int start) {
        int codePoint = Escapes.character(cursor);
        CodePoints set = CodePoints.range(codePoint, codePoint);
        return flags.fold() ? ClassParser.folded(set, start) : set;
    }

    private @Nullable Node place(int start) {
        if (cursor.takes("$")) {
            return new Dollar(start);
        }
        if (cursor.sees("\\b") || cursor.sees("\\B")) {
            throw Reason.JAVA_BOUNDARY.at(start);
        }
        if (cursor.takes("^") || cursor.takes("\\A")) {
            return Assertion.TEXT_START;
        }
        return cursor.takes("\\z") ? Assertion.TEXT_END : null;
    }
}
