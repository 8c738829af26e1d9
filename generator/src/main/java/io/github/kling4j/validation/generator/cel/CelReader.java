package io.github.kling4j.validation.generator.cel;

import com.palantir.javapoet.ClassName;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.CelCall;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.types.OptionalType;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Asked;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Logic;
import io.github.kling4j.validation.generator.expression.Expression.Presence;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.Identifiers;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Overload;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.ListType;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.expression.Types;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.function.Membership;
import io.github.kling4j.validation.generator.function.SpecialForm;
import io.github.kling4j.validation.generator.function.Table;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Model.ExtrasAccessor;
import io.github.kling4j.validation.generator.model.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts a type-checked syntax tree of cel-java to an expression, and refuses nodes outside the supported profile of
 * CEL.
 */
final class CelReader {

    private final String text;
    private final CelAbstractSyntaxTree tree;
    private final CelTypes types;
    private final Table table;
    /** The expressions that names stand for: variables, and the values of {@code cel.bind}. */
    private final Map<String, Expression> scope = new HashMap<>();

    private final Promotion promotion;
    private int bound;
    private final Bindings bindings = new Bindings(this, scope, () -> bound++);
    private final Coercion coercion = new Coercion(bindings);
    private final MacroReader macros = new MacroReader(this::read, bindings);
    private final OptionalReader optionals = new OptionalReader(this, coercion, bindings);
    private final Operations operations;

    CelReader(String text, CelAbstractSyntaxTree tree, CelTypes types, Table table, List<Variable> variables) {
        this.text = text;
        this.tree = tree;
        this.types = types;
        this.table = table;
        this.promotion = new Promotion(text);
        this.operations = new Operations(text, table, promotion, coercion, new PrintedValues(bindings));
        variables.forEach(variable -> scope.put(variable.name(), asked(variable, tree)));
    }

    /**
     * Returns a variable, marked as nullable if the expression compares the variable with {@code null}. The compiler
     * does not always provide the annotations that declare a value nullable.
     */
    private static Variable asked(Variable variable, CelAbstractSyntaxTree tree) {
        boolean isAsked = !variable.name().equals("this") && NullComparisons.areOf(variable.name(), tree.getExpr());
        return isAsked ? variable.nullable() : variable;
    }

    Expression read() {
        return read(tree.getExpr());
    }

    OptionalReader optionals() {
        return optionals;
    }

    /** Returns whether the type of a node is an optional. */
    boolean isOptional(CelExpr node) {
        return tree.getType(node.id()).filter(OptionalType.class::isInstance).isPresent();
    }

    Expression read(CelExpr node) {
        int offset = offset(node);
        if (isOptional(node)) {
            throw ExpressionCatalogue.OPTIONAL_UNREAD.in(offset).thrown();
        }
        return switch (node.getKind()) {
            case CONSTANT -> literal(node.constant(), offset);
            case IDENT -> variable(node.ident().name(), offset);
            case SELECT -> select(node.select(), offset);
            case CALL -> call(node.call(), offset);
            case LIST -> list(node.list().elements(), offset);
            case MAP -> map(node, offset);
            case COMPREHENSION -> macros.read(node.comprehension(), offset);
            default -> throw ExpressionCatalogue.MESSAGES.in(offset).thrown();
        };
    }

