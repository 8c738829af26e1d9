package io.github.kling4j.benchmarks.bean;

import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Twenty properties, each with constraints. */
@Valid
@GenerateValidator
public record Employee(
        @NotBlank String name,
        @NotBlank @Size(max = 40) String surname,
        @Size(min = 2, max = 2) @Nullable String country,
        @NotNull @Size(min = 4, max = 10) String postalCode,
        @NotEmpty String city,
        @Size(max = 200) @Nullable String note,
        @NotNull @Pattern(regexp = "[A-Z]{2}[0-9]{4}") String badge,
        @Min(16) @Max(100) int age,
        @Min(1) @Nullable Integer floor,
        @Positive long number,
        @PositiveOrZero int children,
        @Max(60) @Nullable Integer hours,
        @DecimalMin("0.5") @DecimalMax("1.5") double factor,
        @NotNull @DecimalMin("1000.00") BigDecimal salary,
        @Digits(integer = 6, fraction = 2) @Nullable BigDecimal bonus,
        @AssertTrue boolean active,
        @NotNull Boolean remote,
        @NotEmpty @Size(max = 5) List<String> roles,
        @Size(max = 7) int[] shifts,
        @Positive @Nullable Double distance) {

    /** Returns one that keeps all constraints. */
    static Employee valid() {
        return new Employee(
                "Ada",
                "Lovelace",
                "GB",
                "W1K 1AA",
                "London",
                "likes numbers",
                "AL1815",
                36,
                2,
                1815L,
                3,
                40,
                1.25,
                new BigDecimal("5000.00"),
                new BigDecimal("1250.50"),
                true,
                false,
                List.of("analyst", "author"),
                new int[] {8, 8, 4},
                12.5);
    }

    /** Returns one that breaks four of them. */
    static Employee broken() {
        return new Employee(
                " ",
                "Lovelace",
                "GB",
                "W1K 1AA",
                "London",
                "likes numbers",
                "1815AL",
                12,
                2,
                1815L,
                3,
                40,
                1.25,
                new BigDecimal("500.00"),
                new BigDecimal("1250.50"),
                true,
                false,
                List.of("analyst", "author"),
                new int[] {8, 8, 4},
                12.5);
    }
}
