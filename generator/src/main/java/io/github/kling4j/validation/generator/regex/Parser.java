package io.github.kling4j.validation.generator.regex;

import io.github.kling4j.validation.generator.regex.Node.Assertion;
import io.github.kling4j.validation.generator.regex.Node.Dollar;
import io.github.kling4j.validation.generator.regex.Node.One;
import io.github.kling4j.validation.generator.regex.Node.Repeat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parses a pattern that RE2 has found right; every part is reduced as soon as it is whole. */
final class Parser {

    private final Cursor cursor;
    private Flags flags;

    Parser(String pattern, Dialect dialect, Flags flags) {
        this.cursor = new Cursor(pattern, dialect);
        this.flags = flags;
    }

    Node parse() {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        int bar = cursor.index();
        while (cursor.takes("|")) {
            branches.add(sequence());
        }
        return Laws.choice(branches, bar);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        boolean isAfterFlags = false;
        while (!cursor.isAtEnd() && !cursor.sees("|") && !cursor.sees(")")) {
            int start = cursor.index();
            int before = parts.size();
            int[] bounds = bounds();
            if (bounds != null) {
                if (cursor.dialect() == Dialect.JAVA && isAfterFlags) {
                    throw Reason.JAVA_BOUNDS.at(start);
                }
                // After flags such as a(?i)*, it is the part before them that is repeated.
                parts.add(Laws.repeat(new Repeat(parts.remove(parts.size() - 1), bounds[0], bounds[1], start)));
            } else if (cursor.takes("(?")) {
                special(parts);
                isAfterFlags = parts.size() == before;
            } else {
                parts.add(atom());
                isAfterFlags = false;
            }
        }
        return Laws.sequence(parts);
    }

    /** Takes an operator of repetition; returns null, and takes nothing, if there is none. */
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

    /** Takes bounds in braces, which stand for themselves if they do not hold bounds. */
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

    /** Takes flags, or a group with flags or with a name. */
    private void special(List<Node> parts) {
        if (cursor.takes("P<") || cursor.takes("<")) {
            cursor.until(">");
            parts.add(group(flags));
            return;
        }
        int start = cursor.index();
        String letters = cursor.whilst(c -> c != ':' && c != ')');
        if (cursor.dialect() == Dialect.JAVA && (letters.contains("m") || letters.contains("U"))) {
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
        if (cursor.dialect() == Dialect.JAVA && cursor.sees("{")) {
            throw Reason.JAVA_BOUNDS.at(start);
        }
        if (cursor.takes("(")) {
            return group(flags);
        }
        if (cursor.takes("[")) {
            return new One(new ClassParser(cursor, flags.fold()).parse());
        }
        if (cursor.takes(".")) {
            return new One(flags.dotAll() ? CodePoints.ALL : cursor.dialect().lineEnds().negated());
        }
        Node place = place(start);
        if (place != null) {
            return place;
        }
        if (cursor.sees("\\Q")) {
            throw Reason.QUOTE.at(start);
        }
        CodePoints set = Escapes.set(cursor, flags.fold());
        return new One(set != null ? set : character(start));
    }

    private CodePoints character(int start) {
        int codePoint = Escapes.character(cursor);
        CodePoints set = CodePoints.range(codePoint, codePoint);
        return flags.fold() ? ClassParser.folded(set, cursor.dialect(), start) : set;
    }

    private @Nullable Node place(int start) {
        if (cursor.dialect() == Dialect.JAVA) {
            if (cursor.takes("$")) {
                return new Dollar(start);
            }
            if (cursor.sees("\\b") || cursor.sees("\\B")) {
                throw Reason.JAVA_BOUNDARY.at(start);
            }
        }
        if (cursor.takes("^")) {
            return flags.lines() ? Assertion.LINE_START : Assertion.TEXT_START;
        }
        if (cursor.takes("$")) {
            return flags.lines() ? Assertion.LINE_END : Assertion.TEXT_END;
        }
        if (cursor.takes("\\A")) {
            return Assertion.TEXT_START;
        }
        if (cursor.takes("\\z")) {
            return Assertion.TEXT_END;
        }
        if (cursor.takes("\\b")) {
            return Assertion.WORD_BOUNDARY;
        }
        return cursor.takes("\\B") ? Assertion.NO_WORD_BOUNDARY : null;
    }
}
