package io.github.kling4j.rules;

import java.io.IOException;
import java.io.Serial;

/** The header of an image contains no valid size. The message completes a sentence after "but". */
final class BrokenHeader extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    BrokenHeader(String message) {
        super(message);
    }
}
