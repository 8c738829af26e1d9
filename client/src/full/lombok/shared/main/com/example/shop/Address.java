package com.example.shop;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Size;
import lombok.Builder;
import lombok.Value;

/** A value with a builder. */
@Value
@Builder
@GenerateValidator
public class Address {

    @Size(max = 3)
    String zip;
}
