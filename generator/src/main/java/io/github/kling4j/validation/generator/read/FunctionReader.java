package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.OwnFunction;
import io.github.kling4j.validation.generator.model.Rule;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Reads methods marked with {@code @CelFunction}. */
final class FunctionReader {

    private final CheckedExceptions exceptions;

    FunctionReader(CheckedExceptions exceptions) {
        this.exceptions = exceptions;
    }

    /**
     * Returns the functions of a rule interface and of the classes that its {@code @RulesFor} names, in the order of
     * declaration.
     */
    List<OwnFunction> read(TypeElement rules, Annotation rulesFor) {
        Place named = rulesFor.place("functions");
        Stream<TypeElement> owners = rulesFor.found("functions").stream()
                .flatMap(classes -> ((List<?>) classes).stream())
                .map(AnnotationValue.class::cast)
                .map(AnnotationValue::getValue)
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement());
        return Stream.concat(
                        methods(rules).map(method -> function(rules, method, Place.of(method))),
                        owners.flatMap(owner -> methods(owner)
                                .map(method ->
                                        function(owner, method, Place.of(method).orElse(named)))))
                .toList();
    }

    private static Stream<ExecutableElement> methods(TypeElement owner) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> Annotation.on(method, Names.CEL_FUNCTION).isPresent());
    }

    private OwnFunction function(TypeElement owner, ExecutableElement method, Place place) {
        Rule.Signature signature = new Rule.Signature(
                method.getSimpleName().toString(),
                TypeName.get(method.getReturnType()),
                method.getParameters().stream()
                        .map(VariableElement::asType)
                        .map(TypeName::get)
                        .toList(),
                method.getModifiers().contains(Modifier.STATIC),
                method.getModifiers().contains(Modifier.PRIVATE),
                exceptions.isAnyChecked(method));
        return new OwnFunction(ClassName.get(owner), signature, access(owner, method), place);
    }

    private static Access access(TypeElement owner, ExecutableElement method) {
        Access access = Declarations.access(owner);
        boolean isPackage = access == Access.PUBLIC && !method.getModifiers().contains(Modifier.PUBLIC);
        return method.getModifiers().contains(Modifier.PRIVATE) ? Access.PRIVATE : isPackage ? Access.PACKAGE : access;
    }
}
