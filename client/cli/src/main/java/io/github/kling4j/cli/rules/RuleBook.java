package io.github.kling4j.cli.rules;

import com.squareup.moshi.JsonReader;
import io.github.kling4j.cli.request.Model;
import io.github.kling4j.cli.request.Property;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.Okio;

/** Reads the rules that the annotation processor wrote to {@code META-INF/validation-rules}. */
final class RuleBook {

    private static final String FOLDER = "META-INF/validation-rules/";

    private RuleBook() {}

    /** Returns the limits and rules of a model and of the objects in its requests. */
    static List<RuleText> of(Model<?> model) {
        List<RuleText> rules = new ArrayList<>();
        add(model.request(), model.properties(), rules, new HashSet<>());
        return rules;
    }

    private static void add(Class<?> type, List<Property> properties, List<RuleText> rules, Set<Class<?>> seen) {
        if (!seen.add(type)) {
            return;
        }
        for (Property property : properties) {
            limits(type.getSimpleName(), property, rules);
        }
        rules.addAll(stated(type));
        for (Property property : properties) {
            add(property.type(), Property.of(property.type()), rules, seen);
        }
    }

    private static void limits(String model, Property property, List<RuleText> rules) {
        if (property.isRequired()) {
            rules.add(new RuleText(model, "required", property.name(), false, "must be given", ""));
        }
        for (Property.Limit limit : property.limits()) {
            rules.add(new RuleText(model, limit.keyword(), property.name(), false, limit.inWords(), ""));
        }
        if (!property.words().isEmpty()) {
            String words = String.join(" or ", property.words());
            rules.add(new RuleText(model, "enum", property.name(), false, words, ""));
        }
    }

    /** Returns the rules that interfaces declare for a type; empty for most types. */
    private static List<RuleText> stated(Class<?> type) {
        String interfaces = FOLDER + type.getName() + ".interfaces";
        List<RuleText> rules = new ArrayList<>();
        if (RuleBook.class.getClassLoader().getResource(interfaces) != null) {
            for (String name : lines(interfaces)) {
                rules.addAll(ofInterface(type, name));
            }
        }
        return rules;
    }

    private static List<RuleText> ofInterface(Class<?> type, String name) {
        Object data;
        try (InputStream stream = open(FOLDER + name + ".json")) {
            data = JsonReader.of(Okio.buffer(Okio.source(stream))).readJsonValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<RuleText> rules = new ArrayList<>();
        List<?> found = (List<?>) Objects.requireNonNull(((Map<?, ?>) data).get("rules"), "rules");
        for (Object rule : found) {
            rules.add(rule(type.getSimpleName(), name.substring(name.lastIndexOf('.') + 1), (Map<?, ?>) rule));
        }
        return rules;
    }

    private static RuleText rule(String model, String owner, Map<?, ?> rule) {
        String expression = text(rule, "expression").replaceAll("\\s+", " ");
        return new RuleText(
                model,
                text(rule, "id"),
                text(rule, "path"),
                Boolean.TRUE.equals(rule.get("advice")),
                expression.isEmpty() ? "see " + owner + "." + text(rule, "method") : expression,
                text(rule, "message").replaceAll("\\s+", " "));
    }

    private static String text(Map<?, ?> rule, String name) {
        Object value = rule.get(name);
        return value == null ? "" : value.toString();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(open(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream stream = RuleBook.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new IOException("the jar of kling lacks " + resource);
        }
        return stream;
    }
}
