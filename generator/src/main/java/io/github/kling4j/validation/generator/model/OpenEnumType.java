package io.github.kling4j.validation.generator.model;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.diagnostic.Place;
import io.github.kling4j.validation.generator.model.Rule.Written;
import java.util.List;

/**
 * A type marked with {@code @OpenEnum}.
 *
 * @param type its name
 * @param hasWord whether it has the method {@code word()}
 * @param words the known words, as written in the annotation
 * @param place the place of its declaration
 */
public record OpenEnumType(ClassName type, boolean hasWord, List<Written> words, Place place) {

    /** Copies the list. */
    public OpenEnumType {
        words = List.copyOf(words);
    }
}
