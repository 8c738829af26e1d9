package com.example.billing;

import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import java.math.BigDecimal;

/** What several properties of an invoice must be together. */
@RulesFor(Invoice.class)
@RequiredWhen(id = "purchase-order-required", property = "purchase_order", when = "this.items.size() > 2")
@Rule(
        id = "item-named-for-itself",
        forEach = "items",
        expr = "item.description != this.customer",
        message = "is called {item.description}, like the customer",
        on = "description")
interface InvoiceRules {

    @Rule(id = "due-after-issue", message = "must not be before the issue date", on = "due_date")
    static boolean dueAfterIssue(Invoice invoice) {
        return invoice.getDue() == null
                || invoice.getIssued() == null
                || !invoice.getDue().isBefore(invoice.getIssued());
    }

    @Rule(id = "transfer-dated", message = "is required for a bank transfer", on = "due_date")
    static boolean transferDated(Invoice invoice) {
        return invoice.getPayment() != Invoice.Payment.BANK_TRANSFER || invoice.getDue() != null;
    }

    @Rule(id = "total-adds-up", message = "must be the sum of the items", on = "total")
    static boolean totalAddsUp(Invoice invoice) {
        if (invoice.getTotal() == null || invoice.getItems() == null) {
            return true;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Invoice.Item item : invoice.getItems()) {
            if (item == null || item.getNetPrice() == null) {
                return true;
            }
            sum = sum.add(item.getNetPrice().multiply(BigDecimal.valueOf(item.getQuantity())));
        }
        return sum.compareTo(invoice.getTotal()) == 0;
    }
}
