package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.regex.Translation;
import io.github.kling4j.validation.generator.translate.Patterns;
import io.github.kling4j.validation.generator.translate.TextLiteral;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one early test for each constraint of a value. */
final class ConstraintWriter {

    /** Words that a switch holds, and that a message lists. */
    private static final int FEW = 50;

    private static final TypeName WORDS = ParameterizedTypeName.get(Set.class, String.class);

    private final ValidatorType type;
    private final Check check;

    ConstraintWriter(ValidatorType type, Check check) {
        this.type = type;
        this.check = check;
    }

    void write(Value value, String variable, Path path, String name) {
        for (Constraint constraint : value.constraints()) {
            constraint
                    .keyword(value.kind())
                    .ifPresent(keyword -> write(constraint, keyword, value, variable, path, name));
        }
        if (!value.words().isEmpty()) {
            writeWords(value, variable, path, name);
        }
    }

    private void write(Constraint constraint, String keyword, Value value, String variable, Path path, String name) {
        if (constraint instanceof Constraint.Size size) {
            writeSize(size, keyword, value, variable, path);
        } else if (constraint instanceof Constraint.Bound bound) {
            CodeBlock isBroken = BoundWriter.isBroken(bound, value, variable, limit ->
                    type.constant(name + "_" + keyword, BigDecimal.class, limit));
            CodeBlock shown = value.kind() == Value.Kind.DECIMAL
                    ? CodeBlock.of("$T.shown($L)", VIOLATIONS, variable)
                    : CodeBlock.of("$L", variable);
            writeTest(isBroken, keyword, path, CodeBlock.of("$S + $L + $S", "is ", shown, BoundWriter.demand(bound)));
        } else if (constraint instanceof Constraint.Pattern pattern) {
            writePattern(pattern, variable, path, name);
        }
    }

    private void writeSize(Constraint.Size size, String keyword, Value value, String variable, Path path) {
        CodeBlock amount = switch (value.kind()) {
            case TEXT -> CodeBlock.of("$1L.codePointCount(0, $1L.length())", variable);
            case ARRAY -> CodeBlock.of("$L.length", variable);
            default -> CodeBlock.of("$L.size()", variable);
        };
        String counted = switch (value.kind()) {
            case LIST, COLLECTION, ARRAY -> "number of items is ";
            case MAP, KEYED -> "number of properties is ";
            default -> "length is ";
        };
        // A text never has more code points than UTF-16 units: counting waits until there are too many of those.
        CodeBlock early = value.kind() == Value.Kind.TEXT && !size.isMinimum()
                ? CodeBlock.of("$L.length() > $L && ", variable, size.limit())
                : CodeBlock.of("");
        CodeBlock isBroken = CodeBlock.of("$L$L $L $L", early, amount, size.isMinimum() ? "<" : ">", size.limit());
        String demand = (size.isMinimum() ? "; must be at least " : "; must be at most ") + size.limit();
        writeTest(isBroken, keyword, path, CodeBlock.of("$S + $L + $S", counted, amount, demand));
    }

    private void writePattern(Constraint.Pattern pattern, String variable, Path path, String name) {
        CodeBlock compiled = Patterns.of(Translation.ofWhole(pattern.regexp(), pattern.flags()));
        String constant = type.constant(name + "_pattern", Patterns.TYPE, compiled);
        CodeBlock message = CodeBlock.of(
                "$S + $T.quoted($L) + $L",
                "is ",
                VIOLATIONS,
                variable,
                TextLiteral.of("; must match " + pattern.regexp()));
        writeTest(CodeBlock.of("!$L.isFoundIn($L)", constant, variable), "pattern", path, message);
    }

    private void writeWords(Value value, String variable, Path path, String name) {
        List<CodeBlock> words = value.words().stream().map(TextLiteral::of).toList();
        String word = check.local("word");
        check.body().addStatement("$T $L = $L.word()", String.class, word, variable);
        CodeBlock message = CodeBlock.of(
                "$S + $T.quoted($L) + $L",
                "is ",
                VIOLATIONS,
                word,
                TextLiteral.of("; must be one of " + shown(value.words())));
        if (words.size() > FEW) {
            String known = type.constant(name + "_words", Set.class, WORDS, words);
            writeTest(CodeBlock.of("$1L == null || !$2L.contains($1L)", word, known), "enum", path, message);
            return;
        }
        String isKnown = check.local("isKnown");
        check.body().add("boolean $1L = $2L != null && switch ($2L) {$>\n", isKnown, word);
        check.body().add("case $L -> true;\ndefault -> false;$<\n};\n", CodeBlock.join(words, ", "));
        writeTest(CodeBlock.of("!$L", isKnown), "enum", path, message);
    }

    /** Returns all words; of many, enough to see what they are like. */
    private static String shown(List<String> words) {
        String some = words.stream().limit(FEW).map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        return words.size() > FEW ? String.format(Locale.ROOT, "%s, … (%,d words)", some, words.size()) : some;
    }

    private void writeTest(CodeBlock isBroken, String keyword, Path path, CodeBlock message) {
        check.body().beginControlFlow("if ($L)", isBroken);
        check.body().add(found(keyword, path, message));
        check.body().endControlFlow();
    }

    private static CodeBlock found(String keyword, Path path, CodeBlock message) {
        return CodeBlock.builder()
                .addStatement(
                        "$1L = $2T.add($1L, new $3T(\n$4S, $5L, $6L))",
                        FOUND_SO_FAR, VIOLATIONS, VIOLATION, keyword, path.expression(), message)
                .build();
    }
}
