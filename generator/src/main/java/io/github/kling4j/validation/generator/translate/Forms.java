package io.github.kling4j.validation.generator.translate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.code.Constants;
import io.github.kling4j.validation.generator.code.ExpressionRuntime;
import io.github.kling4j.validation.generator.code.Java;
import io.github.kling4j.validation.generator.code.TextLiteral;
import io.github.kling4j.validation.generator.expression.Expression;
import io.github.kling4j.validation.generator.expression.Expression.Literal;
import io.github.kling4j.validation.generator.expression.Type;
import io.github.kling4j.validation.generator.expression.Type.MapType;
import io.github.kling4j.validation.generator.expression.Type.Scalar;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.EnumConstant;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Generates conversions between Java values and values of the expression language. For example, an enum constant
 * becomes its JSON name, and a {@code float} becomes a {@code double}. The conversion depends only on the Java type.
 */
final class Forms {

    private static final ClassName TEXT = ClassName.get(String.class);
    private static final TypeName UUID_TYPE = ClassName.get(UUID.class);
    private static final TypeName URI_TYPE = ClassName.get(URI.class);

    private final Constants constants;
    private final Map<TypeName, List<EnumConstant>> enums = new HashMap<>();
    private final Map<TypeName, String> words = new HashMap<>();

    Forms(Constants constants) {
        this.constants = constants;
    }

    /** Registers the enums in a value, so that their constants can be converted. */
    void know(Value value) {
        if (value.kind() == Kind.ENUM) {
            enums.put(value.type(), value.constants());
        }
        value.key().ifPresent(this::know);
        if (value.isContainer()) {
            know(value.item());
        }
    }

    /** Returns the Java code that converts a Java value to the value that expressions read. */
    Java converted(Type type, Java held) {
        if (!(type instanceof Scalar scalar) || held.type().equals(type.java())) {
            return held;
        }
        return switch (scalar) {
            case STRING -> text(held);
            case DOUBLE ->
                held.type().equals(TypeName.FLOAT) || held.type().equals(TypeName.FLOAT.box())
                        ? held.as(TypeName.DOUBLE)
                        : held;
            case DECIMAL ->
                held.type().equals(ClassName.get(BigInteger.class))
                        ? Java.primary(type.java(), "$T.of($L)", ExpressionRuntime.DECIMALS, held.code())
                        : held;
            default -> held;
        };
    }

    /** Returns the Java code of a decimal that is known at compile time. */
    Java decimal(BigDecimal number) {
        TypeName type = ClassName.get(BigDecimal.class);
        boolean isWhole = number.scale() == 0;
        CodeBlock text = isWhole && number.compareTo(BigDecimal.valueOf(number.intValue())) == 0
                ? CodeBlock.of("$T.valueOf($L)", type, number)
                : CodeBlock.of("new $T($S)", type, number);
        return isWhole && number.signum() == 0
                ? Java.constant(CodeBlock.of("$T.ZERO", type), type)
                : Java.constant(CodeBlock.of("$L", constants.add("decimal", type, text)), type);
    }

    /** Returns the Java code that reads the content of an optional. */
    Java content(Value optional, Java held) {
        String primitive = optional.type() instanceof ClassName name ? name.simpleName() : "";
        return Java.primary(
                optional.seen().type(),
                "$L.get$L()",
                held.receiver(),
                primitive.isEmpty() ? "" : "As" + primitive.substring("Optional".length()));
    }

    private Java text(Java held) {
        TypeName type = held.type();
        if (type.equals(TypeName.CHAR) || type.equals(TypeName.CHAR.box())) {
            return Java.primary(TEXT, "$T.valueOf($L)", String.class, held.code());
        }
        if (type.equals(UUID_TYPE) || type.equals(URI_TYPE)) {
            return Java.primary(TEXT, "$L.toString()", held.receiver());
        }
        List<EnumConstant> known = enums.get(type);
        if (known == null) {
            return Java.primary(TEXT, "$L.word()", held.receiver());
        }
        boolean areNames = known.stream().allMatch(each -> each.name().equals(each.word()));
        return areNames
                ? Java.primary(TEXT, "$L.name()", held.receiver())
                : Java.primary(TEXT, "$L.get($L)", words(type, known), held.code());
    }

    /** Returns the name of the Java constant with the map from the constants of an enum to their JSON names. */
    private String words(TypeName type, List<EnumConstant> known) {
        return words.computeIfAbsent(type, any -> {
            CodeBlock entries = known.stream()
                    .map(each -> CodeBlock.of(
                            "$T.entry($T.$L, $L)", Map.class, type, each.name(), TextLiteral.of(each.word())))
                    .collect(CodeBlock.joining(",\n", "", ""));
            TypeName map = ParameterizedTypeName.get(ClassName.get(Map.class), type, TEXT);
            CodeBlock value = CodeBlock.of("$T.ofEntries($>$>\n$L)$<$<", Map.class, entries);
            return constants.share(((ClassName) type).simpleName() + "Words", map, value);
        });
    }

    /** Returns the enum constant whose JSON name is the value of a literal; empty if there is none. */
    Optional<Java> constant(TypeName type, Expression word) {
        return enums.getOrDefault(type, List.of()).stream()
                .filter(each -> word instanceof Literal literal && each.word().equals(literal.value()))
                .map(each -> Java.constant(CodeBlock.of("$T.$L", type, each.name()), type))
                .findFirst();
    }

    /**
     * Converts a key to the Java type of the map's keys.
     *
     * @param key the expression of the key
     * @param value the Java code of the key
     */
    Java key(Expression key, Java value, MapType map) {
        TypeName held = map.heldKey();
        boolean isHeld = value.type().box().equals(held) || map.hasPlainKeys();
        if (isHeld) {
            return map.key() == Scalar.INT && held.equals(TypeName.LONG.box()) ? value.widened() : value;
        }
        Optional<Java> constant = constant(held, key);
        if (constant.isPresent()) {
            return constant.get();
        }
        if (map.key() == Scalar.INT) {
            String number = ((ClassName) held).simpleName();
            return Java.primary(ClassName.OBJECT, "$T.of$L($L)", ExpressionRuntime.KEYS, number, value.asLong());
        }
        List<EnumConstant> known = enums.get(held);
        if (known != null) {
            return Java.primary(
                    ClassName.OBJECT, "$T.ofWord($L, $L)", ExpressionRuntime.KEYS, words(held, known), value.code());
        }
        if (map.key() == Scalar.TIMESTAMP) {
            return Java.primary(ClassName.OBJECT, "$T.ofInstant($L)", ExpressionRuntime.KEYS, value.code());
        }
        String method = held.equals(UUID_TYPE) ? "ofUuid" : held.equals(URI_TYPE) ? "ofUri" : "ofCharacter";
        return Java.primary(ClassName.OBJECT, "$T.$L($L)", ExpressionRuntime.KEYS, method, value.code());
    }
}
