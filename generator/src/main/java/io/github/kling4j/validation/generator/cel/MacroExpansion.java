package io.github.kling4j.validation.generator.cel;

import dev.cel.common.CelIssue;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Overload.Signature;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Parameter;
import io.github.kling4j.validation.generator.function.Optionals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The macros that are not built into CEL's parser. Each macro expands to a loop, and {@link MacroReader} recognizes the
 * macro by the shape of the loop. A macro with two variables expands to the same shape as the macro of the same name
 * with one variable.
 */
final class MacroExpansion {

    /** The function that adds a key and a value to a map, or all entries of another map. */
    static final String MAP_INSERT = "@map_insert";

    private static final Type MAP = MapType.of(new Parameter("K"), new Parameter("V"));

    /** The signatures of {@link #MAP_INSERT}. */
    static final List<Signature> INSERTED = List.of(
            Overload.of(MAP, MAP).to(MAP),
            Overload.of(MAP, new Parameter("K"), new Parameter("V")).to(MAP));

    /**
     * The name of the variable of the loop to which {@code cel.bind} expands. The loop has an empty range, so that the
     * variable is not used.
     */
    static final String UNUSED = "#unused";

    private static final String SIMPLE_NAME = "The argument must be a simple name";

    static final List<CelMacro> ALL = List.of(
            CelMacro.newReceiverMacro("existsOne", 2, MacroExpansion::existsOne),
            CelMacro.newReceiverMacro(
                    "all",
                    3,
                    (make, range, parts) ->
                            new MacroExpansion(make, range, parts).quantifier(make.newBoolLiteral(true), "_&&_")),
            CelMacro.newReceiverMacro(
                    "exists",
                    3,
                    (make, range, parts) ->
                            new MacroExpansion(make, range, parts).quantifier(make.newBoolLiteral(false), "_||_")),
            CelMacro.newReceiverMacro("exists_one", 3, MacroExpansion::existsOne),
            CelMacro.newReceiverMacro("existsOne", 3, MacroExpansion::existsOne),
            CelMacro.newReceiverMacro("transformList", 3, MacroExpansion::transformList),
            CelMacro.newReceiverMacro("transformList", 4, MacroExpansion::transformList),
            CelMacro.newReceiverMacro("transformMap", 3, MacroExpansion::transformMap),
            CelMacro.newReceiverMacro("transformMap", 4, MacroExpansion::transformMap),
            CelMacro.newReceiverMacro("transformMapEntry", 3, MacroExpansion::transformMapEntry),
            CelMacro.newReceiverMacro("transformMapEntry", 4, MacroExpansion::transformMapEntry),
            CelMacro.newReceiverMacro("bind", 3, MacroExpansion::bind),
            CelMacro.newReceiverMacro(
                    "optMap", 2, (make, optional, parts) -> optional(make, optional, parts, Optionals.MAPPED)),
            CelMacro.newReceiverMacro(
                    "optFlatMap",
                    2,
                    (make, optional, parts) -> optional(make, optional, parts, Optionals.FLAT_MAPPED)));

    private final CelMacroExprFactory make;
    private final CelExpr range;
    private final List<CelExpr> names;
    private final List<CelExpr> rest;

    /**
     * Splits the arguments of a macro. If there are two, the first is a variable. If there are three or four, the first
     * two are variables. The last argument is the body, and the third of four is a condition.
     */
    private MacroExpansion(CelMacroExprFactory make, CelExpr range, List<CelExpr> arguments) {
        int variables = arguments.size() == 2 ? 1 : 2;
        this.make = make;
        this.range = range;
        this.names = arguments.subList(0, variables);
        this.rest = arguments.subList(variables, arguments.size());
    }

    private CelExpr result() {
        return make.newIdentifier(make.getAccumulatorVarName());
    }

    private Optional<CelExpr> quantifier(CelExpr start, String operator) {
        CelExpr decided = operator.equals("_&&_") ? result() : make.newGlobalCall("!_", result());
        return loop(
                start,
                make.newGlobalCall("@not_strictly_false", decided),
                make.newGlobalCall(operator, result(), rest.get(0)),
                result());
    }

    private static Optional<CelExpr> existsOne(CelMacroExprFactory make, CelExpr range, List<CelExpr> arguments) {
        MacroExpansion macro = new MacroExpansion(make, range, arguments);
        CelExpr counted = make.newGlobalCall("_+_", macro.result(), make.newIntLiteral(1));
        return macro.loop(
                make.newIntLiteral(0),
                make.newBoolLiteral(true),
                make.newGlobalCall("_?_:_", macro.rest.get(0), counted, macro.result()),
                make.newGlobalCall("_==_", macro.result(), make.newIntLiteral(1)));
    }

