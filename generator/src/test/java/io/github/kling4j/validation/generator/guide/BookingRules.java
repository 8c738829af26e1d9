package io.github.kling4j.validation.generator.guide;

import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

/** Rules in every form. */
// guide
@RulesFor(Booking.class)
@AtLeastOneOf(
        id = "contact-required",
        value = {"email", "phone"})
@RequiredWhen(id = "phone-required", property = "phone", when = "this.night_count > 7")
@SumEquals(id = "shares-sum", list = "guests", of = "share", total = "price")
@Rule(
        id = "single-for-one",
        expr = "this.room != 'single' || !has(this.guests) || this.guests.size() <= 1",
        message = "is for one guest, not {this.guests.size()}",
        on = "room")
@Rule(
        id = "guest-named",
        forEach = "guests",
        expr = "!has(this.email) || item.name != this.email",
        message = "must not be the e-mail address",
        on = "name")
@Rule(
        id = "stay-long",
        expr = "this.night_count < 28",
        message = "{this.night_count} nights are cheaper by the month",
        advice = true)
interface BookingRules {

    /** Counts the characters once, and reports one of two violations. */
    @Rule(id = {"email-at-missing", "email-at-twice"})
    static @Nullable Violation email(Booking booking) {
        long ats = booking.email() == null
                ? 1
                : booking.email().chars().filter(c -> c == '@').count();
        if (ats == 0) {
            return new Violation("email-at-missing", "email", "has no @");
        }
        return ats == 1 ? null : new Violation("email-at-twice", "email", "has " + ats + " @");
    }
}
// end
