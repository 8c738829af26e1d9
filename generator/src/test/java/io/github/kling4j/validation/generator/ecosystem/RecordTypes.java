package io.github.kling4j.validation.generator.ecosystem;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.common.types.StructTypeReference;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types of records, for the interpreter's checker. */
final class RecordTypes implements CelTypeProvider {

    /** Returns the type of a component or a record. */
    static CelType of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return arguments.length == 1
                    ? ListType.create(of(arguments[0]))
                    : MapType.create(of(arguments[0]), of(arguments[1]));
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isRecord()) {
            return StructTypeReference.create(declared.getName());
        }
        return switch (declared.getSimpleName()) {
            case "int", "Integer", "long", "Long" -> SimpleType.INT;
            case "double", "Double" -> SimpleType.DOUBLE;
            case "boolean", "Boolean" -> SimpleType.BOOL;
            case "Instant" -> SimpleType.TIMESTAMP;
            case "Duration" -> SimpleType.DURATION;
            default -> SimpleType.STRING;
        };
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.of();
    }

    @Override
    public Optional<CelType> findType(String name) {
        try {
            RecordComponent[] components = Class.forName(name).getRecordComponents();
            return Optional.ofNullable(components)
                    .map(found -> StructType.create(
                            name,
                            ImmutableSet.copyOf(Arrays.stream(found)
                                    .map(RecordComponent::getName)
                                    .collect(Collectors.toSet())),
                            field -> Arrays.stream(found)
                                    .filter(each -> each.getName().equals(field))
                                    .map(each -> of(each.getGenericType()))
                                    .findFirst()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
