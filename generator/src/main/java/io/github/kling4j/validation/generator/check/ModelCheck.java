package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Diagnostic;
import io.github.kling4j.validation.generator.diagnostic.NearestName;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.OpenEnumType;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Unread;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that a validator can be written for a model. */
public final class ModelCheck {

    private ModelCheck() {}

    /** Returns the errors of a model. */
    public static Report of(Model model) {
        return Report.of(Stream.of(
                declaration(model),
                wireNames(model),
                naming(model),
                subtypes(model),
                ConstraintCheck.of(model.self()),
                Report.of(model.unread().stream().map(annotation -> unread(annotation, model))),
                Report.of(model.properties().stream().map(property -> ConstraintCheck.of(property.value()))),
                Report.of(model.properties().stream().map(DefaultCheck::of)),
                Report.of(model.properties().stream().map(HeldCheck::of)),
                Report.of(model.properties().stream().map(ModelCheck::accessor)),
                Report.of(model.properties().stream().map(property -> HiddenProperties.check(property, model))),
                Report.of(model.properties().stream().flatMap(property -> HeldCheck.hidden(property.value(), model))),
                extras(model)));
    }

    /** Returns a warning for a model without properties and rules: its validator never finds a violation. */
    public static Report withoutRules(Model model) {
        return Report.when(
                isEmpty(model),
                Catalogue.MODEL_EMPTY.at(model.place(), model.type().simpleName()));
    }

    /** Returns the errors of an open enum. */
    public static Report of(OpenEnumType openEnum) {
        Set<String> seen = new HashSet<>();
        return Report.when(
                        !openEnum.hasWord(),
                        Catalogue.OPEN_ENUM_WORD.at(
                                openEnum.place(), openEnum.type().simpleName()))
                .and(Report.of(openEnum.words().stream()
                        .map(word -> Report.when(
                                !seen.add(word.text()), Catalogue.OPEN_ENUM_TWICE.at(word.place(), word.text())))));
    }

    private static Report declaration(Model model) {
        String name = model.type().simpleName();
        if (model.shape().kind() != null) {
            return Report.of(
                    Catalogue.MODEL_KIND.at(model.place(), name, model.shape().kind()));
        }
        return Report.when(model.shape().isPrivate(), Catalogue.MODEL_PRIVATE.at(model.place(), name))
                .and(Report.when(model.shape().isInnerOfGeneric(), Catalogue.MODEL_GENERIC.at(model.place(), name)));
    }

    private static boolean isEmpty(Model model) {
        return model.shape().kind() == null
                && model.properties().isEmpty()
                && model.extras().isEmpty()
                && model.subtypes().isEmpty()
                && model.unread().isEmpty();
    }

    private static Report subtypes(Model model) {
        String name = model.type().simpleName();
        Report unmarked = Report.of(model.subtypes().stream()
                .filter(subtype -> !subtype.hasValidator())
                .map(subtype -> Report.of(Catalogue.SUBTYPE_UNMARKED.at(model.place(), name, subtype.type()))));
        return model.shape().superModel() == null
                ? unmarked
                : unmarked.and(Report.of(Catalogue.SUBTYPE_UNSEEN.at(
                        model.place(), name, model.shape().superModel().simpleName())));
    }

    private static Report accessor(Property property) {
        return Report.when(property.throwsChecked(), Catalogue.ACCESSOR_THROWS.at(property.place(), property.reader()));
    }

    private static Report unread(Unread unread, Model model) {
        if (unread instanceof Unread.OfField field) {
            String superclass = field.superclass();
            return Report.of(superclass == null ? own(field) : inherited(field, superclass, model));
        }
        if (unread instanceof Unread.OfStandIn method) {
            return Report.of(noSuchProperty(method, model));
        }
        if (unread instanceof Unread.InClassFile hidden) {
            return Report.of(Catalogue.TYPE_ARGUMENTS_HIDDEN.at(hidden.place(), hidden.type()));
        }
        Unread.Elsewhere elsewhere = (Unread.Elsewhere) unread;
        return Report.of(Catalogue.CONSTRAINT_UNREAD.at(elsewhere.place(), elsewhere.annotation(), elsewhere.where()));
    }

    private static Diagnostic noSuchProperty(Unread.OfStandIn method, Model model) {
        String name = model.type().simpleName();
        return model.properties().stream()
                .filter(property -> property.accessor().equals(method.name()))
                .findFirst()
                .map(property -> Catalogue.STAND_IN_PROPERTY_TYPE.at(
                        method.place(), method.name(), name, property.value().type(), method.type()))
                .orElseGet(() -> Catalogue.STAND_IN_PROPERTY.at(
                        method.place(),
                        name,
                        method.name(),
                        NearestName.hint(
                                method.name(),
                                model.properties().stream()
                                        .map(Property::accessor)
                                        .toList())));
    }

    private static Diagnostic own(Unread.OfField field) {
        String prefix = field.type().equals(TypeName.BOOLEAN) ? "is" : "get";
        String getter = prefix
                + field.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.name().substring(1);
        return Catalogue.FIELD_UNREAD.at(field.place(), field.annotation(), field.name(), field.type(), getter);
    }

    private static Diagnostic inherited(Unread.OfField field, String superclass, Model model) {
        return Catalogue.FIELD_INHERITED.at(
                field.place(), model.type().simpleName(), field.name(), superclass, field.annotation());
    }

    private static Report wireNames(Model model) {
        Set<String> seen = new HashSet<>();
        return Report.of(model.properties().stream().map(property -> wireName(property, seen)));
    }

    private static Report naming(Model model) {
        return Report.of(model.naming().conflicts().stream()
                        .map(conflict -> Report.of(Catalogue.WIRE_NAME_CONFLICT.at(
                                conflict.place(), conflict.subject(), conflict.first(), conflict.second()))))
                .and(Report.of(model.naming().unknown().stream()
                        .map(strategy -> Report.of(Catalogue.WIRE_NAME_STRATEGY.at(
                                strategy.place(), strategy.type(), strategy.property())))));
    }

    private static Report wireName(Property property, Set<String> seen) {
        return Report.when(property.wireName().isEmpty(), Catalogue.WIRE_NAME_MALFORMED.at(property.wireNamePlace()))
                .and(Report.when(
                        !seen.add(property.wireName()),
                        Catalogue.WIRE_NAME_TAKEN.at(property.wireNamePlace(), property.wireName())));
    }

    private static Report extras(Model model) {
        Report signatures = Report.of(model.extras().stream()
                .map(accessor -> Report.when(
                        !accessor.isRight(), Catalogue.EXTRAS_SIGNATURE.at(accessor.place(), accessor.signature()))));
        return model.extras().size() < 2
                ? signatures
                : signatures.and(Report.of(Catalogue.EXTRAS_TWICE.at(
                        model.extras().get(1).place(), model.type().simpleName())));
    }
}
