package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A function for operands of certain types: their types and the result's, whether it can fail, its Java, and its value
 * for constants.
 *
 * @param name the function's, as messages show it
 * @param parameters the types of the operands, a member's receiver first; {@link Type.Parameter} for any
 * @param result the type of its value
 * @param failure tests whether a call can fail although its operands cannot
 * @param java its Java
 * @param constant computes its value for constant operands; null if the value is not known at compile time
 * @param traits its further properties
 */
public record Overload(
        String name,
        List<Type> parameters,
        Type result,
        Predicate<Operation> failure,
        Translation java,
        @Nullable Constant constant,
        Set<Trait> traits) {

    /** Makes Java of a call. */
    @FunctionalInterface
    public interface Translation {

        /** Returns the value of a call. Statements before it are added to the body. */
        Java of(Operation call, Writer writer);
    }

    /** Computes the value of a call with constant operands, none of which is null. */
    @FunctionalInterface
    public interface Constant {

        /**
         * Returns the value; null if the value in Java is not exactly that of CEL.
         *
         * @throws ArithmeticException or another {@code RuntimeException} if the call fails
         */
        @Nullable
        Object of(List<Object> operands);
    }

    /** Properties of an overload that most overloads do not have. */
    public enum Trait {
        /** It compares its operands, open enums by their words. */
        COMPARES,
        /** It takes lists whose items may be null. */
        TAKES_NULL_ITEMS,
        /** The list that it returns holds the items of its operands. */
        KEEPS_ITEMS,
        /** It loops over the items of its lists, in every holder and form. */
        GOES_OVER_ITEMS,
        /** Its last operand is a time zone. */
        TAKES_ZONE,
        /** It compares or shows the items of its lists: those of open enums as words. */
        READS_ITEMS,
        /** The list that it returns holds the items of the lists in its first operand. */
        KEEPS_INNER_ITEMS,
        /** It does not need an order of the items: its method at run time takes any {@code Collection}. */
        IGNORES_ORDER,
        /** Its value depends on the order of the items: it takes lists and arrays, but no other {@code Collection}. */
        NEEDS_ORDER,
        /** It prints the items of its second operand. */
        PRINTS_ITEMS,
        /** Its second operand is a pattern, which is compiled with the rule. */
        TAKES_PATTERN,
        /** It takes the items of a list literal as further operands, which may have different types. */
        SPREADS,
        /** It is a method of a user: its operands have exactly the Java types of its parameters. */
        IS_METHOD,
        /** It is called as {@code name(x)} only, even if the form of its function also permits {@code x.name()}. */
        IS_GLOBAL,
        /** It is called as {@code x.name()} only, even if the form of its function also permits {@code name(x)}. */
        IS_MEMBER,
        /** A constant value of it is not reported as an error. */
        IS_VALUE
    }

    /**
     * Returns a signature with the types of the operands and the result {@code bool}; the first step to an overload.
     */
    public static Signature of(Type... parameters) {
        return new Signature(List.of(parameters), Type.Scalar.BOOL);
    }

    /** The types of an overload that is not complete yet. */
    public record Signature(List<Type> parameters, Type result) {

        /** Returns this signature with another type of the result. */
        public Signature to(Type type) {
            return new Signature(parameters, type);
        }

        /** Returns this signature with more parameters. */
        public Signature and(Type... more) {
            return new Signature(
                    Stream.concat(parameters.stream(), Stream.of(more)).toList(), result);
        }

        /** Returns an overload whose calls fail only if an operand fails. */
        public Overload certain(Translation java) {
            return failing(call -> false, java);
        }

        /** Returns an overload that can fail. */
        public Overload failing(Translation java) {
            return failing(call -> true, java);
        }

        /** Returns an overload of which some calls can fail. */
        public Overload failing(Predicate<Operation> failure, Translation java) {
            return new Overload("", parameters, result, failure, java, null, Set.of());
        }
    }

    /** Returns this overload with its value for constant operands. */
    public Overload constant(Constant value) {
        return new Overload(name, parameters, result, failure, java, value, traits);
    }

    /** Returns this overload with traits. */
    public Overload with(Trait first, Trait... others) {
        return new Overload(name, parameters, result, failure, java, constant, EnumSet.of(first, others));
    }

    /** Returns this overload with the name of its function. */
    public Overload named(String function) {
        return name.equals(function)
                ? this
                : new Overload(function, parameters, result, failure, java, constant, traits);
    }

    /** Returns whether it has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns whether the list that it returns holds the items of its operands. */
    boolean keepsItems() {
        return is(Trait.KEEPS_ITEMS);
    }

    /** Returns whether its second operand is a list in which it searches for its first operand. */
    public boolean isSearch() {
        return parameters.size() == 2 && parameters.get(1).equals(ListType.of(parameters.get(0)));
    }

    /** Returns whether a call of it can fail although its operands cannot. */
    public boolean canFail(Operation call) {
        return failure.test(call);
    }

    /** Returns the type of its value for operands; empty if it does not take them. */
    public Optional<Type> resultOf(List<Expression> operands) {
        if (operands.size() != parameters.size()) {
            return Optional.empty();
        }
        Map<String, Type> bound = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            if (!Types.fits(parameters.get(i), operands.get(i).type(), bound)) {
                return Optional.empty();
            }
        }
        if (is(Trait.KEEPS_INNER_ITEMS)) {
            Type inner = ((ListType) operands.get(0).type()).item();
            return Optional.of(
                    inner instanceof ListType list
                            ? list.copied()
                            : operands.get(0).type());
        }
        return Optional.of(keepsItems() ? held(operands) : Types.bound(result, bound));
    }

    /** Returns whether an operand is a list whose items are in the list that it returns. */
    public boolean keepsItemsOf(int operand) {
        return keepsItems() && parameters.get(operand).equals(result);
    }

    /** Lists of one type may hold their items in different types of Java. */
    private Type held(List<Expression> operands) {
        Type held = IntStream.range(0, operands.size())
                .filter(this::keepsItemsOf)
                .mapToObj(i -> operands.get(i).type())
                .reduce((first, second) -> Types.joined(first, second).orElse(first))
                .map(list -> ((ListType) list).copied())
                .orElseThrow();
        return is(Trait.READS_ITEMS) ? Types.spelled(held) : held;
    }
}
