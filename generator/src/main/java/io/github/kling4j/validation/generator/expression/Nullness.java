package io.github.kling4j.validation.generator.expression;

import io.github.kling4j.validation.generator.expression.Expression.Conditional;
import io.github.kling4j.validation.generator.expression.Expression.Index;
import io.github.kling4j.validation.generator.expression.Expression.Operation;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Variable;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a value, and the values in it, may be null according to their declarations. For a property, only the values
 * in it count, because rules test the presence of the property itself with {@code has}.
 *
 * @param mayBeNull whether the value itself may be null
 * @param held the nullness of the items of a list or the values of a map; null if the list or map certainly contains no
 *     null
 */
public record Nullness(boolean mayBeNull, @Nullable Nullness held) {

    /** A value that is never null and contains no null. */
    public static final Nullness NEVER = new Nullness(false, null);

    /** Returns the declared nullness of an item of a list or a value of a map. */
    public static Nullness ofItem(Value item) {
        boolean mayBeNull = item.nullable() && !item.type().isPrimitive();
        return new Nullness(mayBeNull, item.isContainer() ? ofItem(item.item()) : null);
    }

    /** Returns the nullness of an expression, without considering guards. */
    public static Nullness of(Expression expression) {
        return expression.accept(Known.OF);
    }

    /** Returns the nullness of the items of a list, or of the values of a map. */
    public Nullness item() {
        return held == null ? NEVER : held;
    }

    /** Returns a copy of this nullness for a value that is certainly present. */
    public Nullness present() {
        return new Nullness(false, held);
    }

    /** Returns a copy of this nullness for a value that may be null. */
    public Nullness nullable() {
        return new Nullness(true, held);
    }

    private Nullness or(Nullness other) {
        boolean isFlat = held == null && other.held == null;
        return new Nullness(mayBeNull || other.mayBeNull, isFlat ? null : item().or(other.item()));
    }

    private static final class Known extends Visitor.Few<Nullness> {

        static final Known OF = new Known();

        @Override
        protected Nullness other(Expression expression) {
            return NEVER;
        }

        @Override
        public Nullness variable(Variable variable) {
            return variable.nullness();
        }

        @Override
        public Nullness select(Select select) {
            return ofItem(select.property().value().seen()).present();
        }

        @Override
        public Nullness index(Index index) {
            return of(index.container()).item();
        }

        @Override
        public Nullness conditional(Conditional choice) {
            return of(choice.then()).or(of(choice.otherwise())).present();
        }

        @Override
        public Nullness operation(Operation operation) {
            return operation.overload().keepsItems()
                    ? operation.operands().stream().map(Nullness::of).reduce(NEVER, Nullness::or)
                    : NEVER;
        }

        /** Values that may be null are not read without a guard, so {@code map} adds no null to its list. */
        @Override
        public Nullness comprehension(Comprehension macro) {
            return switch (macro.macro()) {
                case MAP -> new Nullness(false, of(macro.body()).present());
                case FILTER -> new Nullness(false, ofKept(macro));
                case TRANSFORM_MAP -> new Nullness(false, of(macro.body()).present());
                case TRANSFORM_MAP_ENTRY -> of(macro.body()).present();
                case ALL, EXISTS, EXISTS_ONE -> NEVER;
            };
        }

        @Override
        public Nullness binding(Binding binding) {
            return of(binding.body());
        }

        private static Nullness ofKept(Comprehension filter) {
            Nullness item = filter.variable().nullness();
            boolean isPresent =
                    Guards.known(filter.body(), true).contains(filter.variable().name());
            return isPresent ? item.present() : item;
        }

        @Override
        public Nullness list(ListLiteral list) {
            return holding(list.items());
        }

        @Override
        public Nullness map(MapLiteral map) {
            return holding(map.values());
        }

        private static Nullness holding(List<Expression> items) {
            return new Nullness(false, items.stream().map(Nullness::of).reduce(NEVER, Nullness::or));
        }
    }
}
