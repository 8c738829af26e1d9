package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Select;
import io.github.kling4j.validation.generator.expression.Expression.Undeclared;
import io.github.kling4j.validation.generator.expression.Problem;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds properties that generated code cannot read, because of where it is generated. */
final class HiddenProperties {

    private HiddenProperties() {}

    /** Returns those that an expression reads in code of a package. */
    static List<Problem> check(Expression expression, String from) {
        return expression.all().flatMap(part -> of(part, from)).toList();
    }

    /** Returns the list whose items a rule is asked for, if code of a package cannot read it. */
    static Report check(Written forEach, Model model, String from) {
        return Report.of(model.property(forEach.text()).stream()
                .flatMap(list -> hidden(list.reader(), list.access(), model.type().packageName(), from).stream())
                .map(sentence -> Report.of(Diagnosis.PROPERTY_HIDDEN.at(forEach.place(), sentence))));
    }

    /** Returns a property that the model's own validator is to check, if it cannot. */
    static Report check(Property property, Model model) {
        boolean isRead =
                property.value().kind() != Value.Kind.OPAQUE || !property.value().constraints().isEmpty();
        return check(property, model.type().packageName(), model.validator().packageName(), isRead);
    }

    /** Returns a property of a model of one package, if code of another package cannot read it. */
    static Report check(Property property, String home, String from) {
        return check(property, home, from, true);
    }

    private static Report check(Property property, String home, String from, boolean isRead) {
        return Report.of(hidden(property.reader(), property.access(), home, from).stream()
                .filter(sentence -> isRead)
                .map(sentence -> Report.of(Diagnosis.PROPERTY_HIDDEN.at(property.place(), sentence))));
    }

    private static Stream<Problem> of(Expression part, String from) {
        Optional<String> sentence = Optional.empty();
        if (part instanceof Select select) {
            sentence = hidden(
                    select.property().reader(), select.property().access(), home(select.operand()), from);
        } else if (part instanceof Undeclared undeclared) {
            sentence = hidden(
                    undeclared.accessor().name() + "()",
                    undeclared.accessor().access(),
                    home(undeclared.operand()),
                    from);
        }
        // The name stands behind the dot.
        return sentence.stream().map(text -> new Problem(Diagnosis.PROPERTY_HIDDEN, text, part.offset() + 1));
    }

    private static String home(Expression model) {
        return ((Type.Struct) model.type()).model().packageName();
    }

    private static Optional<String> hidden(String reader, Access access, String home, String from) {
        if (access == Access.PRIVATE) {
            return Optional.of("no validator can read %s: it must not be private, nor what it returns"
                    .formatted(reader));
        }
        if (access == Access.OTHER_PACKAGE) {
            return Optional.of("no validator can read %s: what it returns is of another package, and is not public; "
                    .formatted(reader) + "make it public");
        }
        return access == Access.PACKAGE && !home.equals(from)
                ? Optional.of("%s cannot be read in %s: make it public, and what it returns, or write the rule in %s"
                        .formatted(reader, name(from), name(home)))
                : Optional.empty();
    }

    private static String name(String packageName) {
        return packageName.isEmpty() ? "the unnamed package" : "package " + packageName;
    }
}
