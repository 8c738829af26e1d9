package good;

import io.github.kling4j.validation.GenerateValidator;

/** What an order holds: nothing of its own to check, but rules. */
@GenerateValidator
public record Line(String text, String note, Color color) {}
