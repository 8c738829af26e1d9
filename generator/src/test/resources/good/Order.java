package good;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Constraints and containers of each kind. */
@GenerateValidator
public record Order(
        @WireName("order_id") @NotNull @Size(min = 2, max = 5) @Pattern(regexp = "[a-z]+") String id,
        @Min(1) @Max(5_000_000_000L) Long count,
        @DecimalMax(value = "9.5", inclusive = false) double weight,
        @Positive BigDecimal price,
        @Size(max = 2) List<Line> lines,
        Map<String, List<Line>> named,
        Color color,
        Order parent) {}
