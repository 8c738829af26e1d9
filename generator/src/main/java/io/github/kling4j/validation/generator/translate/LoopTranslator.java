package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Macro;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Nullness;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes loops of macros and of what is said of whole lists; what is only passed on is never gathered. */
final class LoopTranslator {

    /** Comparisons in one line. */
    private static final int FEW = 20;

    private final Translator translator;
    private final Body body;

    LoopTranslator(Translator translator) {
        this.translator = translator;
        this.body = translator.body();
    }

    Java translate(Comprehension macro) {
        return switch (macro.macro()) {
            case ALL -> quantifier(macro, true);
            case EXISTS -> quantifier(macro, false);
            case EXISTS_ONE -> one(macro);
            case MAP, FILTER -> gathered(macro);
        };
    }

    /**
     * One item decides; a failure counts only when none does. The others are looked at all the same where one of them
     * may miss what it must have: the verdict does not depend on the order.
     */
    private Java quantifier(Comprehension macro, boolean isAll) {
        Java result = body.local(isAll ? "all" : "exists", TypeName.BOOLEAN, CodeBlock.of("$L", isAll));
        boolean canFail = Failing.canFail(macro.body());
        boolean stops = !translator.reads().canMiss(macro);
        Java failure = canFail
                ? body.local("failure", TypeName.get(RuntimeException.class), CodeBlock.of("null"))
                : result;
        Consumer<Java> each = item -> {
            bind(macro, item);
            if (canFail) {
                body.code().beginControlFlow("try");
            }
            CodeBlock.Builder decided = CodeBlock.builder().addStatement("$L = $L", result.code(), !isAll);
            if (stops) {
                decided.addStatement("break");
            }
            Java condition = isAll ? negated(macro.body()) : translator.value(macro.body());
            body.code().beginControlFlow("if ($L)", condition.code()).add(decided.build()).endControlFlow();
            if (canFail) {
                remember(failure);
            }
        };
        if (macro.range().type() instanceof Type.ListType list && isWhole(macro.range())) {
            overItems(macro.range(), list, items(macro, false), each);
        } else {
            iterate(macro.range(), items(macro, false), each);
        }
        if (canFail) {
            body.code()
                    .beginControlFlow(
                            isAll ? "if ($L && $L != null)" : "if (!$L && $L != null)", result.code(), failure.code());
            body.code().addStatement("throw $L", failure.code());
            body.code().endControlFlow();
        }
        return result;
    }

    /**
     * Returns whether a list has to be made before one of its items decides: it may fail, or needs no loop to break
     * from.
     */
    private static boolean isWhole(Expression list) {
        return list instanceof ListLiteral
                || Failing.canFail(list)
                || list instanceof Comprehension inner && isWhole(inner.range());
    }

    private Java negated(Expression condition) {
        return new LogicTranslator(translator).negated(condition);
    }

    private Java one(Comprehension macro) {
        Java count = body.local("count", TypeName.LONG, CodeBlock.of("0"));
        boolean canFail = Failing.canFail(macro.body()) || canFailInside(macro.range());
        iterate(macro.range(), items(macro, canFail && translator.reads().canMiss(macro)), item -> {
            bind(macro, item);
            when(macro.body(), () -> body.code().addStatement("$L++", count.code()));
        });
        return Java.condition(Java.EQUALITY, "$L == 1", count.code());
    }

    private Java gathered(Expression list) {
        TypeName held = ((Type.ListType) list.type()).held();
        Java result = body.local(
                "list",
                ParameterizedTypeName.get(ClassName.get(List.class), held),
                CodeBlock.of("new $T<>()", ArrayList.class));
        boolean defers = canFailInside(list) && translator.reads().canMiss(list);
        iterate(list, new Items("each", true, defers), item -> {
            CodeBlock added = held.equals(TypeName.LONG.box()) ? item.asLong() : item.code();
            body.code().addStatement("$L.add($L)", result.code(), added);
        });
        return result;
    }

    /**
     * How a loop goes over the items of a list.
     *
     * @param name what to call an item
     * @param mustBeThere whether the evaluation ends at an item that is null
     * @param defersFailure whether a failure waits until all items were looked at, because one of them may end the
     *     evaluation: the verdict does not depend on the order
     */
    private record Items(String name, boolean mustBeThere, boolean defersFailure) {}

    private Items items(Comprehension macro, boolean defersFailure) {
        return new Items(name(macro), translator.reads().mustBeThere(macro.variable()), defersFailure);
    }

    /** Returns whether the conditions or values of filters and mappings can fail, which a loop takes up into itself. */
    private static boolean canFailInside(Expression range) {
        return range instanceof Comprehension inner
                && (Failing.canFail(inner.body())
                        || inner.filter() != null && Failing.canFail(inner.filter())
                        || canFailInside(inner.range()));
    }

    /** Returns what the author calls the items. */
    private static String name(Comprehension macro) {
        return macro.variable().name().replaceFirst("^\\$\\d+", "");
    }

