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

/**
 * The types that have validators: types marked with {@code @GenerateValidator}, and types for which there is an
 * interface marked with {@code @ValidatorFor}.
 */
public final class KnownModels {

    private final Map<String, Optional<String>> standIns = new HashMap<>();
    private final Function<String, Optional<String>> compiled;
    private final Set<String> sources = new HashSet<>();

    /**
     * Creates an empty registry.
     *
     * @param compiled finds the interface with {@code @ValidatorFor} for a type in the output of an earlier compilation
     *     or on the class path
     */
    public KnownModels(Function<String, Optional<String>> compiled) {
        this.compiled = compiled;
    }

    /** Adds the interface with {@code @ValidatorFor} for a type. Both arguments are canonical names. */
    public void add(String type, String standIn) {
        standIns.put(type, Optional.of(standIn));
    }

    /** Records that types and their nested types are compiled from source. */
    public void addSources(Collection<? extends Element> types) {
        types.forEach(type -> sources.add(type.toString()));
    }

    /** Returns whether a type is compiled from source, not read from a class file. */
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

    /** Returns the canonical name of the interface with {@code @ValidatorFor} for a type. */
    public Optional<String> standIn(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return name.startsWith("java.lang.") ? Optional.empty() : standIns.computeIfAbsent(name, compiled);
    }
}
