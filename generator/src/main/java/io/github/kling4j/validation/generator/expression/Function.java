package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Overload.Trait;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the function table: an operator or a function of the language.
 *
 * @param name its name in CEL, such as {@code _+_}
 * @param form the notation of its calls
 * @param written an example of a call, for messages; for an operator, its symbol
 * @param overloads its overloads; a call selects the first that accepts the operands
 */
public record Function(String name, Form form, String written, List<Overload> overloads) {

    /** The notation of the calls of a function. */
    public enum Form {
        /** An operator, or a name that authors of rules cannot write. */
        OPERATOR,
        /** {@code name(x)}. */
        GLOBAL,
        /** {@code x.name()}. */
        MEMBER,
        /** {@code name(x)} or {@code x.name()}. */
        EITHER
    }

    /** Gives the name of the function to the overloads. */
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

    /** Returns this function with the additional overloads of another function of the same name. */
    public Function and(Function other) {
        return new Function(
                name,
                form,
                written,
                Stream.concat(overloads.stream(), other.overloads.stream()).toList());
    }

    /** Returns the name of this function as messages show it. */
    public String shown() {
        return form == Form.OPERATOR ? written : name;
    }

    /**
     * Returns whether this function has an overload for a call with the given number of arguments.
     *
     * @param isMember whether the call has a receiver, which is not one of the arguments
     */
    public boolean isCalled(boolean isMember, int arguments) {
        int operands = isMember ? arguments + 1 : arguments;
        return overloads.stream()
                .anyMatch(overload ->
                        isDeclared(overload, isMember) && overload.parameters().size() == operands);
    }

    /**
     * Returns whether an overload can be called with a receiver or, if {@code isMember} is false, without a receiver.
     */
    public boolean isDeclared(Overload overload, boolean isMember) {
        boolean isForm = form == Form.EITHER || (form == Form.MEMBER) == isMember;
        return isForm && !overload.is(Trait.SPREADS) && !overload.is(isMember ? Trait.IS_GLOBAL : Trait.IS_MEMBER);
    }

    /** Returns whether an expression is a call of this function. */
    @SuppressWarnings("ReferenceEquality") // Overloads of other functions may be equal.
    public boolean isCalledBy(Expression expression) {
        return expression instanceof Expression.Operation call
                && overloads.stream().anyMatch(overload -> overload == call.overload());
    }
}
