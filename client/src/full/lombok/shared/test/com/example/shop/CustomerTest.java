package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Test
    void aGoodCustomerIsValid() {
        Customer ada = new Customer(
                "Ada", List.of(36), true, Address.builder().zip("123").build());

        assertThat(Validators.of(Customer.class).validate(ada)).isEmpty();
    }

    @Test
    void fieldsAreCheckedThroughTheAccessorsThatLombokWrites() {
        Customer nobody = new Customer(
                null, List.of(0), true, Address.builder().zip("1234").build());

        assertThat(Validators.of(Customer.class).validate(nobody))
                .extracting(Violation::path)
                .containsExactly("name", "ages[0]", "address.zip");
    }
}
