package io.github.kling4j.validation.generator.read;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The message of a constraint annotation, in which the values of members have replaced the placeholders in braces.
 *
 * @param text the message; null for the default message of this library
 * @param refusal the problem with a placeholder that cannot be replaced; null if there is none
 */
record ConstraintMessage(@Nullable String text, @Nullable String refusal) {

    private static final ConstraintMessage USUAL = new ConstraintMessage(null, null);
    private static final String MEMBER = "message";

    /**
     * Returns the message of an annotation. If the author of the model did not write a message, and the message that
     * the annotation type declares needs a resource bundle or the Expression Language, returns the default message of
     * this library.
     */
    static ConstraintMessage of(ConstraintUse use) {
        Object template = use.valueOrNull(MEMBER);
        if (!(template instanceof String text) || text.equals("{" + use.name() + ".message}")) {
            return USUAL;
        }
        try {
            return new ConstraintMessage(new Template(text, use).replaced(), null);
        } catch (IllegalArgumentException e) {
            return use.writes(MEMBER) ? new ConstraintMessage(null, e.getMessage()) : USUAL;
        }
    }

    /** Replaces the placeholders in the text of a message. */
    private static final class Template {

        private static final String ESCAPED = "{}\\$";

        private final String text;
        private final ConstraintUse use;
        private final StringBuilder replaced = new StringBuilder();
        private int next;

        Template(String text, ConstraintUse use) {
            this.text = text;
            this.use = use;
        }

        String replaced() {
            while (next < text.length()) {
                char character = text.charAt(next);
                if (character == '\\' && next + 1 < text.length() && ESCAPED.indexOf(text.charAt(next + 1)) >= 0) {
                    replaced.append(text.charAt(next + 1));
                    next += 2;
                } else if (text.startsWith("${", next)) {
                    throw new IllegalArgumentException(text.substring(next, end() + 1)
                            + " is an expression of the Expression Language, which is not supported; write a rule, "
                            + "whose message can contain {this.name}");
                } else if (character == '{') {
                    int end = end();
                    replaced.append(member(text.substring(next + 1, end)));
                    next = end + 1;
                } else if (character == '}') {
                    throw new IllegalArgumentException("unmatched closing brace; write \\\\} for a literal brace");
                } else {
                    replaced.append(character);
                    next++;
                }
            }
            return replaced.toString();
        }

        private int end() {
            int end = text.indexOf('}', next);
            if (end < 0) {
                throw new IllegalArgumentException("unmatched opening brace; write \\\\{ for a literal brace");
            }
            return end;
        }

        private String member(String name) {
            Object value = use.valueOrNull(name);
            if (value == null) {
                throw new IllegalArgumentException("{" + name + "} is not a member of @" + use.simpleName()
                        + ", and resource bundles are not supported; write the text itself");
            }
            return shown(value);
        }

        private static String shown(Object value) {
            if (value instanceof List<?> items) {
                return items.stream()
                        .map(item -> shown(((AnnotationValue) item).getValue()))
                        .collect(Collectors.joining(", ", "[", "]"));
            }
            return value instanceof Element constant ? constant.getSimpleName().toString() : value.toString();
        }
    }
}
