package com.example.library;

import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A loan of books. All properties except the card are optional. */
@GenerateValidator
public record Loan(
        @NotNull @Pattern(regexp = "[A-Z]{2}[0-9]{4}") String card,
        @DefaultValue("14") @Min(1) @Max(28) Integer days,
        @WireName("late_fee") Double lateFee,
        String note,
        @Size(min = 1, max = 5) List<Book> books) {

    /** A book. */
    @GenerateValidator
    public record Book(
            @NotNull String title, @NotNull @Min(1) Integer copies) {}
}
