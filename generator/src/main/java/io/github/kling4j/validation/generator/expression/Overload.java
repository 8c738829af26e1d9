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
 * An overload of a function: the types of its operands and of its result, whether its calls can fail, its Java code,
 * and its value for constant operands.
 *
 * @param name the name of the function, as messages show it
 * @param parameters the types of the operands, beginning with the receiver if there is one; a {@link Type.Parameter}
 *     accepts any type
 * @param result the type of the result
 * @param failure tests whether a call can fail although its operands cannot
 * @param java generates the Java code of a call
 * @param constant computes the value for constant operands; null if the value is not known at compile time
 * @param traits the properties that most overloads do not have
 */
public record Overload(
        String name,
        List<Type> parameters,
        Type result,
        Predicate<Operation> failure,
        Translation java,
        @Nullable Constant constant,
        Set<Trait> traits) {

    /** Generates the Java code of a call. */
    @FunctionalInterface
    public interface Translation {

        /**
         * Returns a Java expression for the value of a call. Adds to the writer's body the statements that must be
         * executed before this expression.
         */
        Java of(Operation call, Writer writer);
    }

    /** Computes the value of a call with constant operands, none of which is null. */
    @FunctionalInterface
    public interface Constant {

        /** Returns the value of the call; null if the value that Java computes may differ from the value in CEL. */
        @Nullable
        Object of(List<Object> operands);
    }

    /** Properties of an overload that most overloads do not have. */
    public enum Trait {
        /** The overload compares its operands. It compares open enums by their words. */
        COMPARES,
        /** The overload accepts lists whose items, and maps whose values, may be null. */
        TAKES_NULL_ITEMS,
        /** The overload returns a list that contains items of its operands. */
        KEEPS_ITEMS,
        /** The Java code of the overload accepts lists of all Java types, so that lists are not converted. */
        GOES_OVER_ITEMS,
        /** The last operand is a time zone. */
        TAKES_ZONE,
        /**
         * The overload compares or joins the items of its lists. Items that are open enums are converted to their words
         * first.
         */
        READS_ITEMS,
        /** The overload returns a list that contains the items of the lists in the first operand. */
        KEEPS_INNER_ITEMS,
        /**
         * The overload does not depend on the order of the items: its run-time method accepts any {@code Collection}.
         */
        IGNORES_ORDER,
        /**
         * The result depends on the order of the items: the overload accepts lists and arrays, but no other {@code
         * Collection}.
         */
        NEEDS_ORDER,
        /** The overload prints the items of its second operand. */
        PRINTS_ITEMS,
        /** The second operand is a literal pattern, which is compiled together with the rule. */
        TAKES_PATTERN,
        /** The overload takes the items of a list literal as separate operands, which may have different types. */
        SPREADS,
        /** The overload is a user's method. The operands have exactly the Java types of the method's parameters. */
        IS_METHOD,
        /**
         * The overload is called as {@code name(x)} only, even if the form of its function also permits {@code
         * x.name()}.
         */
        IS_GLOBAL,
        /**
         * The overload is called as {@code x.name()} only, even if the form of its function also permits {@code
         * name(x)}.
         */
        IS_MEMBER,
        /** A call that always has the same value is not reported as an error. */
        IS_VALUE
    }

    /**
     * Returns a signature with the given types of operands and the result type {@code bool}. It is the first step to
     * create an overload.
     */
    public static Signature of(Type... parameters) {
        return new Signature(List.of(parameters), Type.Scalar.BOOL);
    }

    /** The types of the operands and the result of an overload, from which the overload is created. */
    public record Signature(List<Type> parameters, Type result) {

        /** Returns this signature with another result type. */
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

        /** Returns an overload whose calls can fail although no operand fails. */
        public Overload failing(Translation java) {
            return failing(call -> true, java);
        }

        /**
         * Returns an overload of which some calls can fail although no operand fails.
         *
         * @param failure returns whether a call can fail
         */
        public Overload failing(Predicate<Operation> failure, Translation java) {
            return new Overload("", parameters, result, failure, java, null, Set.of());
        }
    }

    /** Returns this overload with a function that computes its value for constant operands. */
    public Overload constant(Constant value) {
        return new Overload(name, parameters, result, failure, java, value, traits);
    }

    /** Returns this overload with the given traits. */
    public Overload with(Trait first, Trait... others) {
        return new Overload(name, parameters, result, failure, java, constant, EnumSet.of(first, others));
    }

    /** Returns this overload with the name of its function. */
    public Overload named(String function) {
        return name.equals(function)
                ? this
                : new Overload(function, parameters, result, failure, java, constant, traits);
    }

    /** Returns whether this overload has a trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Returns whether this overload returns a list that contains items of its operands. */
    boolean keepsItems() {
        return is(Trait.KEEPS_ITEMS);
    }

    /** Returns whether this overload searches for its first operand in its second operand, which is a list. */
    public boolean isSearch() {
        return parameters.size() == 2 && parameters.get(1).equals(ListType.of(parameters.get(0)));
    }

    /** Returns whether a call of this overload can fail although its operands cannot. */
    public boolean canFail(Operation call) {
        return failure.test(call);
    }

    /** Returns the type of the result for the given operands; empty if this overload does not accept them. */
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

    /** Returns whether this overload returns a list that contains the items of the operand at an index. */
    public boolean keepsItemsOf(int operand) {
        return keepsItems() && parameters.get(operand).equals(result);
    }

    /**
     * Returns the type of a list with the items of the operands, because lists of the same CEL type may contain items
     * of different Java types.
     */
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
