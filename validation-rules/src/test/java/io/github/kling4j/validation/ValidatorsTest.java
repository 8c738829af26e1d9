package io.github.kling4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kling4j.validation.shop.Shelf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

    private static final String SHELF = "io.github.kling4j.validation.shop.Shelf";

    private record Plain() {}

    @Test
    void the_validator_of_a_nested_type_has_underscores_in_its_name() {
        assertThat(Validators.of(Shelf.Tidy.class).validate(new Shelf.Tidy()))
                .containsExactly(new Violation("own", "", "found by Shelf_TidyValidator"));
    }

    @Test
    void registered_rule_sets_are_joined_in_the_order_of_their_names() {
        Validator<Shelf.Shared> validator = Validators.of(Shelf.Shared.class);

        assertThat(validator.validate(new Shelf.Shared()))
                .extracting(Violation::rule)
                .containsExactly("own", "first", "second");
        assertThat(validator.rules().ids()).containsExactly("first", "own", "second");
        assertThat(validator.except("own", "first@").validate(new Shelf.Shared()))
                .extracting(Violation::message)
                .containsExactly("found by SecondRules");
    }

    @Test
    void rule_sets_with_the_same_id_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Contested.class))
                .withMessage("two rule sets for " + SHELF + "$Contested have a rule \"note-needed\": " + SHELF
                        + "$OneContestedRules and " + SHELF + "$TwoContestedRules; rename one of them");
    }

    @Test
    void a_type_without_a_validator_is_refused_with_a_solution() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(Plain.class))
                .withMessage("no validator for io.github.kling4j.validation.ValidatorsTest$Plain: the class"
                        + " io.github.kling4j.validation.ValidatorsTest_PlainValidator was not found; mark the type"
                        + " with @GenerateValidator and compile it with the annotation processor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(String.class))
                .withMessageStartingWith(
                        "no validator for java.lang.String: the class java.lang.StringValidator was not found;");
    }

    @Test
    void a_validator_that_cannot_be_instantiated_is_refused_with_the_cause() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Broken.class))
                .withMessage(SHELF + "_BrokenValidator could not be instantiated")
                .havingCause()
                .isInstanceOf(UnsupportedOperationException.class)
                .withMessage("out of stock");
    }

    @Test
    void a_validator_that_is_not_public_is_refused() {
        String remedy = " must be public, in an exported package, with a public constructor without parameters";

        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Hidden.class))
                .withMessage(SHELF + "_HiddenValidator" + remedy);
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Needy.class))
                .withMessage(SHELF + "_NeedyValidator" + remedy);
    }

    @Test
    void a_class_with_the_name_that_is_not_a_validator_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(Shelf.Foreign.class))
                .withMessage("no validator for " + SHELF + "$Foreign: the class " + SHELF + "_ForeignValidator does"
                        + " not implement io.github.kling4j.validation.Validator");
    }

    @Test
    void concurrent_calls_return_the_same_validator() throws Exception {
        int threads = 8;
        CyclicBarrier start = new CyclicBarrier(threads);
        Set<Validator<?>> found = Collections.newSetFromMap(new IdentityHashMap<>());
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Validator<?>>> answers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                answers.add(executor.submit(() -> {
                    start.await();
                    return Validators.of(Shelf.Fresh.class);
                }));
            }
            for (Future<Validator<?>> answer : answers) {
                found.add(answer.get());
            }
        } finally {
            executor.shutdown();
        }

        assertThat(found).hasSize(1);
    }
}
