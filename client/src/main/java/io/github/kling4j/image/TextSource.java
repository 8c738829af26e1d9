package io.github.kling4j.image;

import java.io.InputStream;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text that is written as it is: a URL or Base64, which only a look at it can tell. */
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
        return null;
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
            throw new IllegalStateException("an image given by its URL is not fetched: it has no content here");
        }
    }
}
