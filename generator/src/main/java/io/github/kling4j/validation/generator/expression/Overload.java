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
 * @param failure which calls can fail, with operands that cannot
 * @param java its Java
 * @param constant its value for constant operands; null where it is not known at compile time
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

    /** Returns the value of a call with constant operands, which are none of them null. */
    @FunctionalInterface
    public interface Constant {

        /**
         * Returns the value; null where Java's is not exactly CEL's.
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
        /** Its value does not depend on the order of the items: its run time takes every {@code Collection}. */
        IGNORES_ORDER,
        /** Its value depends on the positions of the items: it does not take a {@code Set}. */
        NEEDS_ORDER,
        /** It prints the items of its second operand. */
        PRINTS_ITEMS,
        /** Its second operand is a pattern, which is compiled with the rule. */
        TAKES_PATTERN,
        /** It takes the items of a list that is written out, each of a type of its own, as further operands. */
        SPREADS,
        /** It is a method of a user: its operands have exactly the Java types of its parameters. */
        IS_METHOD,
        /** It is called as {@code name(x)} only, for every form of its function. */
        IS_GLOBAL,
        /** It is called as {@code x.name()} only, for every form of its function. */
        IS_MEMBER,
        /** A constant value of it is not reported as an error. */
        IS_VALUE
    }

    /** Returns the types of a function's operands, the first step to an overload. */
    public static Signature of(Type... parameters) {
        return new Signature(List.of(parameters), Type.Scalar.BOOL);
    }

    /** The types of an overload, of which nothing else has been said yet. */
    public record Signature(List<Type> parameters, Type result) {

        /** Returns the same parameters with the type of the result, which is {@code bool} where this is not called. */
        public Signature to(Type type) {
            return new Signature(parameters, type);
        }

        /** Returns the same with more parameters. */
        public Signature and(Type... more) {
            return new Signature(
                    Stream.concat(parameters.stream(), Stream.of(more)).toList(), result);
        }

        /** Returns an overload that cannot fail unless an operand does. */
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

    /** Returns the same with its value for constant operands. */
    public Overload constant(Constant value) {
        return new Overload(name, parameters, result, failure, java, value, traits);
    }

    /** Returns the same with traits. */
    public Overload with(Trait first, Trait... others) {
        return new Overload(name, parameters, result, failure, java, constant, EnumSet.of(first, others));
    }

    /** Returns the same as one of a function. */
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

    /** Returns whether its second operand is a list in which it looks for its first. */
    public boolean isSearch() {
        return parameters.size() == 2 && parameters.get(1).equals(ListType.of(parameters.get(0)));
    }

    /** Returns whether a call of it can fail, with operands that cannot. */
    public boolean canFail(Operation call) {
        return failure.test(call);
    }

    /** Returns the type of its value for operands; empty where it does not take them. */
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
