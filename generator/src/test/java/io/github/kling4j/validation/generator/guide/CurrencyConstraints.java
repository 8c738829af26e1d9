package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.ValidatorFor;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;

// guide
@ValidatorFor(Currency.class)
interface CurrencyConstraints {

    @Pattern(regexp = "EUR|USD")
    String getCurrencyCode();

    @Max(2)
    int getDefaultFractionDigits();
}
// end
