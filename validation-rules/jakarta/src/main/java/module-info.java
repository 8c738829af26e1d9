/** Runs generated validators through the API of Jakarta Validation. */
module io.github.kling4j.validation.jakarta {
    requires transitive io.github.kling4j.validation;
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports io.github.kling4j.validation.jakarta;

    uses jakarta.validation.spi.ValidationProvider;

    provides jakarta.validation.spi.ValidationProvider with
            io.github.kling4j.validation.jakarta.GeneratedValidationProvider;
}
