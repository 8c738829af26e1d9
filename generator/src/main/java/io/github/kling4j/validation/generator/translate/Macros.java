package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Body;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Translates the macros that iterate over a list or a map. */
final class Macros {

    private final Translator translator;
    private final LogicTranslator logic;
    private final Loops loops;
    private final Body body;

    Macros(Translator translator, LogicTranslator logic, Loops loops) {
        this.translator = translator;
        this.logic = logic;
        this.loops = loops;
        this.body = translator.body();
    }

    Java translate(Comprehension macro) {
        if (macro.isOfNothing()) {
            return ofNothing(macro);
        }
        return switch (macro.macro()) {
            case ALL -> quantifier(macro, true);
            case EXISTS -> quantifier(macro, false);
            case EXISTS_ONE -> one(macro);
            case MAP, FILTER -> gathered(macro);
            case TRANSFORM_MAP, TRANSFORM_MAP_ENTRY -> inserted(macro);
        };
    }

    /**
     * Returns the constant result of a macro over an empty list or map. The body of such a macro has no type and is
     * never evaluated.
     */
    private static Java ofNothing(Comprehension macro) {
        if (macro.macro().isQuantifier()) {
            return Java.constant(CodeBlock.of("$L", macro.macro() == Macro.ALL), TypeName.BOOLEAN);
        }
        ParameterizedTypeName type = (ParameterizedTypeName) macro.type().java();
        CodeBlock arguments = type.typeArguments().stream()
                .map(argument -> CodeBlock.of("$T", argument))
                .collect(CodeBlock.joining(", "));
        return Java.primary(type, "$T.<$L>of()", type.rawType(), arguments);
    }

    /**
     * Translates {@code all} or {@code exists}. A single item can determine the result, and a failure counts only if no
     * item determines the result. If an item may end the evaluation because of a missing value, the loop visits all
     * items, because the result must not depend on their order.
     */
    private Java quantifier(Comprehension macro, boolean isAll) {
        Java result = body.local(isAll ? "all" : "exists", TypeName.BOOLEAN, CodeBlock.of("$L", isAll));
        boolean canFail = macro.body().canFail();
        boolean stops = !translator.reads().canMiss(macro);
        Java failure = canFail ? loops.failure() : result;
        Consumer<Java> each = item -> {
            loops.bind(macro, item);
            if (canFail) {
                body.code().beginControlFlow("try");
            }
            CodeBlock.Builder decided = CodeBlock.builder().addStatement("$L = $L", result.code(), !isAll);
            if (stops) {
                decided.addStatement("break");
            }
            Java condition = isAll ? logic.negated(macro.body()) : translator.value(macro.body());
            body.code()
                    .beginControlFlow("if ($L)", condition.code())
                    .add(decided.build())
                    .endControlFlow();
            if (canFail) {
                loops.remember(failure);
            }
        };
        if (macro.other() == null && macro.range().type() instanceof ListType && isWhole(macro.range())) {
            loops.overItems(macro.range(), loops.items(macro, false), (item, index) -> each.accept(item));
        } else {
            loops.iterate(macro, loops.items(macro, false), each);
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
     * Returns whether a list must be created completely before a macro reads its items: the evaluation of the list may
     * fail, or the list is a literal, which needs no loop that {@code break} could leave.
     */
    private static boolean isWhole(Expression list) {
        return list instanceof ListLiteral
                || list.canFail()
                || list instanceof Comprehension inner && inner.macro().makesList() && isWhole(inner.range());
    }

    /**
     * Translates {@code exists_one}. The loop ends at the second match, unless a later item may fail or end the
     * evaluation.
     */
    private Java one(Comprehension macro) {
        Java count = body.local("count", TypeName.LONG, CodeBlock.of("0"));
        boolean canFail = macro.body().canFail() || Loops.canFailInside(macro.range());
        boolean canMiss = translator.reads().canMiss(macro);
        boolean stops = !canFail && !canMiss && !isWhole(macro.range());
        loops.iterate(macro, loops.items(macro, canFail && canMiss), item -> {
            loops.bind(macro, item);
            loops.when(macro.body(), () -> {
                if (stops) {
                    body.code().beginControlFlow("if (++$L > 1)", count.code());
                    body.code().addStatement("break").endControlFlow();
                } else {
                    body.code().addStatement("$L++", count.code());
                }
            });
        });
        return Java.condition(Java.EQUALITY, "$L == 1", count.code());
    }

    private Java inserted(Comprehension macro) {
        ParameterizedTypeName type = (ParameterizedTypeName) macro.type().java();
        Java result = body.local("map", type, CodeBlock.of("new $T<>()", LinkedHashMap.class));
        boolean canFail = macro.canFail();
        loops.iterate(macro, loops.items(macro, canFail && translator.reads().canMiss(macro)), item -> {
            loops.bind(macro, item);
            if (macro.filter() == null) {
                insert(macro, result);
            } else {
                loops.when(macro.filter(), () -> insert(macro, result));
            }
        });
        return result;
    }

    private void insert(Comprehension macro, Java result) {
        Java value = translator.value(macro.body());
        if (macro.macro() == Macro.TRANSFORM_MAP_ENTRY) {
            body.code().addStatement("$T.insert($L, $L)", ExpressionRuntime.EXPRESSIONS, result.code(), value.code());
            return;
        }
        MapType type = (MapType) macro.type();
        Variable named = macro.range().type() instanceof MapType
                ? macro.variable()
                : Objects.requireNonNull(macro.other(), "a list without an index");
        Java key = translator.variable(named.name());
        body.code().addStatement("$L.put($L, $L)", result.code(), boxed(key, type.key()), boxed(value, type.value()));
    }

    /**
     * Returns the Java code of a value that will be boxed. A value of the type {@code long} is written as a {@code
     * long}, because an {@code int} would be boxed to {@code Integer}.
     */
    private static CodeBlock boxed(Java value, Type type) {
        return type.java().equals(TypeName.LONG) ? value.asLong() : value.code();
    }

    private Java gathered(Expression list) {
        TypeName held = ((ListType) list.type()).held();
        Java result = body.local(
                "list",
                ParameterizedTypeName.get(ClassName.get(List.class), held),
                CodeBlock.of("new $T<>()", ArrayList.class));
        loops.forEach(list, item -> {
            CodeBlock added = held.equals(TypeName.LONG.box()) ? item.asLong() : item.code();
            body.code().addStatement("$L.add($L)", result.code(), added);
        });
        return result;
    }
}
