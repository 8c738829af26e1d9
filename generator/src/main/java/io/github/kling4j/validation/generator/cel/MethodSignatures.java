package io.github.kling4j.validation.generator.cel;

import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The signatures that are declared to the type checker for user methods with the same name. The checker treats a
 * decimal as a value of any type, and refuses overlapping overloads. Therefore overlapping methods share one signature,
 * which has an open type where their types differ. {@link Operations} selects the method of a call.
 */
final class MethodSignatures {

    /** The type that the type checker treats as any type. */
    private static final Type OPEN = Scalar.DECIMAL;

    private MethodSignatures() {}

    static List<Signature> of(List<Overload> methods) {
        List<Signature> distinct = new ArrayList<>();
        for (Overload method : methods) {
            Signature next = new Signature(method.parameters(), method.result());
            int at = overlapping(distinct, next);
            while (at >= 0) {
                // A merged signature may overlap further ones.
                next = merged(distinct.remove(at), next);
                at = overlapping(distinct, next);
            }
            distinct.add(next);
        }
        return distinct;
    }

    private static int overlapping(List<Signature> signatures, Signature other) {
        return IntStream.range(0, signatures.size())
                .filter(i -> overlap(signatures.get(i).parameters(), other.parameters()))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Returns whether some operands match the parameters of two overloads, so that the type checker refuses the
     * overloads.
     */
    static boolean overlap(List<Type> first, List<Type> second) {
        return first.size() == second.size()
                && IntStream.range(0, first.size()).allMatch(i -> overlap(first.get(i), second.get(i)));
    }

    private static boolean overlap(Type first, Type second) {
        if (first instanceof ListType one && second instanceof ListType other) {
            return overlap(one.item(), other.item());
        }
        if (first instanceof MapType one && second instanceof MapType other) {
            return overlap(one.key(), other.key()) && overlap(one.value(), other.value());
        }
        boolean isOpen = first == OPEN || second == OPEN || first instanceof Parameter || second instanceof Parameter;
        return isOpen || first.equals(second);
    }

    private static Signature merged(Signature first, Signature second) {
        List<Type> parameters = IntStream.range(0, first.parameters().size())
                .mapToObj(i ->
                        merged(first.parameters().get(i), second.parameters().get(i)))
                .toList();
        return new Signature(parameters, merged(first.result(), second.result()));
    }

    private static Type merged(Type first, Type second) {
        if (first instanceof ListType one && second instanceof ListType other) {
            return ListType.of(merged(one.item(), other.item()));
        }
        if (first instanceof MapType one && second instanceof MapType other) {
            return MapType.of(merged(one.key(), other.key()), merged(one.value(), other.value()));
        }
        return first.equals(second) ? first : OPEN;
    }
}
