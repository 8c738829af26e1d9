package io.github.kling4j.validation.jakarta.shop;

import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.Violation;
import org.jspecify.annotations.Nullable;

@RulesFor(Order.class)
@Rule(
        id = "heavy-mailed",
        expr = "this.weight < 50 || has(this.`e.mail`)",
        message = "weighs {this.weight} kg: {{0}} ${{7*7}} \\{{customer}} costs $5",
        on = "weight")
@Rule(
        id = "lines-counted",
        expr = "!has(this.order_lines) || this.order_lines.size() < 3",
        message = "has {this.order_lines.size()} lines",
        on = "order_lines")
interface OrderRules {

    @Rule(id = "customer-known")
    static @Nullable Violation customer(Order order) {
        return "Eve".equals(order.getCustomer())
                ? new Violation("customer-known", "customer_record.name", "is not known")
                : null;
    }
}
