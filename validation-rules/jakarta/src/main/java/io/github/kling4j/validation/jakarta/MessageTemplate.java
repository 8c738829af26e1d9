package io.github.kling4j.validation.jakarta;

/** Messages as templates. */
final class MessageTemplate {

    private MessageTemplate() {}

    /** Returns a template that stands for the text itself: who interpolates it gets the text, whatever it quotes. */
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
