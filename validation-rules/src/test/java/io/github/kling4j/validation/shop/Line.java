package io.github.kling4j.validation.shop;

/** A line of an order. */
public record Line(String text, int amount) {

    public static final Line VALID = new Line("tea", 1);
}
