package io.github.kling4j.drills;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * All signatures that other code can compile against: the public types of exported packages, with their public and
 * protected members, as printed by the JDK's {@code javap} and sorted.
 *
 * @param types the members of each type, by its declaration
 */
record PublicApi(Map<String, Set<String>> types) {

    /** Reads a jar or a directory of classes, which is a module. */
    static PublicApi ofModule(Path module) {
        ModuleReference reference = ModuleFinder.of(module).findAll().iterator().next();
        Set<String> exported = new TreeSet<>();
        reference.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .forEach(exports -> exported.add(exports.source()));
        try (ModuleReader reader = reference.open();
                Stream<String> files = reader.list()) {
            return ofClasses(module, files.toList(), exported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the class files in the packages; the files are relative to the given path. */
    static PublicApi ofClasses(Path where, List<String> files, Set<String> packages) {
        List<String> arguments = new ArrayList<>(List.of("-protected", "-cp", where.toString()));
        files.stream()
                .filter(file -> file.endsWith(".class") && file.contains("/") && !file.endsWith("package-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .filter(type -> packages.contains(type.substring(0, type.lastIndexOf('.'))))
                .sorted()
                .forEach(arguments::add);
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int result = ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException("javap: " + text);
        }
        return parse(text.toString()
                .replace("java.lang.", "")
                .replaceAll("(?m)^Compiled from .*\\R", "")
                .replaceAll("(?m)[;{}]\\s*$", ""));
    }

    /** Parses the result of {@link #toString()}, or the output of javap. */
    static PublicApi parse(String text) {
        Map<String, Set<String>> types = new TreeMap<>();
        Set<String> members = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(" ")) {
                members.add(line.strip());
            } else if (!line.isBlank()) {
                members = new TreeSet<>();
                if (line.startsWith("public ")) {
                    types.put(line.strip(), members);
                } else {
                    hidden.add(line.strip());
                }
            }
        }
        return new PublicApi(types).without(hidden);
    }

    /** Removes superclasses that are not public; their public members are members of the subclasses. */
    private PublicApi without(Set<String> hidden) {
        Map<String, Set<String>> shown = new TreeMap<>();
        types.forEach((type, members) -> {
            String declaration = type;
            for (String superclass : hidden) {
                String name = superclass.replaceFirst(".*\\bclass ([^ <]+).*", "$1");
                declaration = declaration.replaceFirst(" extends " + Pattern.quote(name) + "(?=$|[ <])", "");
            }
            shown.put(declaration, members);
        });
        return new PublicApi(shown);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        types.forEach((type, members) -> {
            text.append(type).append('\n');
            members.forEach(member -> text.append("  ").append(member).append('\n'));
        });
        return text.toString();
    }
}
