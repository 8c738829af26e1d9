package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Generates the code that reads properties. Each property of a variable is read once, into a local variable at the
 * start of the variable's scope. If a required property is missing, the evaluation ends there, because the check of the
 * property reports the violation.
 */
final class Reads {

    private final Body body;
    private final @Nullable CodeBlock whenMissing;
    private final Set<Expression> unguarded;
    private final Forms forms;
    private final Map<PropertyUses.Key, Java> raw = new HashMap<>();
    private final Map<PropertyUses.Key, Java> values = new HashMap<>();
    /**
     * Maps the Java variable of a loop's item to the variable of the filter or mapping that passed the item on. The
     * properties that were read for the filter or mapping are reused.
     */
    private final Map<String, String> holders = new HashMap<>();

    private final Set<PropertyUses.Key> wereRead = new HashSet<>();
    private final MissingValues missing = new MissingValues(this);

    /**
     * Creates a reader.
     *
     * @param whenMissing the statements that end the evaluation; null if no value can be missing
     * @param unguarded the expressions that are read without a guard, such as {@code has()}
     */
    Reads(Body body, @Nullable CodeBlock whenMissing, Set<Expression> unguarded, Forms forms) {
        this.forms = forms;
        this.body = body;
        this.whenMissing = whenMissing;
        this.unguarded = unguarded;
    }

    /** Stores a required value in a variable, and returns the variable. The evaluation ends if the value is null. */
    Java present(String suggestion, Java value) {
        if (whenMissing == null) {
            return value;
        }
        Java read = body.local(suggestion, value.type(), value.code());
        endWhenNull(read);
        return read;
    }

    /** Adds code that ends the evaluation if a variable is null. */
    void endWhenNull(Java variable) {
        if (!variable.type().isPrimitive()) {
            endWhen(CodeBlock.of("$L == null", variable.code()));
        }
    }

    private void endWhenAbsent(Value value, Java variable) {
        if (value.kind() == Value.Kind.OPTIONAL) {
            endWhen(CodeBlock.of("$1L == null || $1L.isEmpty()", variable.code()));
        } else {
            endWhenNull(variable);
        }
    }

    /** Adds code that ends the evaluation if a condition holds. */
    void endWhen(CodeBlock condition) {
        if (whenMissing != null) {
            body.code().beginControlFlow("if ($L)", condition).add(whenMissing).endControlFlow();
        }
    }

    /** Adds code that ends the evaluation if a nullable variable that is read without a guard is null. */
    void endWhenNull(Variable variable, Java java) {
        if (variable.nullness().mayBeNull() && mustBeThere(variable)) {
            endWhenNull(java);
        }
    }

    /**
     * Returns whether an item of a list or a value of a map must be present: its declaration does not permit null, or
     * it is read without a guard.
     */
    boolean mustBeThere(Expression item) {
        return !Nullness.of(item).mayBeNull()
                || unguarded.stream()
                        .anyMatch(read ->
                                read.equals(item) || item instanceof Variable variable && variable.isReadBy(read));
    }

    /**
     * Returns whether a list may contain null contrary to its declaration. A list that an expression creates cannot.
     */
    static boolean mayHoldNull(Expression list) {
        boolean isOfPrimitives =
                list.type() instanceof Type.ListType type && type.held().isPrimitive();
        return !isOfPrimitives
                && !(list instanceof Comprehension)
                && !(list instanceof Operation made && !made.overload().is(Trait.KEEPS_ITEMS))
                && !(list instanceof ListLiteral && !Nullness.of(list).item().mayBeNull());
    }

    /** Returns whether the evaluation of an expression may end because a value is missing. */
    boolean canMiss(Expression expression) {
        return whenMissing != null && expression.all().anyMatch(part -> part.accept(missing));
    }

    /**
     * Reads the properties of a variable that the expressions in its scope use. The properties of a nullable variable
     * are not read here, but where they are used.
     */
    void open(Variable variable, Java java, List<Expression> scope) {
        if (variable.nullness().mayBeNull()) {
            return;
        }
        PropertyUses uses = new PropertyUses(variable);
        scope.forEach(expression -> expression.accept(uses));
        uses.undeclared.forEach((key, property) -> raw.put(
                key,
                body.local(
                        camel(property.name()),
                        ClassName.get(Object.class),
                        CodeBlock.of(
                                "$L.$L().get($S)",
                                java.receiver(),
                                property.accessor().name(),
                                property.name()))));
        String outer = holders.getOrDefault(java.code().toString(), "");
        uses.declared.forEach((key, select) -> {
            PropertyUses.Key known = new PropertyUses.Key(outer, key.wireName(), true);
            boolean isChecked = !uses.read.contains(key)
                    || wereRead.contains(known)
                    || !select.property().value().seen().isRequired();
            if (values.containsKey(known) && isChecked) {
                raw.put(key, raw.get(known));
                values.put(key, values.get(known));
            } else {
                read(key, select.property(), java, uses.read.contains(key), uses.asked.contains(key));
            }
        });
    }

