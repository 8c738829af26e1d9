package io.github.kling4j.validation.generator.expression;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;

/** The Java types of values with parts. */
final class JavaTypes {

    private JavaTypes() {}

    static TypeName of(Type type) {
        if (type instanceof Type.ListType list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), list.held());
        }
        if (type instanceof Type.MapType map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), map.key().java().box(), map.held());
        }
        return type instanceof Type.Struct struct ? struct.model() : ((Type.Opaque) type).type();
    }
}