    private void when(Expression condition, Runnable then) {
        body.code().beginControlFlow("if ($L)", translator.value(condition).code());
        then.run();
        body.code().endControlFlow();
    }

    /** Begins the scope of a macro's variable: its properties are read once. */
    private void bind(Comprehension macro, Java item) {
        translator.bind(macro.variable().name(), macro.variable().type(), item);
        List<Expression> scope = macro.filter() == null ? List.of(macro.body()) : List.of(macro.filter(), macro.body());
        translator.reads().open(macro.variable(), item, scope);
    }

    /** Adds a loop over the items of a list, or the keys of a map; filters and mappings become part of its body. */
    private void iterate(Expression range, Items items, Consumer<Java> each) {
        if (range instanceof Comprehension inner && inner.macro() == Macro.FILTER) {
            iterate(inner.range(), items(inner, items.defersFailure()), item -> {
                bind(inner, item);
                when(inner.body(), () -> each.accept(item));
            });
        } else if (range instanceof Comprehension inner && inner.macro() == Macro.MAP) {
            iterate(inner.range(), items(inner, items.defersFailure()), item -> {
                bind(inner, item);
                if (inner.filter() == null) {
                    each.accept(evaluated(inner.body()));
                } else {
                    when(inner.filter(), () -> each.accept(evaluated(inner.body())));
                }
            });
        } else if (range instanceof ListLiteral list && !list.items().stream().allMatch(Literal.class::isInstance)) {
            list.items().forEach(item -> each.accept(written(item, items))); // A few things need no loop.
        } else if (range.type() instanceof Type.MapType map) {
            overKeys(translator.value(range), map, items, each);
        } else {
            overItems(range, (Type.ListType) range.type(), items, each);
        }
    }

    /** Returns the value of an item, which fails here if it fails, even if nobody asks for it. */
    private Java evaluated(Expression item) {
        Java value = translator.value(item);
        return Failing.canFail(item) ? simple(value, "value") : value;
    }

    /** Returns an item of a list that is written out. */
    private Java written(Expression item, Items items) {
        if (!Nullness.of(item).mayBeNull()) {
            return evaluated(item);
        }
        Java held = simple(translator.held(item), "value");
        if (items.mustBeThere()) {
            translator.reads().endWhenNull(held);
        }
        return held;
    }

    private void overKeys(Java map, Type.MapType type, Items items, Consumer<Java> each) {
        Optional<Java> failure = failure(items);
        String key = body.name(items.name());
        TypeName keyType = type.key().java().box();
        body.code().beginControlFlow("for ($T $L : $L.keySet())", keyType, key, map.receiver());
        Java held = Java.variable(key, keyType);
        translator.reads().endWhenNull(held);
        deferring(failure, () -> each.accept(held));
        body.code().endControlFlow();
        failure.ifPresent(this::fail);
    }

