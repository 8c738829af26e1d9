package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Generates a Java expression that creates an instance of an annotation: an anonymous class whose methods return the
 * values of the members. The generated validator therefore needs no reflection, and the instance contains the values
 * with which a composed annotation overrides members.
 */
final class AnnotationLiteral {

    private static final TypeName ANY_CLASS =
            ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

    private AnnotationLiteral() {}

    static CodeBlock of(ConstraintUse use) {
        return of(use.type(), member -> use.value(member, ""));
    }

    /** The values of an annotation's members, by name. */
    private interface Members {

        Object value(String member);
    }

    private static CodeBlock of(TypeElement type, Members members) {
        TypeSpec.Builder literal = TypeSpec.anonymousClassBuilder("").addSuperinterface(ClassName.get(type));
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Object value = members.value(member.getSimpleName().toString());
            literal.addMethod(method(member, of(value, member.getReturnType())));
        }
        literal.addMethod(MethodSpec.methodBuilder("annotationType")
                .addAnnotation(java.lang.Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        ClassName.get(Class.class), WildcardTypeName.subtypeOf(java.lang.annotation.Annotation.class)))
                .addStatement("return $T.class", ClassName.get(type))
                .build());
        return CodeBlock.of("$L", literal.build());
    }

    private static MethodSpec method(ExecutableElement member, CodeBlock value) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        member.getSimpleName().toString())
                .addAnnotation(java.lang.Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.get(member.getReturnType()))
                .addStatement("return $L", value);
        if (isArrayOfBoundedClasses(member.getReturnType())) {
            method.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "unchecked")
                    .build());
        }
        return method.build();
    }

    private static boolean isArrayOfBoundedClasses(TypeMirror type) {
        return type instanceof ArrayType array
                && TypeName.get(array.getComponentType()) instanceof ParameterizedTypeName component
                && !component.equals(ANY_CLASS);
    }

    private static CodeBlock of(Object value, TypeMirror type) {
        if (type instanceof ArrayType array) {
            List<?> items = value instanceof List<?> list ? list : List.of(value);
            CodeBlock all = items.stream()
                    .map(item -> item instanceof AnnotationValue held ? held.getValue() : item)
                    .map(item -> of(item, array.getComponentType()))
                    .collect(CodeBlock.joining(", "));
            // Java cannot create arrays of a parameterized type.
            return isArrayOfBoundedClasses(type)
                    ? CodeBlock.of("($T) new $T[] {$L}", TypeName.get(type), ANY_CLASS, all)
                    : CodeBlock.of("new $T {$L}", TypeName.get(type), all);
        }
        if (value instanceof TypeMirror held) {
            return CodeBlock.of("$T.class", TypeName.get(held));
        }
        if (value instanceof AnnotationMirror held) {
            TypeElement declaration = (TypeElement) held.getAnnotationType().asElement();
            return of(declaration, new Annotation(declaration, held)::value);
        }
        if (value instanceof Element constant) {
            return CodeBlock.of("$T.$L", TypeName.get(type), constant.getSimpleName());
        }
        return primitive(value);
    }

    private static CodeBlock primitive(Object value) {
        if (value instanceof String text) {
            return CodeBlock.of("$S", text);
        }
        if (value instanceof Character character) {
            return CodeBlock.of("(char) $L", (int) character);
        }
        if (value instanceof Long number) {
            return CodeBlock.of("$LL", number);
        }
        if (value instanceof Double number) {
            return CodeBlock.of("$T.longBitsToDouble($LL)", Double.class, Double.doubleToLongBits(number));
        }
        if (value instanceof Float number) {
            return CodeBlock.of("$T.intBitsToFloat($L)", Float.class, Float.floatToIntBits(number));
        }
        return value instanceof Byte || value instanceof Short
                ? CodeBlock.of("($L) $L", value instanceof Byte ? "byte" : "short", value)
                : CodeBlock.of("$L", value);
    }
}
