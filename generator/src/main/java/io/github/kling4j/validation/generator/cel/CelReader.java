package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelSelect;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.Operator;
import io.github.kling4j.validation.generator.expression.Refusal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import io.github.kling4j.validation.generator.model.Property;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns a checked tree of cel-java's into an expression of ours, and refuses what is outside of the profile. */
final class CelReader {

    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("_&&_", Operator.AND),
            Map.entry("_||_", Operator.OR),
            Map.entry("!_", Operator.NOT),
            Map.entry("_==_", Operator.EQUAL),
            Map.entry("_!=_", Operator.NOT_EQUAL),
            Map.entry("_<_", Operator.LESS),
            Map.entry("_<=_", Operator.LESS_OR_EQUAL),
            Map.entry("_>_", Operator.GREATER),
            Map.entry("_>=_", Operator.GREATER_OR_EQUAL),
            Map.entry("_+_", Operator.ADD),
            Map.entry("_-_", Operator.SUBTRACT),
            Map.entry("_*_", Operator.MULTIPLY),
            Map.entry("_/_", Operator.DIVIDE),
            Map.entry("_%_", Operator.REMAINDER),
            Map.entry("-_", Operator.NEGATE),
            Map.entry("@in", Operator.IN),
            Map.entry("_[_]", Operator.INDEX),
            Map.entry("size", Operator.SIZE),
            Map.entry("contains", Operator.CONTAINS),
            Map.entry("startsWith", Operator.STARTS_WITH),
            Map.entry("endsWith", Operator.ENDS_WITH),
            Map.entry("matches", Operator.MATCHES),
            Map.entry("sum", Operator.SUM),
            Map.entry("min", Operator.MIN),
            Map.entry("max", Operator.MAX),
            Map.entry("int", Operator.TO_INT),
            Map.entry("double", Operator.TO_DOUBLE),
            Map.entry("string", Operator.TO_STRING),
            Map.entry("bool", Operator.TO_BOOL));

    /** What an expression may call by name. */
    static final Set<String> FUNCTIONS = functions();

    private final String text;
    private final CelAbstractSyntaxTree tree;
    private final CelTypes types;
    private final Map<String, Variable> scope = new HashMap<>();
    private int bound;
    private final Coercion coercion = new Coercion(() -> bound++);
    private final MacroReader macros = new MacroReader(this::read, scope, () -> bound++);

    CelReader(String text, CelAbstractSyntaxTree tree, CelTypes types, List<Variable> variables) {
        this.text = text;
        this.tree = tree;
        this.types = types;
        variables.forEach(variable -> scope.put(variable.name(), asked(variable, tree)));
    }

    /** A compiler that does not show the annotations of types in class files cannot know what an author does. */
    private static Variable asked(Variable variable, CelAbstractSyntaxTree tree) {
        boolean isAsked = !variable.name().equals("this") && NullComparisons.areOf(variable.name(), tree.getExpr());
        return isAsked ? variable.nullable() : variable;
    }

    private static Set<String> functions() {
        Set<String> names = new TreeSet<>(Set.of("has", "given", "present", "all", "exists", "exists_one", "map", "filter"));
        OPERATORS.keySet().stream().filter(name -> name.matches("[a-zA-Z]+")).forEach(names::add);
        return names;
    }

    Expression read() {
        return read(tree.getExpr());
    }

    private Expression read(CelExpr node) {
        int offset = offset(node);
        return switch (node.getKind()) {
            case CONSTANT -> literal(node.constant(), offset);
            case IDENT -> variable(node.ident().name(), offset);
            case SELECT -> select(node.select(), offset);
            case CALL -> call(node.call(), offset);
            case LIST -> list(node.list().elements(), offset);
            case MAP -> map(node, offset);
            case COMPREHENSION -> macros.read(node.comprehension(), offset);
            default -> throw new Refusal("messages cannot be made here: compare properties one by one", offset);
        };
    }

    private int offset(CelExpr node) {
        int codePoints = tree.getSource().getPositionsMap().getOrDefault(node.id(), 0);
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private static Literal literal(CelConstant constant, int offset) {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Literal(constant.booleanValue(), Scalar.BOOL, offset);
            case INT64_VALUE -> new Literal(constant.int64Value(), Scalar.INT, offset);
            case DOUBLE_VALUE -> new Literal(constant.doubleValue(), Scalar.DOUBLE, offset);
            case STRING_VALUE -> new Literal(constant.stringValue(), Scalar.STRING, offset);
            case NULL_VALUE -> new Literal(null, Scalar.NULL, offset);
            case UINT64_VALUE -> throw new Refusal("uint is not part of the profile: leave out the u", offset);
            default -> throw new Refusal("bytes are not part of the profile: compare text", offset);
        };
    }

    private Variable variable(String name, int offset) {
        Variable declared = scope.get(name);
        if (declared == null) {
            throw new Refusal("types are not values here, and \"" + name + "\" is one", offset);
        }
        return new Variable(
                declared.name(), declared.isIteration(), declared.type(), declared.nullness(), offset);
    }

    private Expression select(CelSelect select, int offset) {
        if (select.operand().getKind() == CelExpr.ExprKind.Kind.SELECT
                && select.operand().select().field().equals(CelTypes.EXTRAS)) {
            Optional<Expression> undeclared = undeclared(select, offset);
            if (undeclared.isPresent()) {
                return presence(undeclared.get(), select.testOnly(), offset);
            }
        }
        Expression operand = read(select.operand());
        if (operand.type() instanceof Type.MapType map) {
            Expression key = new Literal(select.field(), Scalar.STRING, offset);
            return select.testOnly()
                    ? new Operation(Operator.IN, List.of(key, operand), Scalar.BOOL, offset)
                    : new Operation(Operator.INDEX, List.of(operand, key), map.value(), offset);
        }
        if (!(operand.type() instanceof Type.Struct struct)) {
            throw new Refusal(
                    "\"" + select.field() + "\" is asked of " + Types.name(operand.type())
                            + ", which has no properties",
                    offset);
        }
        Model model = types.model(types.of(struct)).orElseThrow();
        Property property = model.property(select.field())
                .orElseThrow(() -> new Refusal("extras is asked by name: write this.extras.name", offset));
        return presence(
                new Expression.Select(operand, property, Types.of(property.value()), offset),
                select.testOnly(),
                offset);
    }

    private static Expression presence(Expression path, boolean testOnly, int offset) {
        return testOnly ? new Presence(path, false, offset) : path;
    }

    /** Returns {@code x.extras.name}, unless the model declares a property called extras. */
    private Optional<Expression> undeclared(CelSelect select, int offset) {
        Expression operand = read(select.operand().select().operand());
        if (!(operand.type() instanceof Type.Struct struct)) {
            return Optional.empty();
        }
        Model model = types.model(types.of(struct)).orElseThrow();
        if (model.property(CelTypes.EXTRAS).isPresent()) {
            return Optional.empty();
        }
        if (model.property(select.field()).isPresent()) {
            throw new Refusal("\"" + select.field() + "\" is declared now: write ."
                    + Identifiers.written(select.field()) + ", not .extras."
                    + Identifiers.written(select.field()), offset);
        }
        ExtrasAccessor accessor = model.extras().get(0);
        return Optional.of(new Expression.Undeclared(
                operand, accessor, select.field(), new Type.Opaque(ClassName.get(Object.class)), offset));
    }

    private Expression call(CelCall call, int offset) {
        List<CelExpr> arguments = new ArrayList<>();
        call.target().ifPresent(arguments::add);
        arguments.addAll(call.args());
        List<Expression> operands = arguments.stream().map(this::read).toList();
        if (call.function().equals("given")) {
            return given(arguments.get(0), operands.get(0), offset);
        }
        if (call.function().equals(NullComparisons.IS_NULL)) {
            Expression there = NullReader.there(operands.get(0), true, offset);
            return new Operation(Operator.NOT, List.of(there), Scalar.BOOL, offset);
        }
        if (call.function().equals(NullComparisons.IS_NOT_NULL)) {
            return NullReader.there(operands.get(0), false, offset);
        }
        if (call.function().equals("present")) {
            return NullReader.present(operands.get(0), offset);
        }
        if (call.function().equals("_?_:_")) {
            Type type = joined(operands.get(1), operands.get(2));
            return new Expression.Conditional(
                    operands.get(0),
                    coercion.to(type, operands.get(1)),
                    coercion.to(type, operands.get(2)),
                    type,
                    offset);
        }
        Operator operator = OPERATORS.get(call.function());
        if (operator == null) {
            throw new Refusal("\"" + call.function() + "\" is not part of the profile", offset);
        }
        Type type = OperationTypes.of(operator, operands, offset);
        return new Operation(operator, coercion.operands(operator, operands, type), type, offset);
    }

    private static Expression given(CelExpr written, Expression path, int offset) {
        if (written.getKind() == CelExpr.ExprKind.Kind.SELECT && path instanceof Operation entry) {
            Expression has = new Operation(Operator.IN, List.of(entry.right(), entry.left()), Scalar.BOOL, offset);
            boolean isText = path.type() == Scalar.STRING;
            return isText
                    ? new Operation(Operator.AND, List.of(has, new Presence(path, true, offset)), Scalar.BOOL, offset)
                    : has;
        }
        boolean isPath = path instanceof Expression.Select || path instanceof Expression.Undeclared;
        if (!isPath && path.type() != Scalar.STRING) {
            throw new Refusal("given() asks for a property, or for text", offset);
        }
        return new Presence(path, true, offset);
    }

    private static Type joined(Expression first, Expression second) {
        return OperationTypes.joined(first.type(), second.type(), second.offset());
    }

    private Expression list(List<CelExpr> elements, int offset) {
        List<Expression> items = elements.stream().map(this::read).toList();
        Type item = Scalar.NOTHING;
        for (Expression each : items) {
            item = OperationTypes.joined(item, each.type(), each.offset());
        }
        refuseNull(item, offset);
        return coercion.to(Types.listOf(item), new Expression.ListLiteral(items, Types.listOf(Scalar.NOTHING), offset));
    }

    private Expression map(CelExpr node, int offset) {
        List<Expression> keysAndValues = new ArrayList<>();
        Type key = Scalar.NOTHING;
        Type value = Scalar.NOTHING;
        for (CelExpr.CelMap.Entry entry : node.map().entries()) {
            Expression readKey = read(entry.key());
            Expression readValue = read(entry.value());
            key = OperationTypes.joined(key, readKey.type(), readKey.offset());
            value = OperationTypes.joined(value, readValue.type(), readValue.offset());
            keysAndValues.add(readKey);
            keysAndValues.add(readValue);
        }
        refuseNull(key, offset);
        refuseNull(value, offset);
        return coercion.to(
                Types.mapOf(key, value),
                new Expression.MapLiteral(keysAndValues, Types.mapOf(Scalar.NOTHING, Scalar.NOTHING), offset));
    }

    private static void refuseNull(Type held, int offset) {
        if (held == Scalar.NULL) {
            throw new Refusal("lists and maps hold no null here", offset);
        }
    }
}
