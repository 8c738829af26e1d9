package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validators;

/** The first validation of six shots in the life of a virtual machine. */
public final class ValidationStart {

    private ValidationStart() {}

    /** Validates once with one of the validators. */
    public static void begin(String validator) {
        ImageToVideoRequest request = Cases.sixShots();
        boolean isValid = switch (validator) {
            case "hand" -> HandWritten.validate(request).isEmpty();
            case "ours" ->
                Validators.of(ImageToVideoRequest.class).validate(request).isEmpty();
            case "avaje" -> new Avaje().validate(PlainRequest.of(request)).isEmpty();
            case "yavi" -> new Yavi().validate(PlainRequest.of(request)).isValid();
            case "hibernate" ->
                new Hibernate().validate(PlainRequest.of(request)).isEmpty();
            case "protovalidate" ->
                new Protovalidate()
                        .validate(Messages.of(PlainRequest.of(request)))
                        .isSuccess();
            default -> throw new IllegalArgumentException(validator);
        };
        if (!isValid) {
            throw new IllegalStateException(validator + " finds something wrong");
        }
    }
}
