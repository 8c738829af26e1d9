package io.github.kling4j.validation.generator.read;

import com.palantir.javapoet.TypeName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Constraint;
import io.github.kling4j.validation.generator.model.Naming;
import io.github.kling4j.validation.generator.model.Property;
import io.github.kling4j.validation.generator.model.Property.DefaultText;
import io.github.kling4j.validation.generator.model.Rule.Written;
import io.github.kling4j.validation.generator.model.RuleInterface.Access;
import io.github.kling4j.validation.generator.model.Unread;
import io.github.kling4j.validation.generator.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the properties of one model. */
final class PropertyReader {

    private static final int SINCE_SHOWN = 22;

    private final TypeElement model;
    private final DeclaredType type;
    private final List<TypeElement> standIns;
    private final Types types;
    private final CheckedExceptions exceptions;
    private final Predicate<TypeElement> isInClassFile;
    private final ValueReader values;
    private final WireNames names;
    private final DeclaredNullness nullness;
    private final Map<String, Set<Element>> read = new HashMap<>();

    /**
     * Creates a reader.
     *
     * @param standIns the interfaces with {@code @ValidatorFor} whose methods carry the annotations of the model's
     *     properties
     * @param isInClassFile tests whether the compiler read a type from a class file
     */
    PropertyReader(
            TypeElement model,
            List<TypeElement> standIns,
            Elements elements,
            Types types,
            KnownModels models,
            Predicate<TypeElement> isInClassFile) {
        this.model = model;
        this.type = (DeclaredType) model.asType();
        this.standIns = standIns;
        this.types = types;
        this.isInClassFile = isInClassFile;
        this.exceptions = new CheckedExceptions(elements, types);
        PackageElement home = Declarations.packageOf(standIns.isEmpty() ? model : standIns.get(0));
        ArgumentReader arguments = new ArgumentReader(model, home, types, models);
        this.values = new ValueReader(types, models, arguments, home, Candidates.isKotlin(model));
        this.names = new WireNames(model);
        this.nullness = new DeclaredNullness(models);
    }

    /** Reads the properties, inherited ones first. */
    List<Property> read() {
        List<Property> properties = new ArrayList<>();
        for (Candidate candidate : Candidates.of(model, standIns)) {
            candidate.reader(type, types).ifPresent(reader -> properties.add(property(candidate, reader)));
        }
        return properties.stream().filter(property -> !isOutOfReach(property)).toList();
    }

    /**
     * Returns whether a property is ignored because it has no constraints and is not visible in the validator's
     * package.
     */
    private boolean isOutOfReach(Property property) {
        return property.access() != Access.PUBLIC
                && standIns.stream()
                        .anyMatch(each -> !Declarations.packageOf(each).equals(Declarations.packageOf(model)))
                && read.getOrDefault(property.accessor(), Set.of()).stream()
                        .flatMap(ValueAnnotations::all)
                        .findFirst()
                        .isEmpty();
    }

    /** Returns the constraint annotations at places that {@link #read} does not read. */
    List<Unread> unread(List<Property> properties) {
        List<Unread> unread = new ArrayList<>(UnreadAnnotations.of(model, standIns, read));
        if (Runtime.version().feature() < SINCE_SHOWN) {
            hidden().forEach(unread::add);
        }
        for (TypeElement standIn : standIns) {
            for (Candidate candidate : Candidates.of(standIn)) {
                ExecutableElement method = candidate.methods().get(0);
                TypeName returned = TypeName.get(method.getReturnType());
                boolean isKnown = properties.stream()
                        .anyMatch(property -> property.accessor().equals(candidate.name())
                                && property.value().type().equals(returned));
                if (!isKnown) {
                    unread.add(new Unread.OfStandIn(candidate.name(), returned, Place.of(method)));
                }
            }
        }
        return unread;
    }

