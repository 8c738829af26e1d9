package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Rules in every form. */
// guide
@RulesFor(Booking.class)
@AtLeastOneOf(id = "contact-required", value = {"email", "phone"})
interface BookingRules {

    /** True when the rule is kept. */
    @Rule(id = "single-for-one", on = "room", message = "is for one guest")
    static boolean singleForOne(Booking booking) {
        boolean single = booking.room() != null && booking.room().word().equals("single");
        return !single || booking.guests() == null || booking.guests().size() <= 1;
    }

    /** Asked for each item; the violation names the item's own property: guests[1].name. */
    @Rule(id = "guest-named", forEach = "guests", on = "name", message = "must not be the e-mail address")
    static boolean nameIsNotTheAddress(Guest guest, Booking booking) {
        return guest.name() == null || !guest.name().equals(booking.email());
    }

    /** Looks once, and may find one of several things. */
    @Rule(id = {"email-at-missing", "email-at-twice"})
    static @Nullable Violation email(Booking booking) {
        long ats = booking.email() == null ? 1 : booking.email().chars().filter(c -> c == '@').count();
        if (ats == 0) {
            return new Violation("email-at-missing", "email", "has no @");
        }
        return ats == 1 ? null : new Violation("email-at-twice", "email", "has " + ats + " @");
    }

    /** Said by advise, and never in the way. */
    @Rule(id = "stay-long", on = "night_count", message = "is cheaper by the month", advice = true)
    static boolean shortStay(Booking booking) {
        return booking.nightCount() == null || booking.nightCount() < 28;
    }
}
// end
