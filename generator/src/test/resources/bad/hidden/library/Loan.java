package library;

import io.github.kling4j.validation.Extras;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.OpenEnum;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;

@GenerateValidator
public record Loan(
        String reader,
        Days days,
        Kind kind,
        List<Page> pages,
        Label label,
        @NotNull Secret secret,
        URI[] links) {

    @GenerateValidator
    public static final class Days {

        private final int count;

        Days(int count) {
            this.count = count;
        }

        int count() {
            return count;
        }

        @Extras
        Map<String, Object> extras() {
            return Map.of();
        }
    }

    @OpenEnum({"short", "long"})
    public record Kind(String word) {}

    record Page(int number) {}

    private enum Label {
        RED
    }

    private enum Secret {
        ONE
    }

    @RulesFor(Loan.class)
    @Rule(id = "labelled", expr = "has(this.label)", message = "m")
    @Rule(id = "counted", expr = "!has(this.days) || this.days.count > 2", message = "m")
    public interface LoanRules {}
}
