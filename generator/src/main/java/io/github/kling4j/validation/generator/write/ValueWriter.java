package io.github.kling4j.validation.generator.write;

import static io.github.kling4j.validation.generator.write.Check.FOUND_SO_FAR;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATION;
import static io.github.kling4j.validation.generator.write.Runtime.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Generates the checks of a value that is not null: its constraints and its content. */
final class ValueWriter {

    private static final List<String> INDICES = List.of("i", "j", "k", "l");

    private final ValidatorType type;
    private final Check check;
    private final boolean isAdvice;
    private final ItemRules.OfItem ofItem;
    private int depth;
    private boolean isInPart;

    /**
     * Creates a writer for one check.
     *
     * @param ofItem the checks that the outermost loop calls for each item, if the value is a list
     */
    ValueWriter(ValidatorType type, Check check, boolean isAdvice, ItemRules.OfItem ofItem) {
        this.type = type;
        this.check = check;
        this.isAdvice = isAdvice;
        this.ofItem = ofItem;
    }

    /** Returns whether a value needs checks. Advice comes only from the validators of the models in a value. */
    static boolean hasChecks(Value value, boolean isAdvice) {
        boolean inside = value.kind() == Value.Kind.MODEL
                || value.isContainer() && hasChecks(value.item(), isAdvice)
                || value.key().filter(key -> hasChecks(key, isAdvice)).isPresent()
                || value.parts().stream().anyMatch(part -> hasChecks(part.value(), isAdvice));
        boolean own = value.constraints().stream()
                        .anyMatch(constraint -> constraint.keyword().isPresent())
                || !value.words().isEmpty()
                || hasKeysToCheck(value)
                || isNullRefused(value) && value.kind() != Value.Kind.ITERABLE;
        return inside || own && !isAdvice;
    }

    /** Returns whether null keys of a map are reported, because JSON has no properties without a name. */
    private static boolean hasKeysToCheck(Value map) {
        return map.key().filter(key -> !key.nullable()).isPresent();
    }

    /** Returns whether null items of a container are reported. An optional never contains null. */
    private static boolean isNullRefused(Value container) {
        return container.kind() != Value.Kind.OPTIONAL
                && container.isContainer()
                && !container.item().nullable()
                && !container.item().type().isPrimitive();
    }

    /**
     * Generates the checks of a value.
     *
     * @param value the declared type and constraints of the value
     * @param variable the name of the variable for the value, which is not null at this point
     * @param path the path of the value
     * @param name the prefix of constants
     */
    void write(Value value, String variable, Path path, String name) {
        if (!isAdvice) {
            new ConstraintWriter(type, check).write(value, variable, path, name);
        }
        switch (value.kind()) {
            case MODEL -> writeModel(value, variable, path);
            case LIST, ARRAY -> writeIndexed(value, variable, path, name);
            case COLLECTION, ITERABLE -> writeIterable(value, variable, path, name);
            case MAP, KEYED -> writeMap(value, variable, path, name);
            case OPTIONAL -> new OptionalWriter(this, check, isAdvice).write(value, variable, path, name);
            default -> {}
        }
        value.parts().forEach(part -> writePart(part, variable, path, name));
    }

    private void writeModel(Value value, String variable, Path path) {
        CodeBlock nested =
                CodeBlock.of("$L.$L($L)", type.held().of(value.type()), isAdvice ? "advise" : "validate", variable);
        if (path.isConstant()) {
            check.body()
                    .addStatement("$1L = $2T.join($1L, $3L, $4L)", FOUND_SO_FAR, VIOLATIONS, path.expression(), nested);
            return;
        }
        check.join(nested, path, "nested");
    }

    private void writeIndexed(Value list, String variable, Path path, String name) {
        Value item = list.item();
        ItemRules.OfItem calls = depth == 0 && !isInPart ? ofItem : ItemRules.OfItem.NONE;
        if (calls.isEmpty() && isNothingToCheck(list)) {
            return;
        }
        boolean isArray = list.kind() == Value.Kind.ARRAY;
        String index = check.local(INDICES.get(Math.min(depth, INDICES.size() - 1)));
        String held = itemName();
        check.body()
                .beginControlFlow(
                        "for (int $1L = 0; $1L < $2L.$3L; $1L++)", index, variable, isArray ? "length" : "size()")
                .addStatement(isArray ? "$T $L = $L[$L]" : "$T $L = $L.get($L)", item.type(), held, variable, index);
        if (calls.isOfNull()) {
            writeIfPresent(list, held, path.index(index), name);
        } else {
            boolean goesOn = hasChecks(item, isAdvice) || !calls.isEmpty();
            writeHeld(list, held, path.index(index), name, goesOn);
        }
        calls.calls().forEach(each -> check.call(each, held, index));
        check.body().endControlFlow();
    }

    private void writeIterable(Value iterable, String variable, Path path, String name) {
        if (isNothingToCheck(iterable)) {
            return;
        }
        String held = itemName();
        check.body().beginControlFlow("for ($T $L : $L)", iterable.item().type(), held, variable);
        writeHeld(iterable, held, path.each(), name, hasChecks(iterable.item(), isAdvice));
        check.body().endControlFlow();
    }

