package io.github.kling4j.validation.generator.regex;

/** Parses what stands between brackets. */
final class ClassParser {

    private final Cursor cursor;
    private final boolean fold;

    ClassParser(Cursor cursor, boolean fold) {
        this.cursor = cursor;
        this.fold = fold;
    }

    /** Takes everything after the opening bracket, and the closing one. */
    CodePoints parse() {
        boolean negated = cursor.takes("^");
        CodePoints set = item();
        while (!cursor.takes("]")) {
            set = CodePoints.of(set, item());
        }
        return negated ? set.negated() : set;
    }

    private CodePoints item() {
        int start = cursor.index();
        if (cursor.sees("[:")) {
            throw Reason.NAMED_CLASS.at(start);
        }
        if (cursor.dialect() == Dialect.JAVA && (cursor.sees("[") || cursor.sees("&&"))) {
            throw Reason.JAVA_CLASS.at(start);
        }
        CodePoints escape = Escapes.set(cursor, fold);
        if (escape != null) {
            return escape;
        }
        int first = Escapes.character(cursor);
        boolean isRange = cursor.sees("-") && !cursor.sees("-]");
        CodePoints range = CodePoints.range(first, isRange ? last() : first);
        return fold ? folded(range, cursor.dialect(), start) : range;
    }

    private int last() {
        cursor.takes("-");
        if (cursor.dialect() == Dialect.JAVA && cursor.sees("[")) {
            throw Reason.JAVA_CLASS.at(cursor.index());
        }
        return Escapes.character(cursor);
    }

    /** Returns the set in both cases. */
    static CodePoints folded(CodePoints set, Dialect dialect, int start) {
        if (!CaseFold.isKnown(set)) {
            throw Reason.FOLD.at(start);
        }
        return CaseFold.of(set, dialect);
    }
}
