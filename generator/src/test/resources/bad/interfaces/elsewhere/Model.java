package elsewhere;

import io.github.kling4j.validation.GenerateValidator;

@GenerateValidator
public record Model(String first, String second) {}
