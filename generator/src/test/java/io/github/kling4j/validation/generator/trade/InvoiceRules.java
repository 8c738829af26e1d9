package io.github.kling4j.validation.generator.trade;

import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;

// guide
@RulesFor(Invoice.class)
@Rule(
        id = "amount",
        forEach = "items",
        expr = "item.amount == item.price * item.count",
        message = "is {item.amount}; must be {item.price * item.count}",
        on = "amount")
@SumEquals(id = "net-sum", list = "items", of = "amount", total = "net")
@Rule(
        id = "tax-rate",
        expr = "this.tax_rate in [0.0, 0.07, 0.19]",
        message = "is {this.tax_rate}; must be 0, 0.07 or 0.19")
@Rule(
        id = "tax",
        expr = "this.tax == (this.net * this.tax_rate).roundTo(2)",
        message = "is {this.tax}; must be {(this.net * this.tax_rate).roundTo(2)}",
        on = "tax")
@Rule(
        id = "total",
        expr = "this.total == this.net + this.tax",
        message = "is {this.total}; must be {this.net + this.tax}",
        on = "total")
@Ordered(id = "due-later", first = "issued", second = "due")
@RequiredWhen(id = "paid-day", property = "paid", when = "this.status == 'paid'")
@Rule(
        id = "reminder",
        expr = "this.status != 'sent' || !has(this.due) || this.due + duration('336h') >= date(now, 'Europe/Berlin')",
        message = "is two weeks past",
        on = "due",
        advice = true)
interface InvoiceRules {}
// end
