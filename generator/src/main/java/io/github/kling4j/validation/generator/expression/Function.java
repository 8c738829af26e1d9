package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Overload.Trait;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the function table: an operator or a function of the language.
 *
 * @param name its name in CEL, such as {@code _+_}
 * @param form how it is called
 * @param written how it is written, for messages
 * @param overloads its overloads; the first that takes the operands is called
 */
public record Function(String name, Form form, String written, List<Overload> overloads) {

    /** How a function is called. */
    public enum Form {
        /** As an operator, which has no name. */
        OPERATOR,
        /** {@code name(x)}. */
        GLOBAL,
        /** {@code x.name()}. */
        MEMBER,
        /** In both ways. */
        EITHER
    }

    /** Gives the overloads its name. */
    public Function {
        String shown = form == Form.OPERATOR ? written : name;
        overloads = overloads.stream().map(overload -> overload.named(shown)).toList();
    }

    /** Returns an operator. */
    public static Function operator(String name, String symbol, Overload... overloads) {
        return new Function(name, Form.OPERATOR, symbol, List.of(overloads));
    }

    /** Returns a function that is called by name. */
    public static Function of(String name, Form form, String written, Overload... overloads) {
        return new Function(name, form, written, List.of(overloads));
    }

    /** Returns a function with the overloads of another function of the same name. */
    public Function and(Function other) {
        return new Function(
                name,
                form,
                written,
                Stream.concat(overloads.stream(), other.overloads.stream()).toList());
    }

    /** Returns its name as messages show it. */
    public String shown() {
        return form == Form.OPERATOR ? written : name;
    }

    /** Returns whether it has an overload for a call of this form, with this number of arguments. */
    public boolean isCalled(boolean isMember, int arguments) {
        int operands = isMember ? arguments + 1 : arguments;
        return overloads.stream()
                .anyMatch(overload ->
                        isDeclared(overload, isMember) && overload.parameters().size() == operands);
    }

    /** Returns whether an overload can be called with a receiver; if not {@code isMember}, without one. */
    public boolean isDeclared(Overload overload, boolean isMember) {
        boolean isForm = form == Form.EITHER || (form == Form.MEMBER) == isMember;
        return isForm && !overload.is(Trait.SPREADS) && !overload.is(isMember ? Trait.IS_GLOBAL : Trait.IS_MEMBER);
    }

    /** Returns whether an expression is a call of it. */
    @SuppressWarnings("ReferenceEquality") // Overloads of other functions may be equal.
    public boolean isCalledBy(Expression expression) {
        return expression instanceof Expression.Operation call
                && overloads.stream().anyMatch(overload -> overload == call.overload());
    }
}
