package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void a_valid_customer_has_no_violations() {
        Customer ada = new Customer(
                "Ada", List.of(36), true, Address.builder().zip("123").build());

        assertThat(Validators.of(Customer.class).validate(ada)).isEmpty();
    }

    @Test
    void fields_are_read_through_the_accessors_of_Lombok() {
        Customer invalid = new Customer(
                null, List.of(0), true, Address.builder().zip("1234").build());

        assertThat(Validators.of(Customer.class).validate(invalid))
                .extracting(Violation::path)
                .containsExactly("name", "ages[0]", "address.zip");
    }
}
