package io.github.kling4j.validation.jakarta;

/** Converts messages to message templates. */
final class MessageTemplate {

    private MessageTemplate() {}

    /** Returns a template that interpolates to exactly this text, also if the text quotes braces or dollar signs. */
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
