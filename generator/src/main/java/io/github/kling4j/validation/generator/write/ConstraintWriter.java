package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Subject;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Generates one test for each constraint of a value. */
final class ConstraintWriter {

    /** The maximum number of words of an open enum in a switch and in a message. */
    private static final int FEW = 50;

    private static final TypeName WORDS = ParameterizedTypeName.get(Set.class, String.class);

    private final ValidatorType type;
    private final Check check;

    ConstraintWriter(ValidatorType type, Check check) {
        this.type = type;
        this.check = check;
    }

    void write(Value value, String variable, Path path, String name) {
        if (!value.constraints().isEmpty()) {
            writeConstraints(value, variable, path, name);
        }
        if (!value.words().isEmpty()) {
            writeWords(value, variable, path, name);
        }
    }

    private void writeConstraints(Value value, String variable, Path path, String name) {
        String tested = variable;
        if (value.constraints().get(0).origin().subject() == Subject.CHARACTERS) {
            tested = check.local("text");
            check.body().addStatement("$T $L = $L.toString()", String.class, tested, variable);
        }
        ConstraintTests tests = new ConstraintTests(type, value, variable, tested, name);
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Constraint.Custom custom) {
                check.join(CodeBlock.of("$L.validate($L)", tests.constant(custom), variable), path, "broken");
            } else {
                tests.of(constraint)
                        .ifPresent(test -> writeTest(
                                test.isBroken(),
                                constraint.keyword().orElseThrow(),
                                path,
                                message(constraint, test.message())));
            }
        }
    }

    /** Returns the message in the annotation, or the default message. */
    private static CodeBlock message(Constraint constraint, CodeBlock usual) {
        String own = constraint.origin().message();
        return own == null ? usual : TextLiteral.of(own);
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

    /** Returns the words for a message: all of them, or only the first ones if there are many. */
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
                        FOUND_SO_FAR,
                        VIOLATIONS,
                        VIOLATION,
                        keyword,
                        path.expression(),
                        message)
                .build();
    }
}
