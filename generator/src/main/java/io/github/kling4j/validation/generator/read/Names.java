package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The annotations that are read, by name: this module knows no class of the module that declares them. */
public final class Names {

    /** The package of the rule annotations. */
    public static final String VALIDATION = "io.github.kling4j.validation";

    /** Marks a model. */
    public static final String GENERATE_VALIDATOR = VALIDATION + ".GenerateValidator";
    /** Marks an open enumeration. */
    public static final String OPEN_ENUM = VALIDATION + ".OpenEnum";
    /** Marks a rule interface. */
    public static final String RULES_FOR = VALIDATION + ".RulesFor";
    /** Marks a rule method. */
    public static final String RULE = VALIDATION + ".Rule";
    /** A rule on how many of some properties are given. */
    public static final String AT_LEAST_ONE_OF = VALIDATION + ".AtLeastOneOf";
    /** A rule on how many of some properties are given. */
    public static final String AT_MOST_ONE_OF = VALIDATION + ".AtMostOneOf";
    /** A rule on how many of some properties are given. */
    public static final String EXACTLY_ONE_OF = VALIDATION + ".ExactlyOneOf";

    static final String WIRE_NAME = VALIDATION + ".WireName";
    static final String DEFAULT_VALUE = VALIDATION + ".DefaultValue";
    static final String EXTRAS = VALIDATION + ".Extras";
    static final String CONSTRAINTS = "jakarta.validation.constraints.";

    /** Every rule annotation. */
    static final List<String> RULES = List.of(RULE, AT_LEAST_ONE_OF, AT_MOST_ONE_OF, EXACTLY_ONE_OF);
    /** Those that hold several rule annotations of a kind. */
    static final List<String> REPEATED_RULES =
            List.of(AT_LEAST_ONE_OF + ".All", AT_MOST_ONE_OF + ".All", EXACTLY_ONE_OF + ".All");

    /** Every annotation that begins something. */
    public static final Set<String> ALL = Stream.of(
                    List.of(GENERATE_VALIDATOR, OPEN_ENUM, RULES_FOR), RULES, REPEATED_RULES)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Names() {}

    /** Returns whether a type is marked as a model. */
    public static boolean isModel(TypeElement type) {
        return Annotation.on(type, GENERATE_VALIDATOR).isPresent();
    }
}
