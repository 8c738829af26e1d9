package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void a_valid_customer_has_no_violations() {
        Customer ada =
                ImmutableCustomer.builder().name("Ada").nickname("A").age(36).build();

        assertThat(Validators.of(Customer.class).validate(ada)).isEmpty();
    }

    @Test
    void the_constraints_of_the_interface_are_enforced() {
        Customer bob = ImmutableCustomer.builder()
                .name("Robert")
                .nickname("Bobby")
                .age(3)
                .addAddresses(ImmutableAddress.builder().zip("1234").build())
                .country("NLD")
                .build();

        assertThat(Validators.of(Customer.class).validate(bob))
                .extracting(Violation::path)
                .containsExactly("name", "nickname", "age", "addresses[].zip", "country");
    }
}
