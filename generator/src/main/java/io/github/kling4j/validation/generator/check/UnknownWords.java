package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.ExpressionCatalogue;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.expression.Binding;
import io.github.kling4j.validation.generator.expression.Comprehension;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.expression.ListLiteral;
import io.github.kling4j.validation.generator.expression.Macro;
import io.github.kling4j.validation.generator.expression.MapLiteral;
import io.github.kling4j.validation.generator.expression.Overload.Trait;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Visitor;
import io.github.kling4j.validation.generator.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds literals that are compared with an enum and are not among the words of this enum. */
final class UnknownWords extends Visitor.Few<UnknownWords.Words> {

    private final Map<String, Words> variables = new HashMap<>();

    private UnknownWords() {}

    /**
     * The possible values of a string expression, or of the items of a list expression.
     *
     * @param known the words of enums; empty if the expression can have any value
     * @param literals the literals in the expression
     */
    record Words(List<String> known, List<Literal> literals) {

        static final Words ANY = new Words(List.of(), List.of());

        /** Returns the union of the parts. If one part can have any value, the union can have any value, too. */
        static Words ofAll(List<Words> parts) {
            boolean areKnown = parts.stream().noneMatch(part -> part.known.isEmpty());
            return new Words(
                    areKnown
                            ? parts.stream()
                                    .flatMap(part -> part.known.stream())
                                    .distinct()
                                    .toList()
                            : List.of(),
                    parts.stream().flatMap(part -> part.literals.stream()).toList());
        }

        Stream<Diagnostic> comparedWith(Words other) {
            return other.literals.stream()
                    .filter(literal -> !known.isEmpty() && !known.contains(literal.value()))
                    .map(literal -> ExpressionCatalogue.WORD_UNKNOWN.in(
                            literal.offset(), literal.text(), hint(literal.text())));
        }

        private String hint(String written) {
            return NearestName.near(written, known).orElseGet(() -> "; write one of " + String.join(", ", known));
        }
    }

    static List<Diagnostic> check(Expression expression) {
        UnknownWords check = new UnknownWords();
        return expression.all().flatMap(check::of).distinct().toList();
    }

    private Stream<Diagnostic> of(Expression part) {
        if (part instanceof Comprehension macro) {
            bind(macro);
        } else if (part instanceof Binding) {
            part.accept(this);
        }
        if (part instanceof Index index && index.container().type() instanceof Type.MapType) {
            return compared(index.key().accept(this), items(index.container()));
        }
        if (!(part instanceof Operation operation) || !operation.overload().is(Trait.COMPARES)) {
            return Stream.empty();
        }
        // Items of two list literals are compared in pairs.
        if (operation.left() instanceof ListLiteral one
                && operation.right() instanceof ListLiteral other
                && one.items().size() == other.items().size()) {
            return Stream.iterate(0, i -> i < one.items().size(), i -> i + 1)
                    .flatMap(i -> compared(
                            one.items().get(i).accept(this),
                            other.items().get(i).accept(this)));
        }
        return compared(operation.left().accept(this), items(operation.right()));
    }

    private static Stream<Diagnostic> compared(Words left, Words right) {
        return Stream.concat(left.comparedWith(right), right.comparedWith(left));
    }

    /**
     * Records the possible values of a macro's variable. If the macro uses the variable several times, the literals of
     * the macro's range are not recorded, because a literal may be intended for only one of the comparisons.
     */
    private void bind(Comprehension macro) {
        Words items = items(macro.range());
        long uses = macro.all().filter(macro.variable()::isReadBy).count();
        variables.put(macro.variable().name(), uses == 1 ? items : new Words(items.known(), List.of()));
        if (macro.other() != null
                && macro.range().type() instanceof Type.MapType
                && !(macro.range() instanceof MapLiteral)) {
            variables.put(macro.other().name(), macro.range().accept(this));
        }
    }

    /**
     * Returns the words of the items of a list, or of the keys of a map. The keys can be any text, unless the map is a
     * literal or its keys are enums.
     */
    private Words items(Expression range) {
        if (!(range.type() instanceof Type.MapType) || range instanceof MapLiteral) {
            return range.accept(this);
        }
        return range instanceof Select select
                ? select.property()
                        .value()
                        .seen()
                        .key()
                        .map(key -> new Words(key.comparedWords(), List.of()))
                        .orElse(Words.ANY)
                : Words.ANY;
    }

    private Words ofAll(List<Expression> parts) {
        return Words.ofAll(parts.stream().map(part -> part.accept(this)).toList());
    }

    @Override
    protected Words other(Expression expression) {
        return Words.ANY;
    }

    @Override
    public Words literal(Literal literal) {
        return literal.type() == Type.Scalar.STRING ? new Words(List.of(), List.of(literal)) : Words.ANY;
    }

    @Override
    public Words variable(Variable variable) {
        return variables.getOrDefault(variable.name(), Words.ANY);
    }

    @Override
    public Words select(Select select) {
        Value value = select.property().value();
        Value seen = value.seen();
        return new Words(seen.isContainer() ? seen.item().comparedWords() : seen.comparedWords(), List.of());
    }

    @Override
    public Words index(Index index) {
        return index.container() instanceof MapLiteral
                ? Words.ANY
                : index.container().accept(this);
    }

    @Override
    public Words conditional(Conditional choice) {
        return ofAll(List.of(choice.then(), choice.otherwise()));
    }

    @Override
    public Words operation(Operation operation) {
        return operation.overload().is(Trait.KEEPS_ITEMS) ? ofAll(operation.operands()) : Words.ANY;
    }

    @Override
    public Words comprehension(Comprehension macro) {
        if (macro.macro() == Macro.MAP) {
            bind(macro);
            return macro.body().accept(this);
        }
        return macro.macro() == Macro.FILTER ? items(macro.range()) : Words.ANY;
    }

    @Override
    public Words binding(Binding binding) {
        variables.put(
                binding.variable().name(),
                new Words(binding.value().accept(this).known(), List.of()));
        return binding.body().accept(this);
    }

    @Override
    public Words list(ListLiteral list) {
        return ofAll(list.items());
    }

    @Override
    public Words map(MapLiteral map) {
        return ofAll(map.keys());
    }
}
