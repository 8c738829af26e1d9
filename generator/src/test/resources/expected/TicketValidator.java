package good;

import io.github.kling4j.validation.Decimals;
import io.github.kling4j.validation.Expressions;
import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.RuleIds;
import io.github.kling4j.validation.TimeFields;
import io.github.kling4j.validation.Times;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Checks {@link Ticket} against its constraints and the rules of {@link TicketRules}.
 */
@RuleIds({
        "zone",
        "price",
        "started",
        "valid",
        "day",
        "zones",
        "seats",
        "stamps",
        "name"
})
@Generated("io.github.kling4j.validation.generator.ValidatorProcessor")
public final class TicketValidator implements Validator<Ticket> {
    private static final Map<Ticket.Zone, String> ZONE_WORDS = Map.ofEntries(
            Map.entry(Ticket.Zone.INNER, "inner"),
            Map.entry(Ticket.Zone.OUTER, "OUTER"));

    private static final BigDecimal PRICE2_DECIMAL = new BigDecimal("2.50");

    private static final ZoneId STARTED_ZONE = ZoneId.of("Europe/Berlin");

    private static final Instant VALID_TIMESTAMP = Instant.parse("2026-01-01T00:00:00Z");

    private static final KnownRules RULES = KnownRules.of(
            "required@zone",
            "required@price",
            "type@zones[]",
            "type@stamps[]",
            "zone@zone",
            "price@price",
            "started@start",
            "valid@",
            "day@day",
            "zones@zone",
            "seats@seats",
            "stamps@stamps",
            "name@name");

    /**
     * Stateless; {@link Validators#of} returns an instance.
     */
    public TicketValidator() {
    }

