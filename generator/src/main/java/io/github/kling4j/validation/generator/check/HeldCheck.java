package io.github.kling4j.validation.generator.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.kling4j.validation.generator.diagnostic.Catalogue;
import io.github.kling4j.validation.generator.diagnostic.Report;
import io.github.kling4j.validation.generator.model.Model;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.util.stream.Stream;

/**
 * Checks that the models that a property contains are validated, and that {@code @Valid} on the property has an effect.
 */
final class HeldCheck {

    private HeldCheck() {}

    static Report of(Property property) {
        return of(property, property.value());
    }

    /**
     * Returns errors for the properties of generic models in a value that the validator of the enclosing model cannot
     * access.
     */
    static Stream<Report> hidden(Value value, Model model) {
        Stream<Report> own = value.parts().stream().map(part -> {
            String home = ((ParameterizedTypeName) value.type()).rawType().packageName();
            return HiddenProperties.check(part, home, model.validator().packageName());
        });
        Stream<Value> held = Stream.of(
                        value.key().stream(),
                        value.isContainer() ? Stream.of(value.item()) : Stream.<Value>empty(),
                        value.parts().stream().map(Property::value))
                .flatMap(each -> each);
        return Stream.concat(own, held.flatMap(each -> hidden(each, model)));
    }

    private static Report of(Property property, Value value) {
        Report own = valid(value);
        if (value.kind() == Kind.GENERIC_MODEL) {
            own = own.and(Report.of(Catalogue.MODEL_HELD_GENERIC.at(property.place(), value.type())));
        } else if (value.kind() == Kind.SEALED) {
            own = own.and(Report.of(Catalogue.MODEL_HELD_SEALED.at(property.place(), value.type())));
        }
        return Report.of(Stream.of(
                own,
                value.key().map(key -> of(property, key)).orElse(Report.CLEAN),
                value.isContainer() ? of(property, value.item()) : Report.CLEAN,
                Report.of(value.parts().stream().map(part -> of(property, part.value())))));
    }

    private static Report valid(Value value) {
        return value.valid() == null || isCascading(value)
                ? Report.CLEAN
                : Report.of(Catalogue.VALID_UNMARKED.at(
                        value.valid(), advice(leaf(value).type())));
    }

    /** Returns whether a value, or a value in it, is validated or has the type of a type parameter. */
    private static boolean isCascading(Value value) {
        return switch (value.kind()) {
            case MODEL, GENERIC_MODEL, SEALED -> true;
            default ->
                value.type() instanceof TypeVariableName
                        || value.key().filter(HeldCheck::isCascading).isPresent()
                        || value.isContainer() && isCascading(value.item());
        };
    }

    private static Value leaf(Value value) {
        return value.isContainer() ? leaf(value.item()) : value;
    }

    private static String advice(TypeName type) {
        TypeName raw = type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
        boolean isOfJdk = raw.isPrimitive() || raw.toString().startsWith("java.");
        if (isOfJdk || !(raw instanceof ClassName declared)) {
            return raw + " has nothing to validate; remove @Valid";
        }
        return "%1$s has no validator; mark %1$s with @GenerateValidator, or, if you cannot annotate it, write an "
                        .formatted(declared.simpleName())
                + "interface marked with @ValidatorFor(%s.class)".formatted(declared.simpleName());
    }
}
