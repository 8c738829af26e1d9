package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.ConstraintOptions;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

// guide
@GenerateValidator
@ConstraintOptions(length = ConstraintOptions.Length.UTF_16_UNITS, javaPatterns = true, constraintValidators = true)
public record Invitation(
        @NotBlank @Size(max = 280, message = "must fit {max} characters") @Nullable
        String text,

        @Pattern(regexp = "(?!none).*") @Nullable String topic,
        @NotNull @FutureOrPresent @Nullable LocalDate day,
        @Capitalized @Nullable String host) {

    @AssertTrue(message = "must not be a Sunday")
    public boolean isWorkday() {
        return day == null || day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
// end