    @Override
    public List<Violation> validate(Ticket ticket) {
        List<Violation> found = List.of();
        try {
            found = zone(ticket, found);
            found = price(ticket, found);
            found = zones(ticket, found);
            found = stamps(ticket, found);
            found = zone2(ticket, found);
            found = price2(ticket, found);
            found = started(ticket, found);
            found = valid(ticket, found);
            found = day(ticket, found);
            found = zones2(ticket, found);
            found = seats(ticket, found);
            found = stamps2(ticket, found);
            found = name(ticket, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Ticket.class, e));
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> zone(Ticket ticket, List<Violation> found) {
        Ticket.Zone zone = ticket.zone();
        if (zone == null) {
            return Violations.add(found, new Violation(
                    "required", "zone", "is required"));
        }
        return found;
    }

    private static List<Violation> price(Ticket ticket, List<Violation> found) {
        BigDecimal price = ticket.price();
        if (price == null) {
            return Violations.add(found, new Violation(
                    "required", "price", "is required"));
        }
        return found;
    }

    private static List<Violation> zones(Ticket ticket, List<Violation> found) {
        Set<Ticket.Zone> zones = ticket.zones();
        if (zones == null) {
            return found;
        }
        for (Ticket.Zone item : zones) {
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "zones[]", "is null"));
            }
        }
        return found;
    }

    private static List<Violation> stamps(Ticket ticket, List<Violation> found) {
        Map<Ticket.Zone, Integer> stamps = ticket.stamps();
        if (stamps == null) {
            return found;
        }
        for (Map.Entry<Ticket.Zone, Integer> entry : stamps.entrySet()) {
            if (entry.getKey() == null) {
                found = Violations.add(found, new Violation(
                        "type", "stamps[" + Violations.subscript(entry.getKey()) + "]", "has no key"));
            }
            Integer item = entry.getValue();
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "stamps[" + Violations.subscript(entry.getKey()) + "]", "is null"));
            }
        }
        return found;
    }

    private static List<Violation> zone2(Ticket ticket, List<Violation> found) {
        Ticket.Zone zone = ticket.zone();
        if (zone == null) {
            return found;
        }
        if (zone == Ticket.Zone.INNER) {
            return found;
        }
        if (ZONE_WORDS.get(zone).startsWith("OUT")) {
            return found;
        }
        return Violations.add(found, new Violation(
                "zone", "zone", "is " + zone2Shown(ticket)));
    }

    private static List<Violation> price2(Ticket ticket, List<Violation> found) {
        BigDecimal price = ticket.price();
        if (price == null) {
            return found;
        }
        BigDecimal discount = ticket.discount();
        try {
            if (price.compareTo(PRICE2_DECIMAL) >= 0) {
                if (discount == null) {
                    return found;
                }
                if (Decimals.subtract(price, discount).compareTo(BigDecimal.ZERO) > 0) {
                    return found;
                }
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "price", "price", "is " + price2Shown(ticket) + ", less " + price2Shown2(ticket)));
    }

    private static List<Violation> started(Ticket ticket, List<Violation> found) {
        OffsetDateTime start = ticket.start();
        Instant now = Times.now();
        if (start == null) {
            return found;
        }
        if (Times.compare(start, now) <= 0 && TimeFields.hours(start, STARTED_ZONE) >= 5) {
            return found;
        }
        return Violations.add(found, new Violation(
                "started", "start", "starts at " + startedShown(ticket)));
    }

    private static List<Violation> valid(Ticket ticket, List<Violation> found) {
        OffsetDateTime start = ticket.start();
        Duration validity = ticket.validity();
        try {
            if (start == null) {
                return found;
            }
            if (validity == null) {
                return found;
            }
            if (Times.compare(Times.plus(start, validity), VALID_TIMESTAMP) > 0) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "valid", "", "is over"));
    }

    private static List<Violation> day(Ticket ticket, List<Violation> found) {
        LocalDate day = ticket.day();
        if (day == null) {
            return found;
        }
        if (day.getDayOfWeek().getValue() % 7 != 0) {
            return found;
        }
        return Violations.add(found, new Violation(
                "day", "day", "is a Sunday"));
    }

    private static List<Violation> zones2(Ticket ticket, List<Violation> found) {
        Set<Ticket.Zone> zones = ticket.zones();
        Ticket.Zone zone = ticket.zone();
        if (zone == null) {
            return found;
        }
        if (zones == null) {
            return found;
        }
        String wanted = ZONE_WORDS.get(zone);
        boolean found2 = false;
        for (Ticket.Zone each : zones) {
            if (each == null) {
                return found;
            }
            if (ZONE_WORDS.get(each).equals(wanted)) {
                found2 = true;
            }
        }
        if (found2) {
            return found;
        }
        return Violations.add(found, new Violation(
                "zones", "zone", "is not one of " + zones2Shown(ticket)));
    }

    private static List<Violation> seats(Ticket ticket, List<Violation> found) {
        int[] seats = ticket.seats();
        try {
            if (seats == null) {
                return found;
            }
            int item = seats[Expressions.index(0L, seats.length)];
            if (item > 0) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "seats", "seats", "are " + seatsShown(ticket)));
    }

    private static List<Violation> stamps2(Ticket ticket, List<Violation> found) {
        Map<Ticket.Zone, Integer> stamps = ticket.stamps();
        try {
            if (stamps == null) {
                return found;
            }
            Integer value = Expressions.at(stamps, Ticket.Zone.INNER);
            if (value == null) {
                return found;
            }
            if (value < 3) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "stamps", "stamps", "are too many"));
    }

    private static List<Violation> name(Ticket ticket, List<Violation> found) {
        Optional<String> name = ticket.name();
        if (name == null || name.isEmpty()) {
            return found;
        }
        if (!name.get().equals("")) {
            return found;
        }
        return Violations.add(found, new Violation(
                "name", "name", "is empty"));
    }

    private static String zone2Shown(Ticket ticket) {
        Ticket.Zone zone = ticket.zone();
        if (zone == null) {
            return "absent";
        }
        return ZONE_WORDS.get(zone);
    }

    private static String price2Shown(Ticket ticket) {
        BigDecimal price = ticket.price();
        if (price == null) {
            return "absent";
        }
        return Violations.shown(price);
    }

    private static String price2Shown2(Ticket ticket) {
        BigDecimal discount = ticket.discount();
        if (discount == null) {
            return "absent";
        }
        return Violations.shown(discount);
    }

    private static String startedShown(Ticket ticket) {
        OffsetDateTime start = ticket.start();
        if (start == null) {
            return "absent";
        }
        return Violations.shown(start);
    }

    private static String zones2Shown(Ticket ticket) {
        Set<Ticket.Zone> zones = ticket.zones();
        if (zones == null) {
            return "absent";
        }
        List<String> list = new ArrayList<>();
        for (Ticket.Zone $word : zones) {
            if ($word == null) {
                return "absent";
            }
            list.add(ZONE_WORDS.get($word));
        }
        return Violations.shown(list);
    }

    private static String seatsShown(Ticket ticket) {
        int[] seats = ticket.seats();
        if (seats == null) {
            return "absent";
        }
        List<Long> list = new ArrayList<>();
        for (int i = 0; i < seats.length; i++) {
            int $word = seats[i];
            list.add((long) $word);
        }
        return Violations.shown(list);
    }
}
