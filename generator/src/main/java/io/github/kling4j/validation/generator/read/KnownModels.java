package io.github.kling4j.validation.generator.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Tells which types have validators: those that say so themselves, and those for which an interface does. */
public final class KnownModels {

    private final Map<String, Optional<String>> standIns = new HashMap<>();
    private final Function<String, Optional<String>> compiled;
    private final Set<String> sources = new HashSet<>();

    /**
     * Knows of no interface yet.
     *
     * @param compiled finds the interface that an earlier compilation, or another jar, has for a type
     */
    public KnownModels(Function<String, Optional<String>> compiled) {
        this.compiled = compiled;
    }

    /** Remembers an interface that stands for a type; both are canonical names. */
    public void add(String type, String standIn) {
        standIns.put(type, Optional.of(standIn));
    }

    /** Remembers types that are compiled from source now; those that they hold are, too. */
    public void addSources(Collection<? extends Element> types) {
        types.forEach(type -> sources.add(type.toString()));
    }

    /** Returns whether a type is compiled from source now, rather than read from a class file. */
    boolean isInSource(TypeElement type) {
        Element outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement outer) {
            outermost = outer;
        }
        return sources.contains(outermost.toString());
    }

    /** Returns whether a type has a validator. */
    public boolean contains(TypeElement type) {
        return Annotation.on(type, Names.GENERATE_VALIDATOR).isPresent()
                || standIn(type).isPresent();
    }

    /** Returns the name of the interface that stands for a type. */
    public Optional<String> standIn(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.lang.") ? Optional.empty() : standIns.computeIfAbsent(name, compiled);
    }
}