    /**
     * Returns the class files that may have constraints on type arguments, which compilers before JDK 22 hide: class
     * files with other constraints and with properties whose types have arguments. Returns none if any visible
     * declaration of a property has constraints on type arguments, because the author of the model is then aware of
     * them.
     */
    private Stream<Unread> hidden() {
        List<Element> all = read.values().stream().flatMap(Set::stream).toList();
        if (all.stream().anyMatch(element -> ValueAnnotations.isInArguments(typeOf(element), element))) {
            return Stream.empty();
        }
        Place place = Place.of(standIns.isEmpty() ? model : standIns.get(0));
        return all.stream()
                .map(Declarations::typeOf)
                .distinct()
                .filter(isInClassFile)
                .filter(type -> !standIns.isEmpty() || !type.equals(model))
                .filter(type -> membersOf(type, all)
                                .anyMatch(each -> ValueAnnotations.on(each).isPresent())
                        && membersOf(type, all).anyMatch(each -> isParameterized(typeOf(each))))
                .map(type -> type.getSimpleName().toString())
                .sorted()
                .map(name -> new Unread.InClassFile(name, place));
    }

    private static Stream<Element> membersOf(TypeElement type, List<Element> all) {
        return all.stream().filter(element -> Declarations.typeOf(element).equals(type));
    }

    private TypeMirror typeOf(Element element) {
        return Use.of(origin(element)).type();
    }

    private static boolean isParameterized(TypeMirror type) {
        return type instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty();
    }

    private Property property(Candidate candidate, Candidate.Reader reader) {
        List<Element> declarations = new ArrayList<>(candidate.declarations(reader, type, types));
        standIns.forEach(standIn -> Candidates.of(standIn).stream()
                .filter(each -> each.name().equals(candidate.name()))
                .flatMap(each -> each.methods().stream())
                .forEach(declarations::add));
        read.put(candidate.name(), Set.copyOf(declarations));
        List<Use> uses = new ArrayList<>();
        declarations.forEach(each -> uses.add(Use.of(origin(each))));
        uses.add(Use.of(reader.type(), origin(reader.element())));
        Optional<Written> defaultValue = first(uses, Names.DEFAULT_VALUE).map(found -> found.text("value"));
        Place place = place(candidate.place(reader));
        WireNames.Found wireName = names.of(candidate.name(), uses, place);
        Value value = values.read(reader.type(), uses);
        return new Property(
                wireName.text(),
                candidate.name(),
                reader.code(),
                AccessorAccess.of(reader.element(), reader.type(), model),
                throwsChecked(reader.element()),
                defaultValue.isPresent() ? value : required(value, uses, reader),
                defaultValue
                        .map(text -> new DefaultText(text.text(), text.place()))
                        .orElse(null),
                place,
                wireName.place());
    }

    /**
     * Returns a value, with the additional constraint that it is required if an annotation other than a constraint
     * makes the property non-null.
     */
    private Value required(Value value, List<Use> uses, Candidate.Reader reader) {
        String nonNull = nullness.nonNull(uses, reader.element(), reader.type());
        boolean isKnown = value.isRequired()
                || value.kind() == Value.Kind.OPTIONAL
                || value.constraints().stream().anyMatch(Constraint.Absent.class::isInstance);
        return nonNull == null || isKnown
                ? value
                : value.with(new Constraint.Required(new Constraint.Origin(
                        nonNull,
                        Subjects.of(reader.type()),
                        Place.of(origin(reader.element()).reportedOn()),
                        null,
                        null)));
    }

    /** Returns the problems with JSON names. Call this method after {@link #read}. */
    Naming naming() {
        return names.naming(values.conflicts());
    }

    private Use.Origin origin(Element element) {
        return new Use.Origin(element, isInherited(element) ? model : element);
    }

    private Place place(Element element) {
        return isInherited(element) ? Place.of(element).orElse(Place.of(model)) : Place.of(element);
    }

    private boolean isInherited(Element element) {
        TypeElement owner = Declarations.typeOf(element);
        return !model.equals(owner) && !standIns.contains(owner);
    }

    private boolean throwsChecked(Element reader) {
        return reader instanceof ExecutableElement method && exceptions.isAnyChecked(method);
    }

    private static Optional<Annotation> first(List<Use> uses, String annotation) {
        return uses.stream()
                .flatMap(use -> use.annotations().stream())
                .filter(each -> each.is(annotation))
                .findFirst();
    }
}