    private static Optional<CelExpr> transformList(CelMacroExprFactory make, CelExpr range, List<CelExpr> arguments) {
        MacroExpansion macro = new MacroExpansion(make, range, arguments);
        return macro.gathered(make.newList(), make.newGlobalCall("_+_", macro.result(), make.newList(macro.value())));
    }

    private static Optional<CelExpr> transformMap(CelMacroExprFactory make, CelExpr range, List<CelExpr> arguments) {
        MacroExpansion macro = new MacroExpansion(make, range, arguments);
        return macro.gathered(
                make.newMap(),
                make.newGlobalCall(MAP_INSERT, macro.result(), make.copy(macro.names.get(0)), macro.value()));
    }

    private static Optional<CelExpr> transformMapEntry(
            CelMacroExprFactory make, CelExpr range, List<CelExpr> arguments) {
        MacroExpansion macro = new MacroExpansion(make, range, arguments);
        return macro.gathered(make.newMap(), make.newGlobalCall(MAP_INSERT, macro.result(), macro.value()));
    }

    private CelExpr value() {
        return rest.get(rest.size() - 1);
    }

    private Optional<CelExpr> gathered(CelExpr start, CelExpr added) {
        CelExpr step = rest.size() == 1 ? added : make.newGlobalCall("_?_:_", rest.get(0), added, result());
        return loop(start, make.newBoolLiteral(true), step, result());
    }

    private Optional<CelExpr> loop(CelExpr start, CelExpr condition, CelExpr step, CelExpr result) {
        Optional<CelExpr> wrong = wrongName(make, names);
        if (wrong.isPresent()) {
            return wrong;
        }
        String first = names.get(0).ident().name();
        String accumulator = make.getAccumulatorVarName();
        return Optional.of(
                names.size() == 1
                        ? make.fold(first, range, accumulator, start, condition, step, result)
                        : make.fold(
                                first,
                                names.get(1).ident().name(),
                                range,
                                accumulator,
                                start,
                                condition,
                                step,
                                result));
    }

    /** Returns an error at the first argument that is not a name, or that repeats a name; empty if there is none. */
    private static Optional<CelExpr> wrongName(CelMacroExprFactory make, List<CelExpr> names) {
        List<String> known = new ArrayList<>();
        return IntStream.range(0, names.size())
                .mapToObj(names::get)
                .filter(name -> name.getKind() != Kind.IDENT
                        || known.contains(name.ident().name())
                        || !known.add(name.ident().name()))
                .findFirst()
                .map(name -> make.reportError(CelIssue.formatError(make.getSourceLocation(name), SIMPLE_NAME)));
    }

    /**
     * Expands {@code cel.bind(name, value, body)} to a loop over an empty list. The value is the initial value of the
     * accumulator, and the body is the result of the loop.
     */
    private static Optional<CelExpr> bind(CelMacroExprFactory make, CelExpr space, List<CelExpr> arguments) {
        if (space.getKind() != Kind.IDENT || !space.ident().name().equals("cel")) {
            return Optional.empty();
        }
        Optional<CelExpr> wrong = wrongName(make, arguments.subList(0, 1));
        if (wrong.isPresent()) {
            return wrong;
        }
        String name = arguments.get(0).ident().name();
        return Optional.of(make.fold(
                UNUSED,
                make.newList(),
                name,
                arguments.get(1),
                make.newBoolLiteral(false),
                make.newIdentifier(name),
                arguments.get(2)));
    }

    /**
     * Expands {@code optMap} or {@code optFlatMap} to a loop over a list that contains the value of the optional. The
     * list is empty if the optional has no value.
     */
    private static Optional<CelExpr> optional(
            CelMacroExprFactory make, CelExpr optional, List<CelExpr> arguments, String function) {
        CelExpr items = make.newGlobalCall(Optionals.ITEMS, optional);
        MacroExpansion macro = new MacroExpansion(make, items, arguments);
        return macro.gathered(make.newList(), make.newGlobalCall("_+_", macro.result(), make.newList(macro.value())))
                .map(loop -> loop.getKind() == Kind.COMPREHENSION ? make.newGlobalCall(function, loop) : loop);
    }
}
