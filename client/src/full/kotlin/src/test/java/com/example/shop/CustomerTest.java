package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void a_valid_customer_has_no_violations() {
        Customer ada = new Customer(
                "Ada",
                36,
                "ada@example",
                Arrays.asList("vip", null),
                true,
                new Address(1),
                Map.of("b", new Address(2)));

        assertThat(Validators.of(Customer.class).validate(ada)).isEmpty();
    }

    @Test
    void constraints_on_parameters_fields_and_getters_are_enforced() {
        Customer bob = new Customer(
                "Robert",
                3,
                "bob",
                List.of("a", "b", "c"),
                true,
                new Address(100000),
                Map.of("b", new Address(100001)));

        assertThat(Validators.of(Customer.class).validate(bob))
                .extracting(Violation::path)
                .containsExactly("name", "age", "email", "tag_list", "address.zip", "former[\"b\"].zip");
    }
}
