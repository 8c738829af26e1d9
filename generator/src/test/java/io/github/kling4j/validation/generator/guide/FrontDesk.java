package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Code that uses validators. */
public final class FrontDesk {

    private FrontDesk() {}

    /** Prints the violations. */
    public static void check() {
        // guide
        Booking booking = new Booking(
                "Ada",
                "",
                31,
                900,
                new Room("single"),
                List.of(new Guest("Ada", 500, Map.of()), new Guest(null, 300, Map.of())));
        Validator<Booking> validator = Validators.of(Booking.class);

        validator.validate(booking).forEach(System.out::println);
        validator.advise(booking).forEach(System.out::println);
        // end
    }

    /** Excludes rules. */
    public static Validator<Booking> lenient() {
        // guide
        Validator<Booking> lenient = Validators.of(Booking.class)
                .except("email-at-missing", "maximum@night_count", "required@guests[].name");
        // end
        return lenient;
    }

    /** Adds a rule. */
    public static Validator<Booking> strict(Set<Room> closed) {
        // guide
        Validator<Booking> strict = Validators.of(Booking.class)
                .and(booking -> closed.contains(booking.room())
                        ? List.of(new Violation("room-closed", "room", "is closed"))
                        : List.of());
        // end
        return strict;
    }

    /** Compares times with a clock. */
    public static Validator<Invitation> punctual(Clock clock) {
        // guide
        Validator<Invitation> punctual = Validators.of(Invitation.class).at(clock);
        // end
        return punctual;
    }
}
