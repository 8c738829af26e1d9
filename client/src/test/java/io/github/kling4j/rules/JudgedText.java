package io.github.kling4j.rules;

import io.github.kling4j.KlingJson;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Validates requests in JSON with single quotes. */
final class JudgedText<T> {

    private final Class<T> type;
    private final Validator<T> validator;

    JudgedText(Class<T> type) {
        this.type = type;
        this.validator = Validators.of(type);
    }

    /** Returns each violation as {@code path: message [rule]}. */
    List<String> violations(String json) {
        return validator.validate(request(json)).stream()
                .map(Violation::toString)
                .toList();
    }

    /** Returns each piece of advice as {@code path: message [rule]}. */
    List<String> advice(String json) {
        return validator.advise(request(json)).stream().map(Violation::toString).toList();
    }

    private T request(String json) {
        try {
            return KlingJson.moshi().adapter(type).fromJson(json.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
