package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties of variables, each once, into local variables at the start of the variable's scope. What is
 * required and missing ends the evaluation there: the schema's own check reports it.
 */
final class Reads {

    private final Body body;
    private final @Nullable CodeBlock whenMissing;
    private final Set<Expression> unguarded;
    private final Map<Key, Java> raw = new HashMap<>();
    private final Map<Key, Java> values = new HashMap<>();

    /** A property of a variable; an undeclared one by its name alone. */
    private record Key(String variable, String wireName, boolean isDeclared) {}

    /**
     * Makes a reader.
     *
     * @param unguarded what is read without a guard
     */
    Reads(Body body, @Nullable CodeBlock whenMissing, Set<Expression> unguarded) {
        this.body = body;
        this.whenMissing = whenMissing;
        this.unguarded = unguarded;
    }

    /** Returns a variable that holds a value which must be there: where it is null, the evaluation ends. */
    Java present(String suggestion, Java value) {
        if (whenMissing == null) {
            return value;
        }
        Java read = body.local(suggestion, value.type(), value.code());
        endWhenNull(read);
        return read;
    }

    /** Ends the evaluation where a variable is null that must not be. */
    void endWhenNull(Java variable) {
        if (whenMissing != null) {
            body.code().beginControlFlow("if ($L == null)", variable.code()).add(whenMissing).endControlFlow();
        }
    }

    /** Ends the evaluation where a variable is null that is read without a guard. */
    void endWhenNull(Variable variable, Java java) {
        if (variable.nullness().mayBeNull() && mustBeThere(variable)) {
            endWhenNull(java);
        }
    }

    /** Returns whether an item, or the value of a key, is read where it is not known to be there. */
    boolean mustBeThere(Expression item) {
        return !Nullness.of(item).mayBeNull()
                || unguarded.stream().anyMatch(read -> read.equals(item) || isOf(item, read));
    }

    /** Returns whether a list may hold null against its declaration: one that is made here cannot. */
    static boolean mayHoldNull(Expression list) {
        return !(list instanceof Comprehension)
                && !(list instanceof ListLiteral && !Nullness.of(list).item().mayBeNull());
    }

    /** Returns whether the evaluation of an expression may end because something is missing that must be there. */
    boolean canMiss(Expression expression) {
        return whenMissing != null && expression.all().anyMatch(this::missesItself);
    }

    private boolean missesItself(Expression part) {
        if (part instanceof Select select) {
            boolean isReadAhead = select.operand() instanceof Variable variable
                    && !variable.isIteration()
                    && isOpen(variable);
            return !isReadAhead && mustBeThere(select.property().value(), unguarded.contains(select));
        }
        if (part instanceof Comprehension macro) {
            boolean isOverList = macro.range().type() instanceof Type.ListType && mayHoldNull(macro.range());
            return isOverList && mustBeThere(macro.variable());
        }
        return part instanceof Operation operation
                && switch (operation.operator()) {
                    case INDEX -> mayHoldNull(operation.left()) && mustBeThere(operation);
                    case SUM, MIN, MAX -> mayHoldNull(operation.left());
                    case IN -> operation.right().type() instanceof Type.ListType
                            && mayHoldNull(operation.right())
                            && !Nullness.of(operation.right()).item().mayBeNull();
                    default -> false;
                };
    }

    private static boolean isOf(Expression item, Expression read) {
        return item instanceof Variable variable && isOf(read, variable);
    }

    /** Reads what an expression asks of a variable; what may be null is asked where it is read. */
    void open(Variable variable, Java java, List<Expression> scope) {
        if (variable.nullness().mayBeNull()) {
            return;
        }
        Map<Key, Undeclared> undeclared = new LinkedHashMap<>();
        Map<Key, Select> declared = new LinkedHashMap<>();
        Set<Key> areRead = new HashSet<>();
        scope.forEach(expression -> collect(expression, variable, undeclared, declared, areRead));
        undeclared.forEach((key, property) -> raw.put(key, body.local(
                camel(property.name()),
                ClassName.get(Object.class),
                CodeBlock.of("$L.$L().get($S)", java.receiver(), property.accessor().name(), property.name()))));
        declared.forEach((key, select) -> read(key, select.property(), java, areRead.contains(key)));
    }

    private static void collect(
            Expression expression,
            Variable variable,
            Map<Key, Undeclared> undeclared,
            Map<Key, Select> declared,
            Set<Key> areRead) {
        if (expression instanceof Presence presence
                && presence.path() instanceof Select select
                && isOf(select.operand(), variable)) {
            declared.putIfAbsent(key(select), select);
            return;
        }
        if (expression instanceof Select select && isOf(select.operand(), variable)) {
            declared.putIfAbsent(key(select), select);
            areRead.add(key(select));
        }
        if (expression instanceof Undeclared property && isOf(property.operand(), variable)) {
            undeclared.putIfAbsent(key(property), property);
        }
        expression.parts().forEach(part -> collect(part, variable, undeclared, declared, areRead));
    }

