package good;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Common Java types that expressions can read. */
@GenerateValidator
public record Ticket(
        @NotNull Zone zone,
        @NotNull BigDecimal price,
        BigDecimal discount,
        OffsetDateTime start,
        Duration validity,
        LocalDate day,
        Set<Zone> zones,
        int[] seats,
        Map<Zone, Integer> stamps,
        Optional<String> name) {

    /** An area in which a ticket is valid. */
    public enum Zone {
        @WireName("inner")
        INNER,
        OUTER
    }
}
