package io.github.kling4j.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import okio.ByteString;

/** The default content of every video. */
final class SimulatedVideo {

    private SimulatedVideo() {}

    static ByteString bytes() {
        try (InputStream in = Objects.requireNonNull(SimulatedVideo.class.getResourceAsStream("video.mp4"))) {
            return ByteString.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
