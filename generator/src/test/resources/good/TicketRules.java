package good;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Rules on common Java types. */
@RulesFor(Ticket.class)
@Rule(id = "zone", expr = "this.zone == 'inner' || this.zone.startsWith('OUT')", message = "is {this.zone}")
@Rule(
        id = "price",
        expr = "this.price >= 2.50 && (!has(this.discount) || this.price - this.discount > 0)",
        message = "is {this.price}, less {this.discount}",
        on = "price")
@Rule(
        id = "started",
        expr = "!has(this.start) || this.start <= now && this.start.getHours('Europe/Berlin') >= 5",
        message = "starts at {this.start}")
@Rule(
        id = "valid",
        expr = "!has(this.start) || !has(this.validity) || this.start + this.validity > timestamp('2026-01-01T00:00:00Z')",
        message = "is over")
@Rule(id = "day", expr = "!has(this.day) || this.day.getDayOfWeek() != 0", message = "is a Sunday")
@Rule(id = "zones", expr = "!has(this.zones) || this.zone in this.zones", message = "is not one of {this.zones}", on = "zone")
@Rule(id = "seats", expr = "!has(this.seats) || this.seats[0] > 0", message = "are {this.seats}")
@Rule(id = "stamps", expr = "!has(this.stamps) || this.stamps['inner'] < 3", message = "are too many")
@Rule(id = "name", expr = "!has(this.name) || this.name != ''", message = "is empty")
interface TicketRules {}
