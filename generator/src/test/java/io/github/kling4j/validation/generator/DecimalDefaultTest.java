package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecimalDefaultTest {

    @Test
    void aDecimalDefaultIsAConstantOfTheValidator(@TempDir Path work) {
        Javac.Outcome outcome = new Javac(work).compileText("Fare.java", """
                import io.github.kling4j.validation.*;
                import java.math.*;

                @GenerateValidator
                record Fare(@DefaultValue("2.50") BigDecimal price, @DefaultValue("0") BigInteger count) {}

                @RulesFor(Fare.class)
                @Rule(id = "least", expr = "this.price > this.count", message = "is {this.price}", on = "price")
                interface FareRules {}
                """);

        assertThat(outcome.messages()).isEmpty();
        assertThat(outcome.generated().get("FareValidator.java"))
                .contains("private static final BigDecimal LEAST_DECIMAL = new BigDecimal(\"2.50\");")
                .contains("fare.price() == null ? LEAST_DECIMAL : fare.price()")
                .contains("fare.count() == null ? BigDecimal.ZERO : Decimals.of(fare.count())");
    }
}
