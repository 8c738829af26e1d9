import io.github.kling4j.validation.ConstraintOptions;
import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

class Limits {

    @OpenEnum({"std", "pro"})
    record Mode(String word) {}

    @GenerateValidator
    record Model(
            @Min(5) @Max(3) int crossed,
            @Max(3) @Min(5) Integer crossedTheOtherWay,
            @Min(3) @Max(3) int single,
            @Positive @Negative long signs,
            @PositiveOrZero @NegativeOrZero long zero,
            @Positive @Max(0) long none,
            @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "2", inclusive = false) int neighbours,
            @DecimalMin(value = "1", inclusive = false) @DecimalMax(value = "2", inclusive = false) double between,
            @DecimalMin(value = "1.5", inclusive = false) @DecimalMax("1.5") BigDecimal empty,
            @DecimalMin("0.2") @DecimalMax("0.8") Integer fraction,
            @Min(128) byte tooSmall,
            @Max(-2147483649L) int tooLarge,
            @Size(min = 3, max = 1) String size,
            @NotEmpty @Size(max = 0) List<String> nothing,
            @Size(min = -1) String negative,
            @Size(max = -1) Map<String, String> negativeToo,
            List<@Min(2) @Max(1) Integer> items,
            @DefaultValue("9") @Max(5) Integer high,
            @DefaultValue("0") @Positive Double low,
            @DefaultValue("1.5") @DecimalMax("1") BigDecimal big,
            @DefaultValue("long") @Size(max = 3) String text,
            @DefaultValue("") @NotEmpty String blank,
            @DefaultValue("A1") @Pattern(regexp = "[a-z]+") String word,
            @DefaultValue("3") @DecimalMin("5") String textAsNumber,
            @DefaultValue("many") @DecimalMax("5") String noNumber,
            @DefaultValue("1.50") @Digits(integer = 1, fraction = 1) String digits,
            @DefaultValue("1.50") @Digits(integer = 1, fraction = 1) BigDecimal bigDigits,
            @DefaultValue("a1") @Pattern(regexp = "[a-z][0-9]") @Size(min = 2, max = 2) String right,
            @DefaultValue("max") Mode mode) {}

    @GenerateValidator
    @ConstraintOptions(javaPatterns = true)
    record OnJava(@DefaultValue("none") @Pattern(regexp = "(?!none).*") String topic) {}

    @GenerateValidator
    record Typed<W extends Byte, D extends Double, N extends W>(
            @Min(128) W tooLarge, @DecimalMax("1e400") D infinite, @Max(-129) N tooSmall, @DefaultValue("128") W text) {}
}
