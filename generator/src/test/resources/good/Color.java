package good;

import io.github.kling4j.validation.OpenEnum;

/** An open enumeration. */
@OpenEnum({"red", "green"})
public record Color(String word) {}