    int offset(CelExpr node) {
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
            case UINT64_VALUE -> new Literal(constant.uint64Value().longValue(), Scalar.UINT, offset);
            case BYTES_VALUE ->
                new Literal(
                        new String(constant.bytesValue().toByteArray(), StandardCharsets.ISO_8859_1),
                        Scalar.BYTES,
                        offset);
            default ->
                throw ExpressionCatalogue.OUTSIDE_PROFILE
                        .in(offset, constant.getKind(), "")
                        .thrown();
        };
    }

    private Expression variable(String name, int offset) {
        Expression known = Objects.requireNonNull(scope.get(name), name);
        return known instanceof Variable declared
                ? new Variable(declared.name(), declared.isIteration(), declared.type(), declared.nullness(), offset)
                : known;
    }

    private Expression select(CelSelect select, int offset) {
        if (select.operand().getKind() == CelExpr.ExprKind.Kind.SELECT
                && select.operand().select().field().equals(CelTypes.EXTRAS)) {
            Expression undeclared = undeclared(select.operand().select(), select.field(), offset);
            if (undeclared != null) {
                return presence(undeclared, select.testOnly(), offset);
            }
        }
        if (isOptional(select.operand())) {
            return optionals.has(select.operand(), select.field(), offset);
        }
        Expression operand = read(select.operand());
        if (operand.type() == Scalar.NOTHING) {
            return new Literal(
                    select.testOnly() ? true : null, select.testOnly() ? Scalar.BOOL : Scalar.NOTHING, offset);
        }
        if (operand.type() instanceof MapType map) {
            Expression key = new Literal(select.field(), Scalar.STRING, offset);
            SpecialForm.joined(map.key(), key.type(), offset);
            return select.testOnly() ? Membership.ofKey(key, operand, offset) : SpecialForm.index(operand, key, offset);
        }
        return presence(property(operand, select.field(), offset), select.testOnly(), offset);
    }

    /** Returns an expression that reads a property of a model. */
    Expression.Select property(Expression operand, String name, int offset) {
        Model model = types.model(operand.type())
                .orElseThrow(() -> ExpressionCatalogue.NO_PROPERTIES
                        .in(offset, name, operand.type().cel(), "")
                        .thrown());
        Property property = model.property(name)
                .orElseThrow(() -> ExpressionCatalogue.EXTRAS_WHOLE.in(offset).thrown());
        return new Expression.Select(operand, property, Types.of(property.value()), offset);
    }

    private static Expression presence(Expression path, boolean testOnly, int offset) {
        return testOnly ? new Presence(Asked.HAS, path, offset) : path;
    }

    /**
     * Returns the expression {@code x.extras.name} for an undeclared property. Returns null if the holder is not {@code
     * x.extras}, or if the model of {@code x} declares a property with the name {@code extras}.
     */
    @Nullable
    Expression undeclared(CelSelect holder, String name, int offset) {
        if (!holder.field().equals(CelTypes.EXTRAS) || isOptional(holder.operand())) {
            return null;
        }
        Expression operand = read(holder.operand());
        Optional<Model> model = types.model(operand.type());
        if (model.isEmpty() || model.get().property(CelTypes.EXTRAS).isPresent()) {
            return null;
        }
        if (model.get().property(name).isPresent()) {
            throw ExpressionCatalogue.EXTRAS_DECLARED
                    .in(offset, name, Identifiers.written(name))
                    .thrown();
        }
        ExtrasAccessor accessor = model.get().extras().get(0);
        return new Undeclared(operand, accessor, name, new Type.Opaque(ClassName.get(Object.class)), offset);
    }

    private Expression call(CelCall call, int offset) {
        Expression value = optionals.value(call, offset);
        if (value != null) {
            return value;
        }
        List<CelExpr> arguments = new ArrayList<>();
        call.target().ifPresent(arguments::add);
        arguments.addAll(call.args());
        boolean isLiteral = arguments.size() == 2 && arguments.get(1).getKind() == CelExpr.ExprKind.Kind.LIST;
        Optional<Overload> spreading = isLiteral ? operations.spreading(call.function()) : Optional.empty();
        if (spreading.isPresent()) {
            List<Expression> items =
                    arguments.get(1).list().elements().stream().map(this::read).toList();
            return operations.spread(spreading.get(), read(arguments.get(0)), items, offset);
        }
        List<Expression> operands = arguments.stream().map(this::read).toList();
        if (call.function().equals("_[_]") && operands.get(0).type() == Scalar.NOTHING) {
            return new Literal(null, Scalar.NOTHING, offset);
        }
        Optional<SpecialForm> form = table.form(call.function());
        if (form.isEmpty()) {
            return operation(call.function(), operands, offset);
        }
        boolean isName = arguments.get(0).getKind() == CelExpr.ExprKind.Kind.IDENT;
        if (form.get().name().equals("given") && isName && !(operands.get(0) instanceof Variable)) {
            return form.get().node().of(List.of(bindings.named(operands.get(0))), offset);
        }
        boolean isEntry =
                arguments.get(0).getKind() == CelExpr.ExprKind.Kind.SELECT && operands.get(0) instanceof Index;
        if (form.get().name().equals("given") && isEntry) {
            return givenEntry((Index) operands.get(0), offset);
        }
        List<Expression> promoted = form.get().name().equals("_?_:_") ? branches(operands) : operands;
        Expression node = form.get().node().of(promoted, offset);
        return node instanceof Conditional choice ? coercion.branches(choice) : node;
    }

    Expression operation(String name, List<Expression> operands, int offset) {
        return operations.of(name, operands, offset);
    }

    /**
     * Returns the operands of a conditional: a condition and two values. If one value is a decimal, the other is
     * converted to a decimal.
     */
    List<Expression> branches(List<Expression> operands) {
        Type any = new Type.Parameter("A");
        return promotion.of(operands, List.of(Scalar.BOOL, any, any));
    }

    /** Returns the expression {@code given(map.key)}, which also tests whether the map contains the key. */
    private static Expression givenEntry(Index entry, int offset) {
        Expression has = Membership.ofKey(entry.key(), entry.container(), offset);
        return entry.type() == Scalar.STRING
                ? new Logic(true, List.of(has, new Presence(Asked.GIVEN, entry, offset)), offset)
                : has;
    }

    private Expression list(List<CelExpr> elements, int offset) {
        Type any = new Type.Parameter("A");
        List<Expression> read = elements.stream().map(this::read).toList();
        List<Expression> items = promotion.of(read, Collections.nCopies(read.size(), any));
        Type item = Scalar.NOTHING;
        for (Expression each : items) {
            item = SpecialForm.joined(item, each.type(), each.offset());
        }
        refuseNull(item, offset);
        return coercion.to(ListType.of(item), new ListLiteral(items, ListType.of(Scalar.NOTHING), offset));
    }

    private Expression map(CelExpr node, int offset) {
        List<Expression> keysAndValues = new ArrayList<>();
        Type key = Scalar.NOTHING;
        Type value = Scalar.NOTHING;
        for (CelExpr.CelMap.Entry entry : node.map().entries()) {
            Expression readKey = read(entry.key());
            Expression readValue = read(entry.value());
            key = SpecialForm.joined(key, readKey.type(), readKey.offset());
            value = SpecialForm.joined(value, readValue.type(), readValue.offset());
            keysAndValues.add(readKey);
            keysAndValues.add(readValue);
        }
        refuseNull(key, offset);
        refuseNull(value, offset);
        refuseKey(key, offset);
        return coercion.to(
                MapType.of(key, value),
                new MapLiteral(keysAndValues, MapType.of(Scalar.NOTHING, Scalar.NOTHING), offset));
    }

    private static void refuseNull(Type held, int offset) {
        if (held == Scalar.NULL) {
            throw ExpressionCatalogue.HOLDS_NULL.in(offset).thrown();
        }
    }

    private static void refuseKey(Type key, int offset) {
        if (!Types.isKey(key) && key != Scalar.UINT && key != Scalar.NOTHING) {
            throw ExpressionCatalogue.MAP_KEY
                    .in(offset, key.cel(), keyInstead(key))
                    .thrown();
        }
    }

    private static String keyInstead(Type key) {
        if (key == Scalar.BYTES) {
            return "base64.encode(x)";
        }
        if (key == Type.Named.URL) {
            return "the text instead of url(text)";
        }
        return key instanceof Scalar || key instanceof Type.Named ? "string(x)" : "one of these";
    }
}
