package io.github.kling4j.validation.generator.expression;

import java.util.List;

/**
 * An entry of the function table: an operator or a function of the language, and everything that any stage asks of it.
 *
 * @param name what CEL calls it: {@code _+_}, say
 * @param form how it is called
 * @param written how it is written, for messages
 * @param overloads what it takes; the first that fits is called
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

    /** Returns its name as messages show it. */
    public String shown() {
        return form == Form.OPERATOR ? written : name;
    }

    /** Returns whether it is called so: with a receiver or without, and with as many arguments. */
    public boolean isCalled(boolean isMember, int arguments) {
        boolean isForm = form == Form.EITHER || (form == Form.MEMBER) == isMember;
        int operands = isMember ? arguments + 1 : arguments;
        return isForm && overloads.stream().anyMatch(overload -> overload.parameters().size() == operands);
    }

    /** Returns whether an expression is a call of it. */
    public boolean isCalledBy(Expression expression) {
        return expression instanceof Expression.Operation call
                && overloads.stream().anyMatch(overload -> overload == call.overload());
    }
}
