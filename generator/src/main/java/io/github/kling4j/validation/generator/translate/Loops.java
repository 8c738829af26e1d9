package io.github.kling4j.validation.generator.translate;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Type.Holder;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Generates loops over the items of lists and the keys of maps, without intermediate lists. */
final class Loops {

    private final Translator translator;
    private final Body body;

    Loops(Translator translator) {
        this.translator = translator;
        this.body = translator.body();
    }

    /**
     * The way in which a loop handles items.
     *
     * @param name the suggested name of the variable
     * @param mustBeThere whether the evaluation ends at a null item
     * @param defersFailure whether a failure is thrown only after all items were visited, because a later item may end
     *     the evaluation, and the result must not depend on the order of the items
     */
    record Items(String name, boolean mustBeThere, boolean defersFailure) {}

    /**
     * Returns the way in which the loop of a macro handles items. The Java variable has the name of the macro's
     * variable.
     */
    Items items(Comprehension macro, boolean defersFailure) {
        return new Items(written(macro.variable()), translator.reads().mustBeThere(macro.variable()), defersFailure);
    }

    private static String written(Variable variable) {
        return variable.name().replaceFirst("^\\$\\d+", "");
    }

    /** Adds a loop over all items of a list, for a function that needs each item. */
    void forEach(Expression list, Consumer<Java> each) {
        iterate(
                list,
                new Items(
                        "each", true, canFailInside(list) && translator.reads().canMiss(list)),
                each);
    }

    /**
     * Returns the Java code of a list. Before it, adds a test that ends the evaluation if the list contains null
     * contrary to its declaration.
     */
    Java complete(Expression list) {
        Java value = translator.value(list);
        if (!Reads.mayHoldNull(list)) {
            return value;
        }
        Java items = body.simple(value, "items");
        translator.reads().endWhen(CodeBlock.of("$T.holdsNull($L)", ExpressionRuntime.EXPRESSIONS, items.code()));
        return items;
    }

    /**
     * Adds a loop that searches a list. The loop ends at the first match, unless a later item may end the evaluation.
     */
    void search(Expression list, UnaryOperator<Java> isFound, CodeBlock found) {
        boolean mayBeNull = Nullness.of(list).item().mayBeNull();
        boolean stops = mayBeNull || !Reads.mayHoldNull(list);
        ListType type = (ListType) list.type();
        overItems(list, new Items("each", !mayBeNull, false), (item, index) -> {
            Java isEqual = isFound.apply(translator.forms().converted(type.item(), item));
            Java condition = mayBeNull
                    ? Java.condition(Java.AND, "$L != null && $L", item.code(), isEqual.in(Java.AND))
                    : isEqual;
            body.code().beginControlFlow("if ($L)", condition.code()).add(found);
            if (stops) {
                body.code().addStatement("break");
            }
            body.code().endControlFlow();
        });
    }

    /** Returns whether the filters and mappings in a range, which become part of the loop over the range, can fail. */
    static boolean canFailInside(Expression range) {
        return range instanceof Comprehension inner
                && inner.macro().makesList()
                && (inner.body().canFail()
                        || inner.filter() != null && inner.filter().canFail()
                        || canFailInside(inner.range()));
    }

    void when(Expression condition, Runnable then) {
        body.code().beginControlFlow("if ($L)", translator.value(condition).code());
        then.run();
        body.code().endControlFlow();
    }

    /** Begins the scope of a macro's variable, and reads each property of the variable that the macro uses. */
    void bind(Comprehension macro, Java item) {
        bind(macro, macro.variable(), item);
    }

    private void bind(Comprehension macro, Variable variable, Java java) {
        translator.bind(variable.name(), variable.type(), java);
        List<Expression> scope = macro.filter() == null ? List.of(macro.body()) : List.of(macro.filter(), macro.body());
        translator.reads().open(variable, java, scope);
    }

    /** Adds the loop of a macro. Filters and mappings in the range of the macro become part of the loop's body. */
    void iterate(Comprehension macro, Items items, Consumer<Java> each) {
        Variable other = macro.other();
        if (other == null) {
            iterate(macro.range(), items, each);
        } else if (macro.range().type() instanceof MapType map) {
            overEntries(macro, other, map, items, each);
        } else {
            // The index refers to the whole list, so the list is created before the loop.
            overItems(macro.range(), items, (item, index) -> {
                bind(macro, other, requireNonNull(index));
                each.accept(item);
            });
        }
    }

    private void overEntries(Comprehension macro, Variable other, MapType type, Items items, Consumer<Java> each) {
        Java map = body.simple(translator.value(macro.range()), "map");
        overKeys(map, type, items, key -> {
            Java value = body.local(written(other), type.held(), CodeBlock.of("$L.get($L)", map.code(), key.code()));
            if (translator.reads().mustBeThere(other)) {
                translator.reads().endWhenNull(value);
            }
            bind(macro, other, value);
            each.accept(key);
        });
    }

