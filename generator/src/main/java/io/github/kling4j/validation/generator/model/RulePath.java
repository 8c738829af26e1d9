package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule and where it may be reported: what {@code Validator.except} can name.
 *
 * @param id the rule
 * @param path with {@code []} for any index or key; {@code *} for a rule that names its path itself
 */
public record RulePath(String id, String path) {

    /** The path of a rule that names its path itself. */
    public static final String ANY = "*";

    /** A value that has a validator of its own, and where it is held. */
    public record Held(String path, TypeName type) {}

    /** Returns it as {@code KnownRules} reads it. */
    public String text() {
        return path.equals(ANY) ? id : id + "@" + path;
    }

    /** Returns the constraints on a model as a whole. */
    public static Stream<RulePath> ofWhole(Model model) {
        return of("", model.self());
    }

    /** Returns what the schema of a model says. */
    public static List<RulePath> ofSchema(Model model) {
        return model.properties().stream()
                .flatMap(property -> of(property.wireName(), property.value()))
                .toList();
    }

    /** Returns the values with validators that a model holds, at any depth of containers. */
    public static List<Held> heldBy(Model model) {
        return model.properties().stream()
                .flatMap(property -> held(property.wireName(), property.value()))
                .toList();
    }

    private static Stream<Held> held(String path, Value value) {
        Stream<Held> own = value.kind() == Value.Kind.MODEL ? Stream.of(new Held(path, value.type())) : Stream.empty();
        Stream<Held> keys = value.key().stream().flatMap(key -> held(keyPath(path), key));
        Stream<Held> items = Stream.ofNullable(value.item()).flatMap(item -> held(path + value.itemPath(), item));
        Stream<Held> parts = value.parts().stream().flatMap(part -> held(path + "." + part.wireName(), part.value()));
        return Stream.of(own, keys, items, parts).flatMap(each -> each);
    }

    /** An item that must be there is reported as {@code type}: JSON Schema requires properties only. */
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
        if (value.item() == null) {
            return Stream.empty();
        }
        String below = path + value.itemPath();
        Stream<RulePath> type =
                value.kind() == Value.Kind.OPTIONAL || value.item().type().isPrimitive()
                        ? Stream.empty()
                        : Stream.of(new RulePath("type", below));
        return Stream.concat(type, of(below, value.item()));
    }

    /** Returns where keys of a map are found: as Bean Validation writes it, and apart from the values. */
    private static String keyPath(String path) {
        return path + "<K>[]";
    }
}