    /**
     * Runs a step that writes the rest of a loop, after a filter or mapping in the range of another macro. The variable
     * of that macro reuses the properties of the item that were already read for the filter or mapping.
     */
    void passOn(Java item, Variable variable, Runnable next) {
        String outer = holders.put(item.code().toString(), variable.name());
        next.run();
        if (outer == null) {
            holders.remove(item.code().toString());
        } else {
            holders.put(item.code().toString(), outer);
        }
    }

    private static String camel(String name) {
        String joined = Pattern.compile("[^A-Za-z0-9]+(.)")
                .matcher(name)
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    private void read(PropertyUses.Key key, Property property, Java holder, boolean isRead, boolean isAsked) {
        Value value = property.value();
        CodeBlock call = CodeBlock.of("$L.$L", holder.receiver(), property.reader());
        if (isRead) {
            wereRead.add(key);
        }
        if (property.defaultValue() != null && !value.type().isPrimitive()) {
            boolean isBoth = isRead && isAsked;
            Java given = isBoth
                    ? body.local(camel("given-" + property.accessor()), value.type(), call)
                    : Java.primary(value.type(), "$L", call);
            raw.put(key, given);
            if (isRead) {
                TypeName type = Types.of(value).java();
                values.put(key, body.local(property.accessor(), type, Literals.effective(property, given, forms)));
            }
            return;
        }
        Java read = body.local(property.accessor(), value.type(), call);
        raw.put(key, read);
        if (isRead && mustBeThere(value, isUnguarded(key))) {
            endWhenAbsent(value, read);
        }
        values.put(key, converted(value, read));
    }

    private boolean isUnguarded(PropertyUses.Key key) {
        return unguarded.stream()
                .anyMatch(read -> read instanceof Select select
                        && select.operand() instanceof Variable
                        && PropertyUses.Key.of(select).equals(key));
    }

    /** Returns whether a property must be present: it is required, or it is read without a guard. */
    boolean mustBeThere(Select select) {
        return mustBeThere(select.property().value(), unguarded.contains(select));
    }

    private static boolean mustBeThere(Value value, boolean isUnguarded) {
        return !value.type().isPrimitive() && (isUnguarded || value.seen().isRequired());
    }

    /**
     * Returns an expression for the value of a property: the local variable, if the property was already read into one;
     * otherwise the access to the property.
     */
    Java value(Select select, Java holder) {
        if (isOpen(select.operand())) {
            return Objects.requireNonNull(values.get(PropertyUses.Key.of(select)), "not read before");
        }
        Property property = select.property();
        CodeBlock call = CodeBlock.of("$L.$L", holder.receiver(), property.reader());
        if (property.defaultValue() != null && !property.value().type().isPrimitive()) {
            Java given = Java.primary(property.value().type(), "$L", call);
            return body.local(
                    property.accessor(), Types.of(property.value()).java(), Literals.effective(property, given, forms));
        }
        Java read = Java.primary(property.value().type(), "$L", call);
        if (whenMissing == null || !mustBeThere(select)) {
            return converted(property.value(), read);
        }
        Java there = body.local(property.accessor(), read.type(), read.code());
        endWhenAbsent(property.value(), there);
        return converted(property.value(), there);
    }

    /**
     * Returns the unconverted result of a property's accessor, which is called here unless the property was read at the
     * start of the variable's scope. Returns null if the property should have been read there, but was not.
     */
    @Nullable
    Java raw(Select select, Java holder) {
        return isOpen(select.operand())
                ? raw.get(PropertyUses.Key.of(select))
                : Java.primary(
                        select.property().value().type(),
                        "$L.$L",
                        holder.receiver(),
                        select.property().reader());
    }

    /**
     * Returns an expression for the value of an undeclared property: the local variable, if the property was already
     * read into one; otherwise a look-up in the map of undeclared properties.
     */
    Java raw(Undeclared undeclared, Java holder) {
        return isOpen(undeclared.operand())
                ? Objects.requireNonNull(raw.get(PropertyUses.Key.of(undeclared)), "not read before")
                : Java.primary(
                        ClassName.get(Object.class),
                        "$L.$L().get($S)",
                        holder.receiver(),
                        undeclared.accessor().name(),
                        undeclared.name());
    }

    static boolean isOpen(Expression operand) {
        return operand instanceof Variable variable && !variable.nullness().mayBeNull();
    }

    private Java converted(Value value, Java held) {
        Java seen = value.kind() == Value.Kind.OPTIONAL ? forms.content(value, held) : held;
        return forms.converted(Types.of(value), seen);
    }
}
