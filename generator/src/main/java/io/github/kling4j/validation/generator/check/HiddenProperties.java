package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Undeclared;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds properties that generated code cannot access from its package. */
final class HiddenProperties {

    private HiddenProperties() {}

    /** Returns an error for each property that an expression reads and that is not accessible from a package. */
    static List<Diagnostic> check(Expression expression, String from) {
        return expression.all().flatMap(part -> of(part, from)).toList();
    }

    /** Returns an error if the list that {@code forEach} names is not accessible from a package. */
    static Report check(Written forEach, Model model, String from) {
        return Report.of(model.property(forEach.text()).stream()
                .flatMap(list ->
                        hidden(list.reader(), list.access(), model.type().packageName(), from).stream())
                .map(hidden -> Report.of(hidden.at(forEach.place(), ""))));
    }

    /** Returns an error if the validator of a model cannot access a property of the model. */
    static Report check(Property property, Model model) {
        Value value = property.value();
        boolean isUnchecked = value.kind() == Value.Kind.OPAQUE || value.kind() == Value.Kind.ENUM;
        boolean isRead = !isUnchecked || !value.constraints().isEmpty();
        return check(property, model.type().packageName(), model.validator().packageName(), isRead);
    }

    /**
     * Returns an error if code in the package {@code from} cannot access a property of a model in the package {@code
     * home}.
     */
    static Report check(Property property, String home, String from) {
        return check(property, home, from, true);
    }

    private static Report check(Property property, String home, String from, boolean isRead) {
        return Report.of(hidden(property.reader(), property.access(), home, from).stream()
                .filter(hidden -> isRead)
                .map(hidden -> Report.of(hidden.at(property.place(), ""))));
    }

    private static Stream<Diagnostic> of(Expression part, String from) {
        Optional<Diagnostic> found = Optional.empty();
        if (part instanceof Select select) {
            found = hidden(select.property().reader(), select.property().access(), home(select.operand()), from);
        } else if (part instanceof Undeclared undeclared) {
            found = hidden(
                    undeclared.accessor().name() + "()",
                    undeclared.accessor().access(),
                    home(undeclared.operand()),
                    from);
        }
        // The offset of a read is that of the dot before the name.
        return found.stream().map(hidden -> hidden.moved(part.offset() + 1));
    }

    private static String home(Expression model) {
        return ((Type.Struct) model.type()).model().packageName();
    }

    private static Optional<Diagnostic> hidden(String reader, Access access, String home, String from) {
        return switch (access) {
            case PRIVATE -> Optional.of(Catalogue.PROPERTY_PRIVATE.in(0, reader));
            case OTHER_PACKAGE -> Optional.of(Catalogue.PROPERTY_OF_HIDDEN.in(0, reader));
            case PACKAGE ->
                home.equals(from)
                        ? Optional.empty()
                        : Optional.of(Catalogue.PROPERTY_ELSEWHERE.in(0, reader, name(from), name(home)));
            case PUBLIC -> Optional.empty();
        };
    }

    private static String name(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : "package " + packageName;
    }
}
