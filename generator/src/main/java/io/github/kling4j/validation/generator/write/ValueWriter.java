package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.FOUND;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.translate.TextLiteral;
import java.util.List;
import java.util.Map;

/** Writes the checks of a value that is there: its constraints, and what it holds. */
final class ValueWriter {

    private static final List<String> INDICES = List.of("i", "j", "k", "l");

    private final ValidatorType type;
    private final Check check;
    private final boolean isAdvice;
    private final ItemRules.OfItem ofItem;
    private int depth;

    /**
     * Begins.
     *
     * @param ofItem the checks of an item that the outermost loop calls, where the value is a list
     */
    ValueWriter(ValidatorType type, Check check, boolean isAdvice, ItemRules.OfItem ofItem) {
        this.type = type;
        this.check = check;
        this.isAdvice = isAdvice;
        this.ofItem = ofItem;
    }

    /** Returns whether there is anything to check; for advice, only what other validators have to say. */
    static boolean hasChecks(Value value, boolean isAdvice) {
        boolean inside = value.kind() == Value.Kind.MODEL || value.item() != null && hasChecks(value.item(), isAdvice);
        boolean own = value.constraints().stream().anyMatch(constraint -> constraint.keyword().isPresent())
                || !value.words().isEmpty()
                || value.kind() == Value.Kind.MAP
                || value.item() != null && !value.item().nullable();
        return inside || own && !isAdvice;
    }

    /**
     * Writes the checks.
     *
     * @param value what is checked
     * @param variable the variable that holds it, never null there
     * @param path where it is held
     * @param name what to call constants after
     */
    void write(Value value, String variable, Path path, String name) {
        if (!isAdvice) {
            new ConstraintWriter(type, check).write(value, variable, path, name);
        }
        switch (value.kind()) {
            case MODEL -> writeModel(value, variable, path);
            case LIST -> writeList(value, variable, path, name);
            case MAP -> writeMap(value, variable, path, name);
            default -> { }
        }
    }

    private void writeModel(Value value, String variable, Path path) {
        CodeBlock nested =
                CodeBlock.of("$L.$L($L)", type.held().of(value.type()), isAdvice ? "advise" : "validate", variable);
        if (path.isConstant()) {
            check.body()
                    .addStatement("$1L = $2T.join($1L, $3L, $4L)", FOUND_SO_FAR, VIOLATIONS, path.expression(), nested);
            return;
        }
        String broken = check.local("nested");
        check.body().addStatement("$T $L = $L", FOUND, broken, nested);
        check.body().beginControlFlow("if (!$L.isEmpty())", broken);
        check.body().addStatement("$1L = $2T.join($1L, $3L, $4L)", FOUND_SO_FAR, VIOLATIONS, path.expression(), broken);
        check.body().endControlFlow();
    }

    private void writeList(Value list, String variable, Path path, String name) {
        Value item = list.item();
        ItemRules.OfItem calls = depth == 0 ? ofItem : ItemRules.OfItem.NONE;
        if (calls.isEmpty() && isNothingToCheck(item)) {
            return;
        }
        String index = check.local(INDICES.get(Math.min(depth, INDICES.size() - 1)));
        String held = check.local(depth == 0 ? "item" : "innerItem");
        check.body().beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, variable);
        check.body().addStatement("$T $L = $L.get($L)", item.type(), held, variable, index);
        if (calls.isOfNull()) {
            writeIfPresent(item, held, path.index(index), name);
        } else {
            boolean goesOn = hasChecks(item, isAdvice) || !calls.isEmpty();
            writeHeld(item, held, path.index(index), name, goesOn);
        }
        calls.calls().forEach(each -> check.call(each, held, index));
        check.body().endControlFlow();
    }

    private void writeMap(Value map, String variable, Path path, String name) {
        Value item = map.item();
        if (isAdvice && isNothingToCheck(item)) {
            return;
        }
        String entry = check.local("entry");
        String held = check.local(depth == 0 ? "item" : "innerItem");
        // With the map's own arguments: the entries of a map of wildcards hold wildcards.
        TypeName entryType = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                ((ParameterizedTypeName) map.type()).typeArguments().toArray(TypeName[]::new));
        check.body().beginControlFlow("for ($T $L : $L.entrySet())", entryType, entry, variable);
        if (!isAdvice) {
            // JSON has no property without a name.
            check.body().beginControlFlow("if ($L.getKey() == null)", entry);
            check.body().add(isNull(path.key(CodeBlock.of("$L.getKey()", entry)), "has no name"));
            check.body().endControlFlow();
        }
        if (isNothingToCheck(item)) {
            check.body().endControlFlow();
            return;
        }
        check.body().addStatement("$T $L = $L.getValue()", item.type(), held, entry);
        writeHeld(item, held, path.key(CodeBlock.of("$L.getKey()", entry)), name, hasChecks(item, isAdvice));
        check.body().endControlFlow();
    }

    private static CodeBlock isNull(Path path, String message) {
        return CodeBlock.builder()
                .addStatement(
                        "$1L = $2T.add($1L, new $3T(\n$4S, $5L, $6L))",
                        FOUND_SO_FAR, VIOLATIONS, VIOLATION, "type", path.expression(), TextLiteral.of(message))
                .build();
    }

    private boolean isNothingToCheck(Value item) {
        return !hasChecks(item, isAdvice) && (isAdvice || item.nullable());
    }

    /** Writes what is checked of an item, or of a map's value; what goes on in its loop finds it there. */
    private void writeHeld(Value item, String variable, Path path, String name, boolean goesOn) {
        check.body().beginControlFlow("if ($L == null)", variable);
        if (!isAdvice && !item.nullable()) {
            check.body().add(isNull(path, RequiredValue.ofNullItem(item)));
        }
        if (goesOn) {
            check.body().addStatement("continue");
        }
        check.body().endControlFlow();
        writeItem(item, variable, path, name);
    }

    /** Writes what is checked of an item where what follows is asked of null as well. */
    private void writeIfPresent(Value item, String variable, Path path, String name) {
        if (!isAdvice && !item.nullable()) {
            check.body().beginControlFlow("if ($L == null)", variable);
            check.body().add(isNull(path, RequiredValue.ofNullItem(item)));
            check.body().endControlFlow();
        }
        if (hasChecks(item, isAdvice)) {
            check.body().beginControlFlow("if ($L != null)", variable);
            writeItem(item, variable, path, name);
            check.body().endControlFlow();
        }
    }

    private void writeItem(Value item, String variable, Path path, String name) {
        depth++;
        write(item, variable, path, name + "Item");
        depth--;
    }
}
