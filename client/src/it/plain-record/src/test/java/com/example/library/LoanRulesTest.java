package com.example.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.Loan.Book;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoanRulesTest {

    private final Validator<Loan> validator = Validators.of(Loan.class);

    @Test
    void a_loan_that_satisfies_every_rule_is_valid() {
        Loan loan = new Loan("AB1234", null, null, null, List.of(new Book("Emma", 2)));

        assertThat(validator.validate(loan)).isEmpty();
        assertThat(validator.advise(loan)).isEmpty();
    }

    @Test
    void all_violations_are_reported_together() {
        Loan loan = new Loan("AB1234", 30, null, null, List.of(new Book("Emma", 0), new Book("On AB1234", 7)));

        assertThat(validator.validate(loan))
                .extracting(Object::toString)
                .containsExactly(
                        "days: is 30; must be at most 28 [maximum]",
                        "books[0].copies: is 0; must be at least 1 [minimum]",
                        "books[1].title: must not hold the card AB1234 [title-unlike-card]",
                        "late_fee: is required when this.days > 14 [late-fee-required]",
                        "books: hold 7 copies; must hold at most 6 [copies-total]");
    }

    @Test
    void advice_does_not_make_a_loan_invalid() {
        Loan loan = new Loan("AB1234", null, null, "Left at the counter on Monday", null);

        assertThat(validator.validate(loan)).isEmpty();
        assertThat(validator.advise(loan))
                .extracting(Object::toString)
                .containsExactly("note: has 29 characters; should have at most 20 [note-short]");
    }

    /** Not needed: the client, the annotation processor, CEL, and the Jakarta Validation annotations. */
    @Test
    void validation_rules_is_the_only_run_time_dependency() {
        assertThat(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> new File(entry).getName())
                        .filter(name -> name.contains("kling4j") || name.contains("cel") || name.contains("javapoet")))
                .singleElement()
                .asString()
                .startsWith("kling4j-validation-rules-");
    }
}
