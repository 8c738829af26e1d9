package com.example.billing;

import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;

/** Rules over several properties of an invoice. */
@RulesFor(Invoice.class)
@RequiredWhen(id = "purchase-order-required", property = "purchase_order", when = "this.items.size() > 2")
@RequiredWhen(
        id = "transfer-dated",
        property = "due_date",
        when = "this.payment == 'bank-transfer'",
        message = "is required for a bank transfer")
@Ordered(id = "due-after-issue", first = "issue_date", second = "due_date", on = "due_date")
@Rule(
        id = "total-adds-up",
        expr = "this.total == this.items.map(item, item.net_price * item.quantity).sum()",
        message = "must be {this.items.map(item, item.net_price * item.quantity).sum()}, the sum of the items",
        on = "total")
@Rule(
        id = "tags-lower",
        expr = "!has(this.tags) || this.tags.all(tag, tag.matches('^[a-z]*$'))",
        message = "are not all in small letters: {this.tags}",
        on = "tags")
@Rule(
        id = "item-named-for-itself",
        forEach = "items",
        expr = "item.description != this.customer",
        message = "is called {item.description}, like the customer",
        on = "description")
interface InvoiceRules {}
