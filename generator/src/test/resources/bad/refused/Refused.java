import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Optional;

@GenerateValidator
@GroupSequence({Refused.Late.class, Refused.class})
record Refused(
        @javax.validation.constraints.NotNull String old,
        @Odd Integer odd,
        @Nothing String nothing,
        @Circle String circle,
        @Astray Integer astray,
        @Named("x") String named,
        @Strong String strong,
        @NotNull(message = "{com.acme.missing}") String key,
        @Size(max = 3, message = "${validatedValue} is too long") String evaluated,
        @Min(value = 3, message = "at least {value") int unclosed,
        @Max(value = 3, message = "at most value}") int unopened,
        @Min(value = 3, message = "\\{{value}\\} \\$ of {groups}") int right,
        @NotNull(groups = Late.class) String late,
        @ConvertGroup(from = Default.class, to = Late.class) String converted,
        @SuppressWarnings("constraint-group") @NotNull(groups = Late.class) String silent,
        @NotNull(payload = Unwrapping.Unwrap.class) Optional<String> unwrapped) {

    interface Late {}
}
