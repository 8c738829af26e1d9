package io.github.kling4j.validation.shop;

/** What an order holds. */
public record Line(String text, int amount) {

    public static final Line VALID = new Line("tea", 1);
}
