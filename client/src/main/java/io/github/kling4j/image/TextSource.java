package io.github.kling4j.image;

import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text that is written to the JSON unchanged. Its form determines whether it is a URL or Base64. */
record TextSource(String text) implements ImageSource {

    TextSource {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public long size() {
        refuseUrl();
        int digits = text.length();
        while (digits > 0 && digits > text.length() - 2 && text.charAt(digits - 1) == '=') {
            digits--;
        }
        return digits * 3L / 4;
    }

    @Override
    public InputStream open() {
        refuseUrl();
        return Base64.getDecoder().wrap(new AsciiStream(text));
    }

    @Override
    public @Nullable Content content() {
        return !UrlText.isUrl(text) && isBare() ? new TextContent(text) : null;
    }

    /** Returns whether each character may occur in Base64 text, including the padding. Their order is not checked. */
    private boolean isBare() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bare = c >= 'A' && c <= 'Z'
                    || c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '/'
                    || c == '=';
            if (!bare) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String describe() {
        if (UrlText.isUrl(text)) {
            return UrlText.schemeAndHost(text);
        }
        return text.length() + " characters";
    }

    private void refuseUrl() {
        if (UrlText.isUrl(text)) {
            throw new IllegalStateException("an image from a URL is not downloaded; its content is not available");
        }
    }
}
