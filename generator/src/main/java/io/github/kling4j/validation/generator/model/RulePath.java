package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
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

    /** Returns what the schema of a model says. */
    public static List<RulePath> ofSchema(Model model) {
        return Stream.concat(
                        of("", model.self()),
                        model.properties().stream().flatMap(property -> of(property.wireName(), property.value())))
                .toList();
    }

    /** Returns the values with validators that a model holds, at any depth of lists and maps. */
    public static List<Held> heldBy(Model model) {
        List<Held> held = new ArrayList<>();
        for (Property property : model.properties()) {
            String path = property.wireName();
            Value value = property.value();
            while (value.item() != null) {
                path += "[]";
                value = value.item();
            }
            if (value.kind() == Value.Kind.MODEL) {
                held.add(new Held(path, value.type()));
            }
        }
        return held;
    }

    /** An item that must be there is reported as {@code type}: JSON Schema requires properties only. */
    private static Stream<RulePath> of(String path, Value value) {
        Stream<RulePath> own = value.constraints().stream()
                .filter(constraint -> !(path.endsWith("]") && constraint instanceof Constraint.Required))
                .flatMap(constraint -> constraint.keyword().stream())
                .map(keyword -> new RulePath(keyword, path));
        Stream<RulePath> words = value.words().isEmpty() ? Stream.empty() : Stream.of(new RulePath("enum", path));
        Stream<RulePath> items = value.item() == null
                ? Stream.empty()
                : Stream.concat(Stream.of(new RulePath("type", path + "[]")), of(path + "[]", value.item()));
        return Stream.of(own, words, items).flatMap(rules -> rules);
    }
}
