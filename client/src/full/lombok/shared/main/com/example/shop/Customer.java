package com.example.shop;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Data;

/** A bean whose accessors Lombok generates. */
@Data
@AllArgsConstructor
@GenerateValidator
public class Customer {

    @NotNull
    private String name;

    private List<@Min(1) Integer> ages;
    private boolean active;
    private Address address;
}