    /**
     * Adds a loop over the items of a list or the keys of a map. Filters and mappings in the range become part of the
     * loop's body.
     */
    void iterate(Expression range, Items items, Consumer<Java> each) {
        if (range instanceof Comprehension nothing && nothing.isOfNothing()
                || range instanceof ListLiteral empty && empty.items().isEmpty()) {
            return; // An empty range needs no loop, and the type of its items is unknown.
        }
        if (range instanceof Comprehension inner && inner.macro().makesList()) {
            iterate(inner, items(inner, items.defersFailure()), item -> {
                bind(inner, item);
                translator.reads().passOn(item, inner.variable(), () -> passOn(inner, item, each));
            });
        } else if (range instanceof ListLiteral list && !list.isConstant()) {
            list.items().forEach(item -> each.accept(written(item, items))); // A list literal needs no loop.
        } else if (range.type() instanceof MapType map) {
            overKeys(translator.value(range), map, items, each);
        } else {
            overItems(range, items, (item, index) -> each.accept(item));
        }
    }

    private void passOn(Comprehension inner, Java item, Consumer<Java> each) {
        if (inner.macro() == Macro.FILTER) {
            when(inner.body(), () -> each.accept(item));
        } else if (inner.filter() == null) {
            each.accept(evaluated(inner.body()));
        } else {
            when(inner.filter(), () -> each.accept(evaluated(inner.body())));
        }
    }

    /**
     * Returns the value of an item. If its evaluation can fail, the value is stored in a variable, so that the
     * evaluation fails even if the value is not used.
     */
    private Java evaluated(Expression item) {
        Java value = translator.value(item);
        return item.canFail() ? body.simple(value, "value") : value;
    }

    /** Returns an item of a list literal. */
    private Java written(Expression item, Items items) {
        if (!Nullness.of(item).mayBeNull()) {
            return evaluated(item);
        }
        Java held = body.simple(translator.held(item), "value");
        if (items.mustBeThere()) {
            translator.reads().endWhenNull(held);
        }
        return held;
    }

    private void overKeys(Java map, MapType type, Items items, Consumer<Java> each) {
        Optional<Java> failure = deferred(items);
        String key = body.name(items.name());
        TypeName keyType = type.heldKey();
        body.code().beginControlFlow("for ($T $L : $L.keySet())", keyType, key, map.receiver());
        Java held = Java.variable(key, keyType);
        translator.reads().endWhenNull(held);
        deferring(failure, () -> each.accept(held));
        body.code().endControlFlow();
        failure.ifPresent(this::fail);
    }

    /** Adds a loop over the items of a list that is created completely before the loop. */
    void overItems(Expression range, Items items, BiConsumer<Java, @Nullable Java> each) {
        Java list = body.simple(translator.value(range), "items");
        ListType type = (ListType) range.type();
        Optional<Java> failure = deferred(items);
        Step step = begin(type, list, items);
        Java held = step.item();
        if (items.mustBeThere() && Reads.mayHoldNull(range)) {
            translator.reads().endWhenNull(held);
        }
        deferring(failure, () -> each.accept(held, step.index()));
        body.code().endControlFlow();
        failure.ifPresent(this::fail);
    }

    /**
     * The variables of a loop.
     *
     * @param index the index; null for a {@code Collection} without indices
     */
    private record Step(Java item, @Nullable Java index) {}

    /** Begins a loop, and returns its variables. */
    private Step begin(ListType type, Java list, Items items) {
        if (type.holder() == Holder.COLLECTION) {
            String item = body.name(items.name());
            body.code().beginControlFlow("for ($T $L : $L)", type.held(), item, list.code());
            return new Step(Java.variable(item, type.held()), null);
        }
        String index = body.name("i");
        String item = body.name(items.name());
        boolean isArray = type.holder() == Holder.ARRAY;
        body.code()
                .beginControlFlow(
                        "for (int $1L = 0; $1L < $2L.$3L; $1L++)", index, list.code(), isArray ? "length" : "size()");
        body.code()
                .addStatement(isArray ? "$T $L = $L[$L]" : "$T $L = $L.get($L)", type.held(), item, list.code(), index);
        return new Step(Java.variable(item, type.held()), Java.variable(index, TypeName.INT));
    }

    /** Adds a Java variable for a deferred failure, and returns it. */
    Java failure() {
        return body.local("failure", TypeName.get(RuntimeException.class), CodeBlock.of("null"));
    }

    private Optional<Java> deferred(Items items) {
        return items.defersFailure() ? Optional.of(failure()) : Optional.empty();
    }

    private void deferring(Optional<Java> failure, Runnable each) {
        if (failure.isEmpty()) {
            each.run();
            return;
        }
        body.code().beginControlFlow("try");
        each.run();
        remember(failure.get());
    }

    /**
     * Ends a {@code try} block with a {@code catch} block that stores the exception in a variable, so that it can be
     * thrown later.
     */
    void remember(Java failure) {
        String exception = body.name("e");
        body.code().nextControlFlow("catch ($T $L)", RuntimeException.class, exception);
        body.code().addStatement("$L = $L", failure.code(), exception);
        body.code().endControlFlow();
    }

    private void fail(Java failure) {
        body.code().beginControlFlow("if ($L != null)", failure.code());
        body.code().addStatement("throw $L", failure.code());
        body.code().endControlFlow();
    }
}
