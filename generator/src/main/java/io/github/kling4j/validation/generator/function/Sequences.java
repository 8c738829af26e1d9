package io.github.kling4j.validation.generator.function;

import static io.github.kling4j.validation.generator.expression.Type.Scalar.DOUBLE;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.INT;
import static io.github.kling4j.validation.generator.expression.Type.Scalar.UINT;

import com.palantir.javapoet.CodeBlock;
import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Overload.Translation;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import java.util.List;

/** Functions on lists, and on lists as sets, from CEL's extensions, Kubernetes and protovalidate. */
public final class Sequences {

    /**
     * The name of the function to which {@code list.sortBy(item, key)} expands. Authors of rules cannot write this
     * name.
     */
    public static final String SORT_BY_KEYS = "@sortBy";

    private static final Type ANY = new Parameter("A");
    private static final Type ANY_LIST = ListType.of(ANY);

    static final List<Function> ALL = List.of(
            Function.of(
                    "lists.range",
                    Form.GLOBAL,
                    "lists.range(size)",
                    Overload.of(INT).to(ListType.of(INT)).failing(run("range"))),
            member(
                    "slice",
                    "list.slice(start, end)",
                    Overload.of(ANY_LIST, INT, INT)
                            .to(ANY_LIST)
                            .failing(run("slice"))
                            .with(Trait.KEEPS_ITEMS, Trait.NEEDS_ORDER)),
            member(
                    "flatten",
                    "list.flatten()",
                    Overload.of(ListType.of(ANY_LIST))
                            .to(ANY_LIST)
                            .certain(run("flatten"))
                            .with(Trait.KEEPS_INNER_ITEMS)),
            member(
                    "reverse",
                    "list.reverse()",
                    Overload.of(ANY_LIST)
                            .to(ANY_LIST)
                            .certain(run("reverse"))
                            .with(Trait.KEEPS_ITEMS, Trait.NEEDS_ORDER)),
            member(
                    "distinct",
                    "list.distinct()",
                    Overload.of(ANY_LIST)
                            .to(ANY_LIST)
                            .certain(run("distinct"))
                            .with(Trait.KEEPS_ITEMS, Trait.READS_ITEMS, Trait.IGNORES_ORDER)),
            member(
                    "sort",
                    "list.sort()",
                    ordered(item -> Overload.of(ListType.of(item))
                            .to(ListType.of(item))
                            .failing(call -> item == DOUBLE, inOrder("sort", item))
                            .with(Trait.KEEPS_ITEMS, Trait.READS_ITEMS, Trait.IGNORES_ORDER))),
            Function.of(
                    SORT_BY_KEYS,
                    Form.OPERATOR,
                    "sortBy",
                    ordered(key -> Overload.of(ANY_LIST, ListType.of(key))
                            .to(ANY_LIST)
                            .failing(call -> key == DOUBLE, inOrder("sortBy", key))
                            .with(Trait.KEEPS_ITEMS))),
            member(
                    "isSorted",
                    "list.isSorted()",
                    ordered(item -> Overload.of(ListType.of(item))
                            .failing(call -> item == DOUBLE, inOrder("isSorted", item))
                            .with(Trait.READS_ITEMS, Trait.NEEDS_ORDER))),
            member("indexOf", "list.indexOf(item)", position("indexOf")),
            member("lastIndexOf", "list.lastIndexOf(item)", position("lastIndexOf")),
            member(
                    "unique",
                    "list.unique()",
                    Overload.of(ANY_LIST)
                            .certain(run("isUnique"))
                            .with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS, Trait.IGNORES_ORDER)),
            ofSets("contains"),
            ofSets("equivalent"),
            ofSets("intersects"));

    private Sequences() {}

    private static Function member(String name, String written, Overload... overloads) {
        return Function.of(name, Form.MEMBER, written, overloads);
    }

    /** Returns an overload for each type that has an order. */
    private static Overload[] ordered(java.util.function.Function<Type, Overload> overload) {
        return Ordering.ALL.stream().map(overload).toArray(Overload[]::new);
    }

    /**
     * Returns a call of a method that compares items. For unsigned numbers, it passes a comparator, because Java
     * compares {@code long} values as signed numbers.
     */
    private static Translation inOrder(String method, Type type) {
        return type != UINT
                ? run(method)
                : (call, writer) -> Calls.of(
                        "Sequences",
                        method,
                        call,
                        CodeBlock.of("$L, $T::compareUnsigned", Calls.operands(call, writer), Long.class));
    }

    private static Overload position(String name) {
        return Overload.of(ANY_LIST, ANY)
                .to(INT)
                .certain(run(name))
                .with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS, Trait.NEEDS_ORDER);
    }

    private static Function ofSets(String name) {
        return Function.of(
                "sets." + name,
                Form.GLOBAL,
                "sets." + name + "(list, other)",
                Overload.of(ANY_LIST, ANY_LIST)
                        .certain(Calls.of("Sets", name))
                        .with(Trait.READS_ITEMS, Trait.TAKES_NULL_ITEMS, Trait.IGNORES_ORDER));
    }

    private static Translation run(String method) {
        return Calls.of("Sequences", method);
    }
}
