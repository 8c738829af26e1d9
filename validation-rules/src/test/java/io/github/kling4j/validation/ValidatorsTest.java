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
    void theValidatorOfANestedTypeIsNamedWithUnderscores() {
        assertThat(Validators.of(Shelf.Tidy.class).validate(new Shelf.Tidy()))
                .containsExactly(new Violation("own", "", "found by Shelf_TidyValidator"));
    }

    @Test
    void registeredRuleSetsAreJoinedInTheOrderOfTheirNames() {
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
    void ruleSetsMayNotShareAnId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Contested.class))
                .withMessage("two rule sets for " + SHELF + "$Contested have a rule \"note-needed\": " + SHELF
                        + "$OneContestedRules and " + SHELF + "$TwoContestedRules; rename one of them");
    }

    @Test
    void aTypeWithoutValidatorIsToldHowToGetOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(Plain.class))
                .withMessage("no validator for io.github.kling4j.validation.ValidatorsTest$Plain: there is no class"
                        + " io.github.kling4j.validation.ValidatorsTest_PlainValidator;"
                        + " mark the type with @GenerateValidator and compile it with the processor on the path");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(String.class))
                .withMessageStartingWith(
                        "no validator for java.lang.String: there is no class java.lang.StringValidator;");
    }

    @Test
    void aValidatorThatCannotBeMadeTellsWhy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Broken.class))
                .withMessage(SHELF + "_BrokenValidator could not be made")
                .havingCause()
                .isInstanceOf(UnsupportedOperationException.class)
                .withMessage("out of stock");
    }

    @Test
    void aValidatorThatIsNotPublicIsRefused() {
        String remedy = " must be public, in an exported package, with a public constructor that takes nothing";

        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Hidden.class))
                .withMessage(SHELF + "_HiddenValidator" + remedy);
        assertThatIllegalStateException()
                .isThrownBy(() -> Validators.of(Shelf.Needy.class))
                .withMessage(SHELF + "_NeedyValidator" + remedy);
    }

    @Test
    void aClassThatOnlyHasTheNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validators.of(Shelf.Foreign.class))
                .withMessage("no validator for " + SHELF + "$Foreign: " + SHELF + "_ForeignValidator"
                        + " is a class of another kind,"
                        + " which does not implement io.github.kling4j.validation.Validator");
    }

    @Test
    void threadsThatAskAtOnceGetTheSameValidator() throws Exception {
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
