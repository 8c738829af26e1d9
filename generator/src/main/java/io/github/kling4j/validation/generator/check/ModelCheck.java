package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Diagnosis;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.OpenEnumType;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.UnreadField;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that a model is one for which a validator can be written. */
public final class ModelCheck {

    private ModelCheck() {}

    /** Returns what is wrong with a model. */
    public static Report of(Model model) {
        return Report.of(Stream.of(
                declaration(model),
                wireNames(model),
                Report.of(model.unread().stream().map(field -> unread(field, model))),
                ConstraintCheck.of(model.self()),
                Report.of(model.properties().stream().map(property -> ConstraintCheck.of(property.value()))),
                Report.of(model.properties().stream().map(DefaultCheck::of)),
                Report.of(model.properties().stream().map(property -> held(property, property.value()))),
                Report.of(model.properties().stream().map(ModelCheck::accessor)),
                Report.of(model.properties().stream().map(property -> HiddenProperties.check(property, model))),
                extras(model)));
    }

    /** Returns what is wrong with an open enum. */
    public static Report of(OpenEnumType openEnum) {
        Set<String> seen = new HashSet<>();
        return Report.when(
                        !openEnum.hasWord(),
                        Diagnosis.OPEN_ENUM_WORD.at(openEnum.place(), openEnum.type().simpleName()))
                .and(Report.of(openEnum.words().stream()
                        .map(word -> Report.when(
                                !seen.add(word.text()), Diagnosis.OPEN_ENUM_TWICE.at(word.place(), word.text())))));
    }

    private static Report declaration(Model model) {
        String name = model.type().simpleName();
        if (model.shape().kind() != null) {
            return Report.of(Diagnosis.MODEL_KIND.at(model.place(), name, model.shape().kind()));
        }
        return Report.when(model.shape().isPrivate(), Diagnosis.MODEL_PRIVATE.at(model.place(), name))
                .and(Report.when(model.shape().isGeneric(), Diagnosis.MODEL_GENERIC.at(model.place(), name)));
    }

    private static Report held(Property property, Value value) {
        if (value.item() != null) {
            return held(property, value.item());
        }
        return Report.when(
                value.kind() == Value.Kind.GENERIC_MODEL,
                Diagnosis.MODEL_HELD_GENERIC.at(property.place(), value.type()));
    }

    private static Report accessor(Property property) {
        return Report.when(
                property.throwsChecked(), Diagnosis.ACCESSOR_THROWS.at(property.place(), property.accessor()));
    }

    private static Report unread(UnreadField field, Model model) {
        return Report.of(
                field.superclass() == null
                        ? Diagnosis.FIELD_UNREAD.at(field.place(), field.annotation(), field.name(), field.type())
                        : Diagnosis.FIELD_INHERITED.at(
                                field.place(),
                                model.type().simpleName(),
                                field.name(),
                                field.superclass(),
                                field.annotation()));
    }

    private static Report wireNames(Model model) {
        Set<String> seen = new HashSet<>();
        return Report.of(model.properties().stream().map(property -> wireName(property, seen)));
    }

    private static Report wireName(Property property, Set<String> seen) {
        return Report.when(property.wireName().isEmpty(), Diagnosis.WIRE_NAME_MALFORMED.at(property.wireNamePlace()))
                .and(Report.when(
                        !seen.add(property.wireName()),
                        Diagnosis.WIRE_NAME_TAKEN.at(property.wireNamePlace(), property.wireName())));
    }

    private static Report extras(Model model) {
        Report signatures = Report.of(model.extras().stream()
                .map(accessor -> Report.when(
                        !accessor.isRight(), Diagnosis.EXTRAS_SIGNATURE.at(accessor.place(), accessor.signature()))));
        return model.extras().size() < 2
                ? signatures
                : signatures.and(Report.of(
                        Diagnosis.EXTRAS_TWICE.at(model.extras().get(1).place(), model.type().simpleName())));
    }
}
