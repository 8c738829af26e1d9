package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.StandIn;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads an interface marked with {@code @ValidatorFor}. */
public final class StandInReader {

    private StandInReader() {}

    /** Reads an interface. */
    public static StandIn read(TypeElement type) {
        Annotation annotation = Annotation.on(type, Names.VALIDATOR_FOR).orElseThrow();
        TypeMirror model = (TypeMirror) annotation.value("value");
        boolean isDeclared = model instanceof DeclaredType;
        return new StandIn(
                ClassName.get(type),
                Declarations.kindOtherThan(type, ElementKind.INTERFACE).orElse(null),
                TypeName.get(model),
                isDeclared && isModel((TypeElement) ((DeclaredType) model).asElement()),
                Place.of(type),
                annotation.place("value"));
    }

    private static boolean isModel(TypeElement type) {
        return Annotation.on(type, Names.GENERATE_VALIDATOR).isPresent();
    }
}
