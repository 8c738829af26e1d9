package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.model.Value.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Recognizes container types. */
final class Containers {

    /** The optionals of primitive types, which have no type argument. */
    private static final Set<String> PRIMITIVE_OPTIONALS =
            Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

    private final Types types;

    Containers(Types types) {
        this.types = types;
    }

    /**
     * A container type.
     *
     * @param kind the kind of container
     * @param view the type through which generated code reads the container, such as {@code List}, with type arguments
     */
    record View(Kind kind, DeclaredType view) {

        /** Returns the type of the items, or of the values of a map. */
        TypeMirror item() {
            List<? extends TypeMirror> arguments = view.getTypeArguments();
            return arguments.get(arguments.size() - 1);
        }
    }

    /**
     * Returns the container that a type represents; empty if the type is not a container, or if its type arguments are
     * unknown.
     */
    Optional<View> view(DeclaredType type) {
        String name = name(type);
        if (name.startsWith("java.lang.") && name.indexOf('.', 10) < 0 && !name.equals("java.lang.Iterable")) {
            // Most properties have such a type, and its supertypes are not searched.
            return Optional.empty();
        }
        if (PRIMITIVE_OPTIONALS.contains(name)) {
            return Optional.of(new View(Kind.OPTIONAL, type));
        }
        if (name.equals("java.util.Optional")) {
            return Optional.of(new View(Kind.OPTIONAL, type)).filter(Containers::hasArguments);
        }
        return as(type, "java.util.Map")
                .map(map -> new View(hasTextKeys(map) ? Kind.MAP : Kind.KEYED, map))
                .or(() -> as(type, "java.util.List").map(list -> new View(Kind.LIST, list)))
                .or(() -> as(type, "java.util.Collection").map(all -> new View(Kind.COLLECTION, iterable(all))))
                .or(() -> as(type, "java.lang.Iterable").map(all -> new View(Kind.ITERABLE, all)))
                .filter(Containers::hasArguments)
                .filter(view -> !view.item().toString().equals(type.toString()));
    }

    /**
     * Converts a use of a container class, such as {@code ArrayList<@Size String>}, to a use of the interface through
     * which the container is read, such as {@code List<@Size String>}. {@link Types#directSupertypes} drops the
     * annotations on type arguments; this method keeps them.
     */
    Optional<Use> as(Use use, View view) {
        return use.type() instanceof DeclaredType declared
                ? annotated(declared, name(view.view()), new HashSet<>())
                        .map(type -> new Use(use.annotations(), type, use.from()))
                : Optional.empty();
    }

    private Optional<DeclaredType> annotated(DeclaredType type, String supertype, Set<String> seen) {
        if (name(type).equals(supertype)) {
            return Optional.of(type);
        }
        TypeElement element = (TypeElement) type.asElement();
        return Stream.concat(Stream.of(element.getSuperclass()), element.getInterfaces().stream())
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(each -> seen.add(name(each)))
                .flatMap(each -> annotated(withArguments(each, type), supertype, seen).stream())
                .findFirst();
    }

    /**
     * Returns a supertype that the class of a type declares, with the type arguments of the type instead of the type
     * parameters of the class.
     */
    private DeclaredType withArguments(DeclaredType supertype, DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        if (supertype.getTypeArguments().isEmpty() || type.getTypeArguments().isEmpty()) {
            return supertype;
        }
        TypeMirror[] arguments = supertype.getTypeArguments().stream()
                .map(argument -> {
                    int index = index(argument, element);
                    return index < 0 ? argument : type.getTypeArguments().get(index);
                })
                .toArray(TypeMirror[]::new);
        return types.getDeclaredType((TypeElement) supertype.asElement(), arguments);
    }

    /** Returns the index of a type among the type parameters of a class; -1 if it is not one of them. */
    static int index(TypeMirror type, TypeElement of) {
        return type instanceof TypeVariable variable ? of.getTypeParameters().indexOf(variable.asElement()) : -1;
    }

    private DeclaredType iterable(DeclaredType collection) {
        return as(collection, "java.lang.Iterable").orElse(collection);
    }

    private static boolean hasArguments(View view) {
        return !view.view().getTypeArguments().isEmpty();
    }

    static boolean hasTextKeys(DeclaredType map) {
        return map.getTypeArguments().size() == 2
                && map.getTypeArguments().get(0) instanceof DeclaredType key
                && name(key).equals("java.lang.String");
    }

    private Optional<DeclaredType> as(DeclaredType type, String supertype) {
        return as(type, supertype, new HashSet<>());
    }

    private Optional<DeclaredType> as(DeclaredType type, String supertype, Set<String> seen) {
        if (name(type).equals(supertype)) {
            return Optional.of(type);
        }
        for (TypeMirror each : types.directSupertypes(type)) {
            if (each instanceof DeclaredType declared && seen.add(name(declared))) {
                Optional<DeclaredType> found = as(declared, supertype, seen);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }
}
