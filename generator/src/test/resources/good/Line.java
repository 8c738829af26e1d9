package good;

import io.github.kling4j.validation.GenerateValidator;

/** An item of an order: it has no constraints, but rules. */
@GenerateValidator
public record Line(String text, String note, Color color) {}
