import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

@GenerateValidator
record Constraints(
        @Min(1) String bounded,
        @Size(max = 3) Integer sized,
        @Size(min = 1) URI opaque,
        @Pattern(regexp = "[a-z") String unclosed,
        @Pattern(regexp = "a(?=b).*") String ahead,
        @Pattern(regexp = "([a-z]+,?)*") String costly,
        @Pattern(regexp = "[a-z&&[^b]]") String intersection,
        @Pattern(regexp = "[a[b]]") String union,
        @Pattern(regexp = "a\\v") String vertical,
        @Pattern(regexp = "(?m)^a$") String lines,
        @Pattern(regexp = "a # b", flags = Pattern.Flag.COMMENTS) String commented,
        @Pattern(regexp = "[a-z]+") List<String> listed,
        List<@Max(5) String> items,
        @DecimalMax("1e400") double beyondDoubles,
        @DecimalMin("-1e39") Float beyondFloats,
        @DecimalMin(value = "1e-400", inclusive = false) Double tooSmall,
        @DecimalMax("ten") Integer noNumber,
        @DecimalMax("1e30") double right,
        @Email Integer address,
        @Past String when,
        @AssertTrue String asserted,
        @Digits(integer = 2, fraction = 1) double rounded,
        @Digits(integer = -1, fraction = 0) BigDecimal negative,
        @Digits(integer = 0, fraction = 3) int digitless,
        @NotBlank List<String> blanks,
        @Null int primitive,
        @Size Integer unlimited) {}
