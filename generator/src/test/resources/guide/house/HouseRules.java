package house;

import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.generator.guide.Booking;

// guide
@RulesFor(Booking.class)
@AtMostOneOf(id = "contact-once", value = {"email", "phone"}, message = "one contact will do")
interface HouseRules {}
// end
