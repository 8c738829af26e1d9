package io.github.kling4j.benchmarks.validation;

import build.buf.protovalidate.ValidationResult;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPathElement;
import io.github.kling4j.benchmarks.validation.proto.Request;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * protovalidate: rules in the description of a message, its own ones in Java, the rest in CEL that it interprets. One
 * validator of the default factory is shared by all.
 */
final class Protovalidate implements Peer<Request> {

    /** Our names of its standard rules, by their ids. */
    private static final Map<String, String> RULES = Map.of(
            "required", "required",
            "string.max_len", "maxLength",
            "string.in", "enum",
            "repeated.max_items", "maxItems",
            "int32.gte", "minimum");

    private final Validator validator = ValidatorFactory.newBuilder().build();

    @Override
    public ValidationResult validate(Request request) {
        try {
            return validator.validate(request);
        } catch (ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<Finding> findings(Request request) {
        return Finding.of(validate(request).getViolations(), Protovalidate::finding);
    }

    private static Finding finding(Violation violation) {
        build.buf.validate.Violation words = violation.toProto();
        String path = words.getField().getElementsList().stream()
                .map(Protovalidate::step)
                .collect(Collectors.joining("."));
        String id = words.getRuleId();
        if (id.equals("int32.gte_lte")) {
            // Two limits are one rule.
            boolean isLow =
                    Integer.parseInt(String.valueOf(violation.getFieldValue().getValue())) < 3;
            return new Finding(isLow ? "minimum" : "maximum", path);
        }
        // Only the rules of a whole message are not those of a field; their words are the name of a property.
        return words.hasRule()
                ? new Finding(RULES.getOrDefault(id, id), path)
                : new Finding(id, path + (path.isEmpty() ? "" : ".") + words.getMessage());
    }

    private static String step(FieldPathElement element) {
        return element.getFieldName() + (element.hasIndex() ? "[" + element.getIndex() + "]" : "");
    }
}
