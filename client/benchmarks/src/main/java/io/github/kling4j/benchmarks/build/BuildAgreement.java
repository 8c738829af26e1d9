package io.github.kling4j.benchmarks.build;

import io.avaje.validation.Validator;
import io.avaje.validation.spi.GeneratedComponent;
import io.github.kling4j.validation.Validators;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that the validators of both processors find the same number of violations for the same constraints. */
final class BuildAgreement {

    private static final List<@Nullable Integer> VALUES = Arrays.asList(null, -1, 5, Integer.MAX_VALUE);

    private BuildAgreement() {}

    /**
     * Compiles with each, and asks.
     *
     * @throws IllegalStateException when they find anything else, or not each rule broken
     */
    static void require(int rules) throws IOException, ReflectiveOperationException {
        Compiled ours = Compiled.of(Sources.ofConstraints(rules, BuildPart.OUR_ANNOTATION), Processors.OURS);
        Compiled avaje = Compiled.of(Sources.ofConstraints(rules, BuildPart.AVAJE_ANNOTATION), Processors.AVAJE);
        Validator validator = ofAvaje(avaje.loader());
        int all = 0;
        for (Integer value : VALUES) {
            int found = ofOurs(ours.model(type -> value));
            int foundByAvaje = validator.check(avaje.model(type -> value)).size();
            if (found != foundByAvaje) {
                throw new IllegalStateException("of " + rules + " rules " + found + " are broken by " + value
                        + ", and Avaje Validator says " + foundByAvaje);
            }
            all += found;
        }
        if (all != rules) {
            throw new IllegalStateException("of " + rules + " rules " + all + " are broken in turn");
        }
    }

    /** The adapters are added by generated code: Avaje itself looks for that only once. */
    private static Validator ofAvaje(ClassLoader loader) throws ReflectiveOperationException {
        Validator.Builder builder = Validator.builder();
        ((GeneratedComponent) loader.loadClass("GeneratedValidatorComponent")
                        .getConstructor()
                        .newInstance())
                .customize(builder);
        return builder.build();
    }

    private static <T> int ofOurs(T model) {
        @SuppressWarnings("unchecked") // The class of a model is that of its validators.
        Class<T> type = (Class<T>) model.getClass();
        return Validators.of(type).validate(model).size();
    }
}
