package io.github.kling4j.validation.jakarta;

import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value that a violation refers to, and the path to this value in Java names, by following the path of the
 * violation. If a part of the path cannot be found, such as a property that the model does not declare, the result is
 * the last model before this part.
 *
 * <p>Use one instance for each validation call, because it caches the keys of maps.
 */
final class PathTranslation {

    /**
     * The ids of the rules that are reported for a whole value: its validation threw an exception, or it is nested too
     * deeply.
     */
    private static final Set<String> OF_WHOLE = Set.of("failure", "depth");

    private final IdentityHashMap<Object, Map<String, Object>> keys = new IdentityHashMap<>();
    private final Map<Class<?>, Map<String, Boolean>> ofWhole = new HashMap<>();

    Located locate(Object root, Place place, Violation violation) {
        Spot spot = new Spot(place, root, root, true);
        Spot model = spot;
        PathText rest = new PathText(violation.path());
        while (!rest.isEmpty()) {
            Spot next = next(spot, rest);
            if (next == null) {
                return Located.bean(model);
            }
            spot = next;
            if (spot.isModel()) {
                model = spot;
            }
        }
        boolean isOfBean = violation.path().isEmpty() || isOfWhole(spot, violation.rule());
        return isOfBean ? Located.bean(spot) : Located.value(spot);
    }

    private @Nullable Spot next(Spot spot, PathText rest) {
        return rest.isSubscript() ? element(spot, rest) : property(spot, rest);
    }

    private static @Nullable Spot property(Spot spot, PathText rest) {
        Object bean = spot.value();
        if (bean == null) {
            return null;
        }
        Map<String, String> names = new HashMap<>();
        for (Class<?> type : GeneratedTypes.of(bean.getClass())) {
            names.putAll(GeneratedTypes.validator(type).rules().javaNames());
        }
        String name = rest.takeName(names);
        return Properties.has(bean.getClass(), name) ? spot.property(bean, name) : null;
    }

    private @Nullable Spot element(Spot spot, PathText rest) {
        boolean isKey = rest.takeKeyMark();
        String subscript = rest.takeSubscript();
        if (spot.value() instanceof Map<?, ?> map) {
            Map<String, Object> known = keys.computeIfAbsent(map, any -> keysBySubscript(map));
            return known.containsKey(subscript) ? spot.at(map, known.get(subscript), isKey) : null;
        }
        if (subscript.isEmpty()) {
            return spot.any();
        }
        return subscript.chars().allMatch(Character::isDigit) && subscript.length() < 10
                ? spot.at(Integer.parseInt(subscript))
                : null;
    }

    private static Map<String, Object> keysBySubscript(Map<?, ?> map) {
        Map<String, Object> bySubscript = new HashMap<>();
        for (Object key : map.keySet()) {
            bySubscript.putIfAbsent(Violations.subscript(key), key);
        }
        return bySubscript;
    }

    /**
     * Returns whether a rule applies to a model as a whole. This is the case if the validator of the model accepts a
     * reference to the rule with an empty path.
     */
    private boolean isOfWhole(Spot spot, String rule) {
        Object model = spot.value();
        if (model == null || !spot.isModel()) {
            return false;
        }
        return OF_WHOLE.contains(rule)
                || ofWhole.computeIfAbsent(model.getClass(), any -> new HashMap<>())
                        .computeIfAbsent(
                                rule,
                                any -> GeneratedTypes.of(model.getClass()).stream()
                                        .anyMatch(type -> isOfWhole(type, rule)));
    }

    private static boolean isOfWhole(Class<?> type, String rule) {
        try {
            GeneratedTypes.validator(type).except(rule + "@");
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
