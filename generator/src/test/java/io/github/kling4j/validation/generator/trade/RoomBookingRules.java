package io.github.kling4j.validation.generator.trade;

import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

// guide
@RulesFor(RoomBooking.class)
@Rule(
        id = "arrival-past",
        expr = "this.arrival >= date(now, this.zone)",
        message = "is {this.arrival}; it is {date(now, this.zone)} there",
        on = "arrival")
@Ordered(id = "departs-later", first = "arrival", second = "departure")
@Rule(
        id = "nights",
        expr = "this.departure - this.arrival <= duration('720h')",
        message = "{(this.departure - this.arrival).getHours() / 24} nights are more than 30",
        on = "departure")
@Rule(
        id = "weekend",
        expr = "this.arrival.getDayOfWeek() != 6 || this.departure - this.arrival >= duration('48h')",
        message = "must be Monday or later after an arrival on a Saturday",
        on = "departure")
@Rule(
        id = "booked-earlier",
        expr = "this.booked < timestamp(this.arrival, this.zone)",
        message = "is {this.booked}; must be before the day of arrival",
        on = "booked")
@Rule(
        id = "cancelled-late",
        expr = "!has(this.cancelled) || this.cancelled + this.notice <= timestamp(this.arrival, this.zone)",
        message = "is later than {this.notice.getHours()} hours before the day of arrival",
        on = "cancelled")
@Rule(
        id = "meals",
        expr = "!('DINNER' in this.meals) || 'BREAKFAST' in this.meals",
        message = "are {this.meals}; dinner comes with breakfast")
@Rule(
        id = "coupon",
        expr = "!has(this.coupon) || this.coupon.matches('^[A-Z]{4}$')",
        message = "is {this.coupon}; must be four letters")
interface RoomBookingRules {}
// end
