package io.github.kling4j.rules;

import io.github.kling4j.Description;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds the places of the description that a rule reads, such as {@code Shot.duration}. A rule reads the properties in
 * its expression, in the path of its violations and in {@code forEach}, and those whose accessors its method calls. A
 * rule that reads only additional properties reads the place of its model, such as {@code OmniVideoEditRequest}.
 */
final class ReadPlaces {

    private static final Pattern OF_MODEL = Pattern.compile("\\bthis\\.(\\w+)");
    /** The property of an item, which a macro or {@code forEach} names: {@code item.duration}. */
    private static final Pattern OF_ITEM = Pattern.compile("(?<![.\\w])(?!this\\b)\\w+\\.(\\w+)(?![\\w(])");

    private static final String MODELS = "io/github/kling4j/model/";

    private final Description description;

    ReadPlaces(Description description) {
        this.description = description;
    }

    Set<String> of(WrittenRule rule) {
        Set<String> places = new TreeSet<>();
        String[] path = rule.path().replace("[]", "").split("\\.");
        Set<String> ofItem = found(OF_ITEM, rule.expression());
        if (path.length > 1) {
            ofItem.add(path[1]);
        }
        Set<String> ofModel = found(OF_MODEL, rule.expression());
        ofModel.add(path[0]);
        ofModel.add(rule.forEach());
        for (String name : ofModel) {
            addIfProperty(rule.model(), name, places);
            ofItem.forEach(item -> addIfProperty(description.itemSchema(rule.model(), name), item, places));
        }
        if (!rule.method().isEmpty()) {
            addThoseOfMethod(rule, places);
        }
        return places.isEmpty() ? Set.of(rule.model()) : places;
    }

    private void addIfProperty(String schema, String name, Set<String> places) {
        if (description.properties(schema).contains(name)) {
            places.add(schema + "." + name);
        }
    }

    private void addThoseOfMethod(WrittenRule rule, Set<String> places) {
        try {
            new ClassReader(getClass().getPackageName() + "." + rule.set())
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String descriptor, String signature, String[] errors) {
                                    boolean isPart = name.equals(rule.method())
                                            || name.startsWith("lambda$" + rule.method() + "$");
                                    return isPart ? new Accessors(places) : null;
                                }
                            },
                            0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the property of each accessor that a method calls. */
    private final class Accessors extends MethodVisitor {

        private final Set<String> places;

        Accessors(Set<String> places) {
            super(Opcodes.ASM9);
            this.places = places;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String schema = owner.replaceFirst("^" + MODELS, "");
            Stream.of(name.replaceFirst("OrDefault$", ""))
                    .flatMap(accessor -> description.properties(schema).stream()
                            .filter(property -> property.replace("_", "").equalsIgnoreCase(accessor)))
                    .forEach(property -> places.add(schema + "." + property));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().map(result -> result.group(1)).forEach(found::add);
        return found;
    }
}
