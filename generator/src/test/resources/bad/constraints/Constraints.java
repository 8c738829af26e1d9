import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;

@GenerateValidator
record Constraints(
        @Min(1) String bounded,
        @Size(max = 3) Integer sized,
        @Size(min = 1) URI opaque,
        @Pattern(regexp = "[a-z") String unclosed,
        @Pattern(regexp = "[a-z]+") List<String> listed,
        List<@Max(5) String> items,
        @Email String address) {}
