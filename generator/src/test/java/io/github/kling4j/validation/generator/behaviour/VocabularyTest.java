package io.github.kling4j.validation.generator.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.AtLeastOneOf;
import io.github.kling4j.validation.AtMostOneOf;
import io.github.kling4j.validation.DefaultValue;
import io.github.kling4j.validation.ExactlyOneOf;
import io.github.kling4j.validation.ForbiddenWhen;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Ordered;
import io.github.kling4j.validation.RequiredWhen;
import io.github.kling4j.validation.Requires;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.SumEquals;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each built-in rule annotation, satisfied and violated. */
class VocabularyTest {

    @GenerateValidator
    record Contact(
            @Nullable String email,
            @WireName("phone_number") @Nullable String phone,
            @Nullable List<String> posts) {}

    @RulesFor(Contact.class)
    @AtLeastOneOf(
            id = "reachable",
            value = {"email", "phone_number", "posts"})
    interface ContactRules {}

    @Test
    void AtLeastOneOf_requires_one_given_property() {
        assertBroken(new Contact("a@b", null, null));
        assertBroken(new Contact(null, "1", null));
        assertBroken(new Contact(null, null, List.of()));
        assertBroken(
                new Contact("", null, null),
                new Violation("reachable", "email", "at least one of email, phone_number, posts must be given"));
    }

    @GenerateValidator
    record Voice(
            @Nullable String phone,
            @Nullable String radio,
            @Nullable Integer horn) {}

    @RulesFor(Voice.class)
    @AtMostOneOf(
            id = "one-voice",
            value = {"phone", "radio", "horn"},
            on = "horn")
    interface VoiceRules {}

    @Test
    void AtMostOneOf_counts_the_given_properties() {
        assertBroken(new Voice(null, null, null));
        assertBroken(new Voice("", "", 0));
        assertBroken(
                new Voice("a", null, 0),
                new Violation("one-voice", "horn", "at most one of phone, radio, horn may be given, but 2 are given"));
        assertBroken(
                new Voice("a", "b", 0),
                new Violation("one-voice", "horn", "at most one of phone, radio, horn may be given, but 3 are given"));
    }

    @GenerateValidator
    record Payment(@Nullable String card, @Nullable String cash) {}

    @RulesFor(Payment.class)
    @ExactlyOneOf(
            id = "one-payment",
            value = {"card", "cash"})
    interface PaymentRules {}

    @Test
    void ExactlyOneOf_reports_the_kind_of_violation() {
        assertBroken(new Payment("a", null));
        assertBroken(new Payment("", "b"));
        assertBroken(
                new Payment(null, ""),
                new Violation("one-payment", "card", "exactly one of card, cash must be given; none is given"));
        assertBroken(
                new Payment("a", "b"),
                new Violation("one-payment", "card", "exactly one of card, cash must be given, but 2 are given"));
    }

    @GenerateValidator
    record Parcel(
            @Nullable String note,
            @DefaultValue("1") @Nullable Integer weight,
            @Nullable Boolean express) {}

    @RulesFor(Parcel.class)
    @RequiredWhen(id = "heavy-note", property = "note", when = "this.weight > 20 || this.weight in [-1, -2]")
    @RequiredWhen(
            id = "express-note",
            property = "note",
            when = "express",
            message = "express at {this.weight} kg needs a note")
    interface ParcelRules {}

    @Test
    void RequiredWhen_requires_a_property_if_its_condition_holds() {
        assertBroken(new Parcel(null, 20, null));
        assertBroken(new Parcel(null, null, null));
        assertBroken(new Parcel("a", 21, true));
        assertBroken(
                new Parcel("", 21, null),
                new Violation("heavy-note", "note", "is required when this.weight > 20 || this.weight in [-1, -2]"));
        assertBroken(
                new Parcel(null, null, false), new Violation("express-note", "note", "express at 1 kg needs a note"));
    }

    @GenerateValidator
    record Seat(@Nullable Integer row, @Nullable String upgrade) {}

    @RulesFor(Seat.class)
    @ForbiddenWhen(id = "no-upgrade", property = "upgrade", when = "!has(this.row) || this.row < 3")
    interface SeatRules {}

    @Test
    void ForbiddenWhen_refuses_a_property_if_its_condition_holds() {
        assertBroken(new Seat(3, "a"));
        assertBroken(new Seat(2, ""));
        Violation violation =
                new Violation("no-upgrade", "upgrade", "must not be given when !has(this.row) || this.row < 3");
        assertBroken(new Seat(2, "a"), violation);
        assertBroken(new Seat(null, "a"), violation);
    }

