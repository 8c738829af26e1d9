package house;

import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.generator.guide.Booking;
import io.github.kling4j.validation.generator.guide.EndsWithOneOf;

// guide
@RulesFor(Booking.class)
@AtMostOneOf(id = "contact-once", value = {"email", "phone"}, message = "one contact will do")
@EndsWithOneOf(id = "email-known", property = "email", endings = {"@example.com", "@example.org"})
interface HouseRules {}
// end