    private void writeMap(Value map, String variable, Path path, String name) {
        Value item = map.item();
        Value key = map.key().orElseThrow();
        boolean areKeysChecked = hasChecks(key, isAdvice) || hasKeysToCheck(map) && !isAdvice;
        if (!areKeysChecked && isNothingToCheck(map)) {
            return;
        }
        String entry = check.local("entry");
        // The entries have the type arguments of the map, including wildcards.
        Value.Container container = Objects.requireNonNull(map.container(), "a map is a container");
        TypeName entryType = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                ((ParameterizedTypeName) container.view()).typeArguments().toArray(TypeName[]::new));
        check.body().beginControlFlow("for ($T $L : $L.entrySet())", entryType, entry, variable);
        CodeBlock subscript = CodeBlock.of(
                map.kind() == Value.Kind.MAP ? "$T.quoted($L.getKey())" : "$T.subscript($L.getKey())",
                VIOLATIONS,
                entry);
        if (hasKeysToCheck(map) && !isAdvice) {
            check.body().beginControlFlow("if ($L.getKey() == null)", entry);
            check.body().add(isNull(path.key(subscript), map.kind() == Value.Kind.MAP ? "has no name" : "has no key"));
            check.body().endControlFlow();
        }
        if (hasChecks(key, isAdvice)) {
            writeKey(key, entry, path.ofKey(subscript), name);
        }
        if (!isNothingToCheck(map)) {
            String held = itemName();
            check.body().addStatement("$T $L = $L.getValue()", item.type(), held, entry);
            writeHeld(map, held, path.key(subscript), name, hasChecks(item, isAdvice));
        }
        check.body().endControlFlow();
    }

    private void writeKey(Value key, String entry, Path path, String name) {
        String held = check.local("key");
        check.body().addStatement("$T $L = $L.getKey()", key.type(), held, entry);
        check.body().beginControlFlow("if ($L != null)", held);
        writeItem(key, held, path, name + "Key");
        check.body().endControlFlow();
    }

    /** Generates the checks that the type arguments of a generic model require for one of its properties, if any. */
    private void writePart(Property part, String variable, Path path, String name) {
        if (!hasChecks(part.value(), isAdvice)) {
            return;
        }
        String held = check.local(part.accessor());
        check.body().addStatement("$T $L = $L.$L", part.value().type(), held, variable, part.reader());
        check.body().beginControlFlow("if ($L != null)", held);
        boolean isNested = isInPart;
        isInPart = true;
        write(part.value(), held, path.property(part.wireName()), name + "_" + part.accessor());
        isInPart = isNested;
        if (!isAdvice && part.value().isRequired()) {
            check.body().nextControlFlow("else");
            check.body().add(missing(part.value(), path.property(part.wireName())));
        }
        check.body().endControlFlow();
    }

    /** Returns a unique name for the variable of an item. */
    String itemName() {
        return check.local(depth == 0 ? "item" : "innerItem");
    }

    private static CodeBlock isNull(Path path, String message) {
        return found("type", path, message);
    }

    /** Returns the statements that add the violations of a missing value. */
    static CodeBlock missing(Value value, Path path) {
        CodeBlock.Builder code = CodeBlock.builder();
        RequiredValue.of(value).forEach(required -> code.add(found(required.id(), path, required.message())));
        return code.build();
    }

    private static CodeBlock found(String rule, Path path, String message) {
        return CodeBlock.builder()
                .addStatement(
                        "$1L = $2T.add($1L, new $3T(\n$4S, $5L, $6L))",
                        FOUND_SO_FAR,
                        VIOLATIONS,
                        VIOLATION,
                        rule,
                        path.expression(),
                        TextLiteral.of(message))
                .build();
    }

    private boolean isNothingToCheck(Value container) {
        boolean isNullChecked = !isAdvice && isNullRefused(container) && container.kind() != Value.Kind.ITERABLE;
        return !hasChecks(container.item(), isAdvice) && !isNullChecked;
    }

    /**
     * Generates the checks of an item or a map's value. A null value skips the rest of the loop's body.
     *
     * @param goesOn whether the loop's body continues, so that null must skip the rest
     */
    private void writeHeld(Value container, String variable, Path path, String name, boolean goesOn) {
        if (container.item().type().isPrimitive()) {
            writeItem(container.item(), variable, path, name + "Item");
            return;
        }
        check.body().beginControlFlow("if ($L == null)", variable);
        if (!isAdvice && isNullRefused(container)) {
            check.body().add(isNull(path, RequiredValue.ofNullItem(container.item())));
        }
        if (goesOn) {
            check.body().addStatement("continue");
        }
        check.body().endControlFlow();
        writeItem(container.item(), variable, path, name + "Item");
    }

    /** Generates the checks of an item in a loop whose body continues for null items. */
    private void writeIfPresent(Value container, String variable, Path path, String name) {
        if (!isAdvice && isNullRefused(container)) {
            check.body().beginControlFlow("if ($L == null)", variable);
            check.body().add(isNull(path, RequiredValue.ofNullItem(container.item())));
            check.body().endControlFlow();
        }
        if (hasChecks(container.item(), isAdvice)) {
            check.body().beginControlFlow("if ($L != null)", variable);
            writeItem(container.item(), variable, path, name + "Item");
            check.body().endControlFlow();
        }
    }

    /** Generates the checks of a value inside the current value. */
    void writeItem(Value item, String variable, Path path, String name) {
        depth++;
        write(item, variable, path, name);
        depth--;
    }
}
