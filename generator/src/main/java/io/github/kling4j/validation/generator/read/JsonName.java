package io.github.kling4j.validation.generator.read;

import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.NameConflict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JSON name that an annotation gives to a property or an enum constant.
 *
 * @param text the name
 * @param written the annotation with the name, as diagnostics show it
 * @param place the place of the name
 */
record JsonName(String text, String written, Place place) {

    /** The names of the members that contain the JSON name, by the names of the supported annotations. */
    private static final Map<String, String> MEMBERS = Map.of(
            "com.fasterxml.jackson.annotation.JsonProperty", "value",
            "com.squareup.moshi.Json", "name",
            "com.google.gson.annotations.SerializedName", "value",
            "jakarta.json.bind.annotation.JsonbProperty", "value",
            "javax.json.bind.annotation.JsonbProperty", "value",
            "kotlinx.serialization.SerialName", "value");
    /** The default of Moshi's annotation, which means that no name is set. */
    private static final String UNSET = "\u0000";

    /** Returns the JSON name in {@code @WireName}; empty for other annotations. */
    static Stream<JsonName> own(Annotation annotation) {
        return annotation.is(Names.WIRE_NAME)
                ? Stream.of(of(annotation, "value", annotation.text("value").text()))
                : Stream.empty();
    }

    /** Returns the JSON name in an annotation of a JSON library; empty for other annotations and if no name is set. */
    static Stream<JsonName> ofLibrary(Annotation annotation) {
        return Stream.ofNullable(MEMBERS.get(annotation.name()))
                .flatMap(member -> annotation
                        .found(member)
                        .map(Object::toString)
                        .filter(name -> !name.isEmpty() && !name.equals(UNSET))
                        .map(name -> of(annotation, member, name))
                        .stream());
    }

    /**
     * Returns whether an annotation is Jackson's {@code @JsonProperty} with a name, which takes precedence over the
     * naming strategy of the type.
     */
    static boolean isJackson(Annotation annotation) {
        return annotation.simpleName().equals("JsonProperty")
                && ofLibrary(annotation).findAny().isPresent();
    }

    private static JsonName of(Annotation annotation, String member, String name) {
        return new JsonName(name, "@" + annotation.simpleName() + "(\"" + name + "\")", annotation.place(member));
    }

    /** Returns the conflict between the first name and a different one; empty if all names are equal. */
    static Optional<NameConflict> conflict(String subject, List<JsonName> names) {
        return names.stream()
                .filter(name -> !name.text().equals(names.get(0).text()))
                .findFirst()
                .map(other -> new NameConflict(subject, names.get(0).written(), other.written(), other.place()));
    }
}
