package com.example.shop;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/** A value that Immutables implements as {@code ImmutableCustomer}. */
@Value.Immutable
@GenerateValidator
public interface Customer {

    @Size(max = 5)
    String name();

    Optional<@Size(max = 3) String> nickname();

    @Min(18)
    OptionalInt age();

    Set<Address> addresses();

    @Size(max = 2)
    @Value.Default
    default String country() {
        return "NL";
    }

    /** A nested value. */
    @Value.Immutable
    @GenerateValidator
    abstract class Address {

        @Size(max = 3)
        public abstract String getZip();
    }
}
