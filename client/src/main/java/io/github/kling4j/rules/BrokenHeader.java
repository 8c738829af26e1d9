package io.github.kling4j.rules;

import java.io.IOException;
import java.io.Serial;

/** The header of an image does not say which size it has. The message says why not; it follows "but". */
final class BrokenHeader extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    BrokenHeader(String message) {
        super(message);
    }
}
