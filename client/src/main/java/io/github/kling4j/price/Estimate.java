package io.github.kling4j.price;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The estimated cost of one or more requests.
 *
 * @param amount the cost, not rounded
 * @param currency the currency of the price table
 * @param requests the number of requests
 * @param length the total length of the videos
 */
public record Estimate(BigDecimal amount, String currency, int requests, Duration length) {

    /** Returns the sum of two estimates in one currency. */
    Estimate plus(Estimate other) {
        return new Estimate(amount.add(other.amount), currency, requests + other.requests, length.plus(other.length));
    }

    // Written by hand, as in every public record that users compare: see Generated.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Estimate that
                && requests == that.requests
                && amount.equals(that.amount)
                && currency.equals(that.currency)
                && length.equals(that.length);
    }

    @Override
    public int hashCode() {
        return Objects.hash(amount, currency, requests, length);
    }

    /** Returns the amount and the currency, such as {@code 1.20 EUR}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
