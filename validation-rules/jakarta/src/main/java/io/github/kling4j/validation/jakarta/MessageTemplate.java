package io.github.kling4j.validation.jakarta;

/** Converts the messages of violations to message templates of Jakarta Validation. */
final class MessageTemplate {

    private MessageTemplate() {}

    /** Returns a template that interpolates to exactly this text: braces, dollar signs and backslashes are escaped. */
    static String of(String text) {
        StringBuilder template = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '{' || next == '}' || next == '$' || next == '\\') {
                template.append('\\');
            }
            template.append(next);
        }
        return template.toString();
    }
}
