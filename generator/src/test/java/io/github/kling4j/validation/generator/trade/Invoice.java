package io.github.kling4j.validation.generator.trade;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

// guide
@GenerateValidator
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Invoice(
        Status status,
        LocalDate issued,
        @Nullable LocalDate due,
        @Nullable LocalDate paid,
        @Size(min = 1) List<Item> items,
        BigDecimal net,
        BigDecimal taxRate,
        BigDecimal tax,
        BigDecimal total) {

    public enum Status {
        @JsonProperty("draft")
        DRAFT,
        @JsonProperty("sent")
        SENT,
        @JsonProperty("paid")
        PAID
    }

    @GenerateValidator
    public record Item(int count, BigDecimal price, BigDecimal amount) {}
}
// end
