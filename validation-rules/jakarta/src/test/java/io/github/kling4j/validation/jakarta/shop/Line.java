package io.github.kling4j.validation.jakarta.shop;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.Min;

/** A line of an order. */
@GenerateValidator
public record Line(@WireName("line_quantity") @Min(1) int quantity, int discount) {}
