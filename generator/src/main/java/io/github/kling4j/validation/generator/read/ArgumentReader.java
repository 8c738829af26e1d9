package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Value;
import io.github.kling4j.validation.generator.model.Value.Container;
import io.github.kling4j.validation.generator.model.Value.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Reads the constraints that the type arguments of a generic model determine. The validator of {@code Page<T>} does not
 * know {@code T}. A model with a property of type {@code Page<User>} does, so the validator of that model checks the
 * properties of {@code Page} that have the type {@code T}.
 */
final class ArgumentReader {

    private final TypeElement holder;
    private final Types types;
    private final ValueReader values;
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Creates a reader for the type arguments in one model.
     *
     * @param home the package of the model's validator
     */
    ArgumentReader(TypeElement holder, PackageElement home, Types types, KnownModels models) {
        this.holder = holder;
        this.types = types;
        this.values = new ValueReader(types, models, this, home, Candidates.isKotlin(holder));
    }

    /**
     * Returns the properties of a generic model for which its type arguments require checks; empty for a model without
     * type arguments.
     *
     * @param uses the uses of the model's type, whose type arguments may have annotations
     */
    List<Property> parts(DeclaredType model, List<Use> uses) {
        List<List<Use>> arguments = new ArrayList<>();
        for (int i = 0; i < model.getTypeArguments().size(); i++) {
            int index = i;
            arguments.add(
                    uses.stream().flatMap(use -> use.argument(index).stream()).toList());
        }
        return partsOf(model, arguments);
    }

    private List<Property> partsOf(DeclaredType model, List<List<Use>> arguments) {
        if (arguments.isEmpty() || open.contains(model.toString())) {
            return List.of();
        }
        open.push(model.toString());
        try {
            List<Property> parts = new ArrayList<>();
            TypeElement element = (TypeElement) model.asElement();
            for (Candidate candidate : Candidates.of(element)) {
                candidate
                        .reader((DeclaredType) element.asType(), types)
                        .flatMap(reader -> part(model, candidate, reader, arguments))
                        .ifPresent(parts::add);
            }
            return parts;
        } finally {
            open.pop();
        }
    }

    private Optional<Property> part(
            DeclaredType model, Candidate candidate, Candidate.Reader reader, List<List<Use>> arguments) {
        TypeMirror member = types.asMemberOf(model, reader.element());
        TypeMirror type = member instanceof ExecutableType method ? method.getReturnType() : member;
        TypeElement element = (TypeElement) model.asElement();
        Value value = new Substitution(element, arguments).read(type, reader.type());
        Place place = Place.of(candidate.place(reader)).orElse(Place.of(holder));
        return isOfArguments(value)
                ? Optional.of(new Property(
                        wireName(candidate, reader, element),
                        candidate.name(),
                        reader.code(),
                        AccessorAccess.of(reader.element(), type, element),
                        false,
                        value,
                        null,
                        place,
                        place))
                : Optional.empty();
    }

    private String wireName(Candidate candidate, Candidate.Reader reader, TypeElement model) {
        List<Use> uses = candidate.declarations(reader, (DeclaredType) model.asType(), types).stream()
                .map(element -> Use.of(new Use.Origin(element, element)))
                .toList();
        return new WireNames(model).of(candidate.name(), uses, Place.of(model)).text();
    }

    /** Returns whether a value requires a check because of the type arguments. */
    private static boolean isOfArguments(Value value) {
        return value.kind() == Kind.MODEL
                || value.kind() == Kind.GENERIC_MODEL
                || !value.constraints().isEmpty()
                || !value.parts().isEmpty()
                || value.key().filter(ArgumentReader::isOfArguments).isPresent()
                || value.isContainer()
                        && (isOfArguments(value.item()) || !value.item().nullable());
    }

    /**
     * Returns whether the type arguments of a model require checks that cannot be generated, because the model contains
     * itself, or because it is sealed and other types declare its properties.
     */
    boolean isRefused(DeclaredType model) {
        boolean isSealed = model.asElement().getModifiers().contains(Modifier.SEALED);
        return (isSealed || open.contains(model.toString()))
                && model.getTypeArguments().stream().anyMatch(this::isChecked);
    }

