package io.github.kling4j.validation.generator.ecosystem;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Generates random records with texts from the rules on them, so that rules are satisfied and violated. */
final class Samples {

    private static final List<Long> NUMBERS = List.of(0L, 1L, 2L, 4L, 50L, 100L, 443L, 2048L, 8080L);
    private static final List<Double> DOUBLES = List.of(0.0, 1.5, -2.25, 80.0, 100.0, 1e300);

    private final Random random;
    private final List<String> texts;

    Samples(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    /** Returns a record whose components are present unless they may be null. */
    <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::component).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        boolean mayBeNull = type.isAnnotationPresent(Nullable.class);
        return mayBeNull && random.nextInt(3) == 0 ? null : value(type.getType());
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0])
                    : map(generic.getActualTypeArguments()[1]);
        }
        Class<?> declared = (Class<?>) type;
        if (declared.isRecord()) {
            return of(declared);
        }
        if (declared.isEnum()) {
            return one(Arrays.asList(declared.getEnumConstants()));
        }
        return switch (declared.getSimpleName()) {
            case "String" -> one(texts);
            case "int", "Integer" -> one(NUMBERS).intValue();
            case "long", "Long" -> one(NUMBERS);
            case "double", "Double" -> one(DOUBLES);
            case "boolean", "Boolean" -> random.nextBoolean();
            case "Instant" -> Instant.ofEpochSecond(random.nextInt(2_000_000_000));
            case "Duration" -> Duration.ofSeconds(random.nextInt(100_000_000));
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private List<Object> list(Type item) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(item));
        }
        return list;
    }

    private Map<String, Object> map(Type held) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(one(texts), value(held));
        }
        return map;
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Returns a value as a CEL value: a record is a map of its present components. */
    static Object seen(Object value) {
        if (value instanceof Record) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                try {
                    Object held = component.getAccessor().invoke(value);
                    if (held != null) {
                        map.put(component.getName(), seen(held));
                    }
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
            return map;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Samples::seen).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> seen = new LinkedHashMap<>();
            map.forEach((key, held) -> seen.put(key, seen(held)));
            return seen;
        }
        return value instanceof Integer number
                ? (Object) number.longValue()
                : value instanceof Enum<?> word ? word.name() : value;
    }
}
