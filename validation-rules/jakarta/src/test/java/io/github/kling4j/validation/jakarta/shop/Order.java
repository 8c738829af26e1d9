package io.github.kling4j.validation.jakarta.shop;

import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.WireName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bean with wire names that differ from its Java names. */
@GenerateValidator
public class Order {

    @WireName("customer_name")
    @NotNull
    @Size(max = 5)
    private @Nullable String customer;

    @WireName("e.mail")
    @Size(max = 3)
    private @Nullable String mail;

    @WireName("delivery_day")
    @FutureOrPresent
    private @Nullable LocalDate day;

    @Max(value = 100, groups = Express.class)
    private int weight;

    @Valid
    @WireName("order_lines")
    private @Nullable List<Line> lines;

    /** The group of express deliveries. */
    public interface Express {}

    public @Nullable String getCustomer() {
        return customer;
    }

    public Order setCustomer(@Nullable String customer) {
        this.customer = customer;
        return this;
    }

    public @Nullable String getMail() {
        return mail;
    }

    public Order setMail(@Nullable String mail) {
        this.mail = mail;
        return this;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public Order setDay(@Nullable LocalDate day) {
        this.day = day;
        return this;
    }

    public int getWeight() {
        return weight;
    }

    public Order setWeight(int weight) {
        this.weight = weight;
        return this;
    }

    public @Nullable List<Line> getLines() {
        return lines;
    }

    public Order setLines(Line... lines) {
        this.lines = List.of(lines);
        return this;
    }
}