    private boolean isChecked(TypeMirror argument) {
        return values.isModel(argument)
                || ValueAnnotations.isIn(argument, holder)
                || argument instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(this::isChecked);
    }

    /** Replaces the type parameters of a generic model with type arguments. */
    private final class Substitution {

        private final TypeElement model;
        /** For each type parameter, the uses of its type argument. */
        private final List<List<Use>> arguments;

        Substitution(TypeElement model, List<List<Use>> arguments) {
            this.model = model;
            this.arguments = arguments;
        }

        /**
         * Reads a value with the constraints on the type arguments.
         *
         * @param type the type of the value, with type arguments
         * @param declared the type of the value as the generic model declares it, with type parameters
         */
        Value read(TypeMirror type, TypeMirror declared) {
            int parameter = Containers.index(declared, model);
            if (parameter >= 0) {
                // If the bound of the type parameter is a model, the generic model's own validator checks the value.
                return values.isModel(declared) ? nothing(type) : argument(type, arguments.get(parameter));
            }
            if (type instanceof WildcardType || declared instanceof WildcardType) {
                TypeMirror bound = bound(type);
                TypeMirror declaredBound = bound(declared);
                return bound == null || declaredBound == null ? nothing(type) : read(bound, declaredBound);
            }
            if (type instanceof ArrayType array && declared instanceof ArrayType declaredArray) {
                Value item = read(array.getComponentType(), declaredArray.getComponentType());
                return held(type, Kind.ARRAY, new Container(TypeName.get(type), null, item));
            }
            Optional<Containers.View> view = values.view(type);
            Optional<Containers.View> declaredView = values.view(declared);
            if (view.isPresent() && declaredView.isPresent()) {
                return held(type, view.get().kind(), container(view.get(), declaredView.get()));
            }
            return values.isModel(type) ? model((DeclaredType) type, (DeclaredType) declared) : nothing(type);
        }

        private Value argument(TypeMirror type, List<Use> uses) {
            return type instanceof WildcardType wildcard
                    ? Optional.ofNullable(wildcard.getExtendsBound())
                            .map(bound -> values.read(bound, uses))
                            .orElse(nothing(type))
                    : values.read(type, uses);
        }

        private Container container(Containers.View view, Containers.View declared) {
            List<? extends TypeMirror> inside = view.view().getTypeArguments();
            List<? extends TypeMirror> written = declared.view().getTypeArguments();
            if (inside.isEmpty()) {
                return new Container(TypeName.get(view.view()), null, nothing(view.view()));
            }
            int last = inside.size() - 1;
            return new Container(
                    TypeName.get(view.view()),
                    view.kind().isMap() ? read(inside.get(0), written.get(0)) : null,
                    read(inside.get(last), written.get(last)));
        }

        /**
         * Returns the value for a model inside the generic model. It has only the properties for which the type
         * arguments require checks, because the validator of the generic model calls the validator of the inner model.
         */
        private Value model(DeclaredType type, DeclaredType declared) {
            List<List<Use>> inside =
                    declared.getTypeArguments().stream().map(this::uses).toList();
            Kind kind = isRefused(type) ? Kind.GENERIC_MODEL : Kind.OPAQUE;
            List<Property> parts = partsOf(type, inside);
            return new Value(TypeName.get(type), kind, true, false, List.of(), List.of(), null, parts, null);
        }

        private List<Use> uses(TypeMirror declared) {
            int parameter = Containers.index(declared, model);
            return parameter < 0 ? List.of(Use.of(declared, new Use.Origin(holder, holder))) : arguments.get(parameter);
        }
    }

    private static @Nullable TypeMirror bound(TypeMirror type) {
        return type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : type;
    }

    /** Returns a container without its own constraints, which the validator of the generic model checks. */
    private static Value held(TypeMirror type, Kind kind, Container container) {
        return new Value(TypeName.get(type), kind, true, false, List.of(), List.of(), container, List.of(), null);
    }

    private static Value nothing(TypeMirror type) {
        return new Value(TypeName.get(type), Kind.OPAQUE, true, false, List.of(), List.of(), null, List.of(), null);
    }
}