    private static boolean isOf(Expression operand, Variable variable) {
        return operand instanceof Variable other && other.name().equals(variable.name());
    }

    private static Key key(Select select) {
        return new Key(((Variable) select.operand()).name(), select.property().wireName(), true);
    }

    private static Key key(Undeclared undeclared) {
        return new Key(((Variable) undeclared.operand()).name(), undeclared.name(), false);
    }

    private static String camel(String name) {
        String joined = Pattern.compile("[^A-Za-z0-9]+(.)").matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private void read(Key key, Property property, Java holder, boolean isRead) {
        Value value = property.value();
        CodeBlock call = CodeBlock.of("$L.$L", holder.receiver(), property.reader());
        if (property.defaultValue() != null && !value.type().isPrimitive()) {
            raw.put(key, Java.primary(value.type(), "$L", call));
            if (isRead) {
                TypeName type = Types.of(value).java();
                values.put(key, body.local(property.accessor(), type, effective(property, call)));
            }
            return;
        }
        Java read = body.local(property.accessor(), value.type(), call);
        raw.put(key, read);
        if (isRead && mustBeThere(value, isUnguarded(key))) {
            endWhenNull(read);
        }
        values.put(key, converted(value, read));
    }

    private boolean isUnguarded(Key key) {
        return unguarded.stream()
                .anyMatch(read -> read instanceof Select select
                        && select.operand() instanceof Variable
                        && key(select).equals(key));
    }

    private static boolean mustBeThere(Value value, boolean isUnguarded) {
        return !value.type().isPrimitive() && (isUnguarded || isRequired(value));
    }

    private static boolean isRequired(Value value) {
        return value.constraints().stream().anyMatch(Constraint.Required.class::isInstance);
    }

    /** Returns the value of a property that is read, wherever its holder is. */
    Java value(Select select, Java holder) {
        if (isOpen(select.operand())) {
            return values.get(key(select));
        }
        Property property = select.property();
        CodeBlock call = CodeBlock.of("$L.$L", holder.receiver(), property.reader());
        if (property.defaultValue() != null && !property.value().type().isPrimitive()) {
            return body.local(property.accessor(), Types.of(property.value()).java(), effective(property, call));
        }
        Java read = Java.primary(property.value().type(), "$L", call);
        return converted(
                property.value(),
                mustBeThere(property.value(), unguarded.contains(select))
                        ? present(property.accessor(), read)
                        : read);
    }

    /** Returns a property as its accessor returns it, wherever its holder is. */
    Java raw(Select select, Java holder) {
        return isOpen(select.operand())
                ? raw.get(key(select))
                : Java.primary(
                        select.property().value().type(),
                        "$L.$L",
                        holder.receiver(),
                        select.property().reader());
    }

    /** Returns an undeclared property, wherever its holder is. */
    Java raw(Undeclared undeclared, Java holder) {
        return isOpen(undeclared.operand())
                ? raw.get(key(undeclared))
                : Java.primary(
                        ClassName.get(Object.class),
                        "$L.$L().get($S)",
                        holder.receiver(),
                        undeclared.accessor().name(),
                        undeclared.name());
    }

    private static boolean isOpen(Expression operand) {
        return operand instanceof Variable variable && !variable.nullness().mayBeNull();
    }

    private static Java converted(Value value, Java held) {
        return converted(Types.of(value), held);
    }

    /**
     * Returns the value that rules see of what is held: the word of an open enum, and a float as the double that it is.
     */
    static Java converted(Type type, Java held) {
        if (type == Type.Scalar.STRING && !held.type().equals(ClassName.get(String.class))) {
            return Java.primary(ClassName.get(String.class), "$L.word()", held.receiver());
        }
        boolean isFloat = held.type().equals(TypeName.FLOAT) || held.type().equals(TypeName.FLOAT.box());
        return isFloat && type == Type.Scalar.DOUBLE ? held.as(TypeName.DOUBLE) : held;
    }

    private static CodeBlock effective(Property property, CodeBlock call) {
        String text = property.defaultValue().text();
        return switch (property.value().kind()) {
            case FLAG -> text.equals("true")
                    ? CodeBlock.of("$1L == null || $1L", call)
                    : CodeBlock.of("$1L != null && $1L", call);
            case TEXT -> CodeBlock.of("$1L == null ? $2L : $1L", call, TextLiteral.of(text));
            case OPEN_ENUM -> CodeBlock.of("$1L == null ? $2L : $1L.word()", call, TextLiteral.of(text));
            case WHOLE -> CodeBlock.of(
                    "$1L == null ? $2L : $1L",
                    call,
                    Translator.whole(Long.parseLong(text)).code());
            default -> CodeBlock.of("$1L == null ? $2L : $1L", call, Translator.decimal(Double.parseDouble(text)));
        };
    }
}
