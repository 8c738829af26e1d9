package io.github.kling4j.reflection;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metadata files of GraalVM, in the format that all its versions support.
 *
 * @param lookUps the look-ups recorded by {@link LookUps}
 */
record Metadata(Set<String> lookUps) {

    /** Returns the contents of the files by their names. */
    Map<String, String> files() {
        return Map.of(
                "reflect-config.json",
                        list(types().entrySet().stream()
                                .map(type -> "{\"name\": \"" + type.getKey() + "\", "
                                        + String.join(", ", type.getValue()) + "}")),
                "proxy-config.json", list(names("proxy").map(type -> "[\"" + type + "\"]")),
                "resource-config.json",
                        "{\"resources\": {\"includes\": "
                                + list(names("resource")
                                                .map(path -> "{\"pattern\": \""
                                                        + Pattern.quote(path).replace("\\", "\\\\") + "\"}"))
                                        .strip()
                                + "}}\n");
    }

    /** Services are omitted: GraalVM finds them automatically. */
    private Map<String, Set<String>> types() {
        Map<String, Set<String>> types = new TreeMap<>();
        names("class").forEach(type -> types.put(type, new TreeSet<>(Set.of("\"allPublicConstructors\": true"))));
        names("constructors").forEach(type -> add(types, type, "\"allPublicConstructors\": true"));
        names("field")
                .forEach(field -> add(types, owner(field), "\"fields\": [{\"name\": \"" + member(field) + "\"}]"));
        names("method").forEach(method -> add(types, owner(method), method(member(method))));
        // Retrofit reads the annotations and the types of the methods.
        names("proxy").forEach(type -> add(types, type, "\"allDeclaredMethods\": true"));
        return types;
    }

    private static String method(String signature) {
        String name = signature.substring(0, signature.indexOf('('));
        String parameters = Stream.of(signature
                        .substring(name.length() + 1, signature.length() - 1)
                        .split(","))
                .filter(each -> !each.isEmpty())
                .map(each -> "\"" + each + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        return "\"methods\": [{\"name\": \"" + name + "\", \"parameterTypes\": " + parameters + "}]";
    }

    private static void add(Map<String, Set<String>> types, String type, String what) {
        types.computeIfAbsent(type, each -> new TreeSet<>()).add(what);
    }

    private static String owner(String member) {
        return member.substring(0, dot(member));
    }

    private static String member(String member) {
        return member.substring(dot(member) + 1);
    }

    private static int dot(String member) {
        int end = member.indexOf('(');
        return member.lastIndexOf('.', end < 0 ? member.length() : end);
    }

    private Stream<String> names(String kind) {
        return lookUps.stream()
                .filter(each -> each.startsWith(kind + " "))
                .map(each -> each.substring(kind.length() + 1));
    }

    private static String list(Stream<String> items) {
        return items.collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    /** Returns the kinds of look-ups without metadata. */
    Set<String> otherKinds() {
        Set<String> known = Set.of("class", "constructors", "field", "method", "proxy", "resource", "services");
        return lookUps.stream()
                .map(each -> each.substring(0, each.indexOf(' ')))
                .filter(kind -> !known.contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