    @GenerateValidator
    record Visa(
            @Nullable String number,
            @Nullable String country,
            @Nullable Integer year) {}

    @RulesFor(Visa.class)
    @Requires(
            id = "visa-complete",
            property = "number",
            needs = {"country", "year"})
    interface VisaRules {}

    @Test
    void Requires_requires_all_other_properties() {
        assertBroken(new Visa("a", "b", 0));
        assertBroken(new Visa("", null, null));
        assertBroken(new Visa("a", "", 0), new Violation("visa-complete", "number", "needs country, year"));
        assertBroken(new Visa("a", "b", null), new Violation("visa-complete", "number", "needs country, year"));
    }

    @GenerateValidator
    record Journey(
            @WireName("leg_list") @Nullable List<@Nullable Leg> legs,
            @NotNull @Nullable Integer miles) {}

    @GenerateValidator
    record Leg(@WireName("leg_miles") @NotNull @Nullable Integer miles) {}

    @RulesFor(Journey.class)
    @SumEquals(id = "miles-sum", list = "leg_list", of = "leg_miles", total = "miles")
    interface JourneyRules {}

    @Test
    void SumEquals_compares_the_sum_of_the_items() {
        assertBroken(new Journey(null, 5));
        assertBroken(new Journey(List.of(), 0));
        assertBroken(new Journey(List.of(new Leg(1000), new Leg(500)), 1500));
        assertBroken(
                new Journey(List.of(new Leg(Integer.MAX_VALUE), new Leg(1)), 5),
                new Violation("miles-sum", "leg_list", "the sum of leg_miles is 2147483648; must be 5, the miles"));
    }

    @Test
    void SumEquals_is_skipped_if_a_required_property_is_missing() {
        assertBroken(new Journey(List.of(new Leg(1)), null), new Violation("required", "miles", "is required"));
        assertBroken(
                new Journey(List.of(new Leg(1), new Leg(null)), 5),
                new Violation("required", "leg_list[1].leg_miles", "is required"));
    }

    @GenerateValidator
    record Bill(
            @Nullable List<@Nullable Item> items,
            @Nullable Integer total,
            @DefaultValue("7") @Nullable Integer budget) {

        @GenerateValidator
        record Item(
                @Nullable Integer price,
                @DefaultValue("1") @Nullable Integer count) {}
    }

    @RulesFor(Bill.class)
    @SumEquals(id = "prices", list = "items", of = "price", total = "total")
    @SumEquals(id = "counts", list = "items", of = "count", total = "budget")
    interface BillRules {}

    @Test
    void SumEquals_ignores_absent_values_and_adds_defaults() {
        Bill.Item five = new Bill.Item(5, 6);
        Bill.Item unpriced = new Bill.Item(null, null);
        assertBroken(new Bill(Arrays.asList(five, null, unpriced), 5, null));
        assertBroken(new Bill(Arrays.asList(unpriced, five), null, 7));
        assertBroken(
                new Bill(Arrays.asList(null, five), 4, null),
                new Violation("prices", "items", "the sum of price is 5; must be 4, the total"),
                new Violation("counts", "items", "the sum of count is 6; must be 7, the budget"));
    }

    @GenerateValidator
    record Ride(
            @Nullable Integer start,
            @Nullable Long end,
            @Nullable Double low,
            @DefaultValue("2") @Nullable Integer high) {}

    @RulesFor(Ride.class)
    @Ordered(id = "ends-later", first = "start", second = "end")
    @Ordered(id = "low-high", first = "low", second = "high")
    interface RideRules {}

    @Test
    void Ordered_compares_the_present_properties() {
        assertBroken(new Ride(5, null, null, null));
        assertBroken(new Ride(null, 5L, 3.0, null));
        assertBroken(new Ride(5, 5L, 2.0, 2));
        assertBroken(
                new Ride(6, 5L, 2.5, 2),
                new Violation("ends-later", "start", "is 6; must be at most 5, the end"),
                new Violation("low-high", "low", "is 2.5; must be at most 2, the high"));
    }

    @SuppressWarnings("unchecked")
    private static <T> void assertBroken(T model, Violation... violations) {
        assertThat(Validators.of((Class<T>) model.getClass()).validate(model)).containsExactly(violations);
    }
}
