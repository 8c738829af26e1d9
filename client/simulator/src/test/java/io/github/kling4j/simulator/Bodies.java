package io.github.kling4j.simulator;

/** Bodies of submits. */
final class Bodies {

    /** The least that is accepted. */
    static final String ACCEPTED = """
            {"first_frame": "https://example.com/frame.png", "prompt": "a quiet sea"}""";

    private Bodies() {}

    /** The least that is accepted, and these properties beside it, {@code "duration": 7}. */
    static String with(String properties) {
        return ACCEPTED.replace("}", ", " + properties + "}");
    }

    /** A first frame, and these properties beside it, but no prompt. */
    static String withoutPrompt(String properties) {
        return """
                {"first_frame": "https://example.com/frame.png", %s}""".formatted(properties);
    }

    /** A prompt, and this as first frame. */
    static String frame(String image) {
        return """
                {"prompt": "a quiet sea", "first_frame": "%s"}""".formatted(image);
    }
}
