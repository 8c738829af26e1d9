package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule and the path of its violations, as an argument of {@code Validator.except}.
 *
 * @param id the id of the rule
 * @param path the path, with {@code []} for any index or key; {@code *} for a rule that determines the path at run time
 */
public record RulePath(String id, String path) {

    /** The path of a rule that determines the path at run time. */
    public static final String ANY = "*";

    /** A value in a model whose type has a validator, and the path of the value. */
    public record Held(String path, TypeName type) {}

    /** Returns this rule with its path as the text that {@code KnownRules} parses. */
    public String text() {
        return path.equals(ANY) ? id : id + "@" + path;
    }

    /** Returns the rules of the constraints on a model itself. */
    public static Stream<RulePath> ofWhole(Model model) {
        return of("", model.self());
    }

    /** Returns the rules of the constraints on the properties of a model, and on the values in them. */
    public static List<RulePath> ofSchema(Model model) {
        return model.properties().stream()
                .flatMap(property -> of(property.wireName(), property.value()))
                .toList();
    }

    /** Returns the values in a model that have validators, in containers of any depth. */
    public static List<Held> heldBy(Model model) {
        return model.properties().stream()
                .flatMap(property -> held(property.wireName(), property.value()))
                .toList();
    }

    private static Stream<Held> held(String path, Value value) {
        Stream<Held> own = value.kind() == Value.Kind.MODEL ? Stream.of(new Held(path, value.type())) : Stream.empty();
        Stream<Held> keys = value.key().stream().flatMap(key -> held(keyPath(path), key));
        Stream<Held> items = value.isContainer() ? held(path + value.itemPath(), value.item()) : Stream.empty();
        Stream<Held> parts = value.parts().stream().flatMap(part -> held(path + "." + part.wireName(), part.value()));
        return Stream.of(own, keys, items, parts).flatMap(each -> each);
    }

    /**
     * Returns the rules of the constraints on a value and on the values in it, except {@code required} on items. Null
     * items are reported as {@code type}, because {@code required} in JSON Schema applies to properties only.
     */
    private static Stream<RulePath> of(String path, Value value) {
        Stream<RulePath> own = value.constraints().stream()
                .filter(constraint -> !(path.endsWith("]") && constraint instanceof Constraint.Required))
                .flatMap(constraint -> constraint.keyword().stream())
                .map(keyword -> new RulePath(keyword, path));
        Stream<RulePath> words = value.words().isEmpty() ? Stream.empty() : Stream.of(new RulePath("enum", path));
        Stream<RulePath> keys = value.key().stream().flatMap(key -> of(keyPath(path), key));
        Stream<RulePath> parts = value.parts().stream().flatMap(part -> of(path + "." + part.wireName(), part.value()));
        return Stream.of(own, words, keys, items(path, value), parts).flatMap(rules -> rules);
    }

    private static Stream<RulePath> items(String path, Value value) {
        if (!value.isContainer()) {
            return Stream.empty();
        }
        String below = path + value.itemPath();
        Stream<RulePath> type =
                value.kind() == Value.Kind.OPTIONAL || value.item().type().isPrimitive()
                        ? Stream.empty()
                        : Stream.of(new RulePath("type", below));
        return Stream.concat(type, of(below, value.item()));
    }

    /**
     * Returns the path of the keys of a map, in the notation of Bean Validation. It differs from the path of the values
     * of the map.
     */
    private static String keyPath(String path) {
        return path + "<K>[]";
    }
}