    private void overItems(Expression range, Type.ListType type, Items items, Consumer<Java> each) {
        Java value = translator.value(range);
        Java list = value.isSimple() ? value : body.local("items", value.type(), value.code());
        Optional<Java> failure = failure(items);
        String index = body.name("i");
        String item = body.name(items.name());
        body.code().beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, list.code());
        body.code().addStatement("$T $L = $L.get($L)", type.held(), item, list.code(), index);
        Java held = Java.variable(item, type.held());
        if (items.mustBeThere() && Reads.mayHoldNull(range)) {
            translator.reads().endWhenNull(held);
        }
        deferring(failure, () -> each.accept(held));
        body.code().endControlFlow();
        failure.ifPresent(this::fail);
    }

    private Optional<Java> failure(Items items) {
        return items.defersFailure()
                ? Optional.of(body.local("failure", TypeName.get(RuntimeException.class), CodeBlock.of("null")))
                : Optional.empty();
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

    private void remember(Java failure) {
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

    Java translateNumbers(Operation operation) {
        return operation.operator() == Operator.SUM ? sum(operation) : extreme(operation);
    }

    private Items numbers(Operation operation) {
        return new Items(
                "each", true, canFailInside(operation.left()) && translator.reads().canMiss(operation.left()));
    }

    private Java sum(Operation operation) {
        boolean isInt = operation.type() == Scalar.INT;
        Java sum = body.local("sum", operation.type().java(), CodeBlock.of("0"));
        iterate(operation.left(), numbers(operation), item -> {
            if (isInt) {
                body.code().addStatement("$1L = $2T.addExact($1L, $3L)", sum.code(), Math.class, item.asLong());
            } else {
                body.code().addStatement("$L += $L", sum.code(), item.code());
            }
        });
        return sum;
    }

    /** The smallest or largest of no numbers is a failure. */
    private Java extreme(Operation operation) {
        String name = operation.operator() == Operator.MIN ? "min" : "max";
        Java result = body.local(name, operation.type().java(), CodeBlock.of("0"));
        Java isEmpty = body.local("isEmpty", TypeName.BOOLEAN, CodeBlock.of("true"));
        iterate(operation.left(), numbers(operation), item -> {
            CodeBlock number = operation.type() == Scalar.INT ? item.asLong() : item.code();
            body.code().addStatement(
                    "$1L = $2L ? $4L : $3T.$5L($1L, $4L)", result.code(), isEmpty.code(), Math.class, number, name);
            body.code().addStatement("$L = false", isEmpty.code());
        });
        body.code().beginControlFlow("if ($L)", isEmpty.code());
        body.code().addStatement("throw new $T($S)", ArithmeticException.class, name + " of an empty list");
        body.code().endControlFlow();
        return result;
    }

    Java size(Operation operation) {
        Expression sized = operation.left();
        if (sized instanceof Comprehension macro
                && (macro.macro() == Macro.FILTER || macro.macro() == Macro.MAP)
                && !Failing.canFail(macro)) {
            Java count = body.local("count", TypeName.LONG, CodeBlock.of("0"));
            iterate(macro, new Items("each", true, false), item -> body.code().addStatement("$L++", count.code()));
            return count;
        }
        Java value = translator.value(sized);
        if (sized.type() != Scalar.STRING) {
            return Java.primary(TypeName.INT, "$L.size()", value.receiver());
        }
        Java text = value.isSimple() ? value : body.local("text", value.type(), value.code());
        return Java.primary(TypeName.INT, "$1L.codePointCount(0, $1L.length())", text.receiver());
    }

    Java in(Operation operation) {
        Expression container = operation.right();
        if (container.type() instanceof Type.MapType map) {
            Java key = translator.value(operation.left());
            CodeBlock boxed = map.key() == Scalar.INT ? key.asLong() : key.code();
            return Java.primary(
                    TypeName.BOOLEAN, "$L.containsKey($L)", translator.value(container).receiver(), boxed);
        }
        if (container.type() instanceof Type.ListType list && list.item() == Scalar.NOTHING) {
            return inNothing(operation.left());
        }
        if (container instanceof ListLiteral list && areFew(list, operation.left().type())) {
            return inConstants(operation.left(), list);
        }
        Java wanted = simple(translator.value(operation.left()), "wanted");
        Java found = body.local("found", TypeName.BOOLEAN, CodeBlock.of("false"));
        boolean mayBeNull = Nullness.of(container).item().mayBeNull();
        boolean stops = mayBeNull || !Reads.mayHoldNull(container);
        overItems(container, (Type.ListType) container.type(), new Items("each", !mayBeNull, false), item -> {
            Java converted = Reads.converted(operation.left().type(), item);
            Java isEqual =
                    new OperationTranslator(translator).equality(Operator.EQUAL, operation.left(), converted, wanted);
            Java isFound = mayBeNull
                    ? Java.condition(Java.AND, "$L != null && $L", item.code(), isEqual.in(Java.AND))
                    : isEqual;
            body.code().beginControlFlow("if ($L)", isFound.code());
            body.code().addStatement("$L = true", found.code());
            if (stops) {
                body.code().addStatement("break");
            }
            body.code().endControlFlow();
        });
        return found;
    }

    /** Nothing is found in an empty list, but for the failure of what is looked for. */
    private Java inNothing(Expression wanted) {
        Java value = translator.value(wanted);
        if (Failing.canFail(wanted)) {
            body.local("wanted", value.type(), value.code());
        }
        return Java.constant(CodeBlock.of("false"), TypeName.BOOLEAN);
    }

    /** Returns whether there is no need to look through a list: for a few numbers, and for words of any number. */
    private static boolean areFew(ListLiteral list, Type type) {
        return list.items().stream().allMatch(Literal.class::isInstance)
                && (type == Scalar.STRING || list.items().size() <= FEW);
    }

    private Java inConstants(Expression wanted, ListLiteral list) {
        if (list.items().size() > 2 && wanted.type() == Scalar.STRING) {
            List<CodeBlock> words = list.items().stream()
                    .map(item -> TextLiteral.of((String) ((Literal) item).value()))
                    .distinct()
                    .toList();
            TypeName set = ParameterizedTypeName.get(ClassName.get(Set.class), ClassName.get(String.class));
            String constant = translator.constants().addAll("words", Set.class, set, words);
            return Java.primary(TypeName.BOOLEAN, "$L.contains($L)", constant, translator.value(wanted).code());
        }
        Java value = simple(translator.value(wanted), "wanted");
        OperationTranslator operations = new OperationTranslator(translator);
        CodeBlock any = list.items().stream()
                .map(item -> operations.equality(Operator.EQUAL, wanted, value, translator.value(item)).in(Java.OR))
                .collect(CodeBlock.joining(" || "));
        return Java.condition(list.items().size() == 1 ? Java.EQUALITY : Java.OR, "$L", any);
    }

    private Java simple(Java value, String name) {
        return value.isSimple() ? value : body.local(name, value.type(), value.code());
    }
}
