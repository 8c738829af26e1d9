package io.github.kling4j.benchmarks.json;

import io.github.kling4j.benchmarks.validation.Cases;
import io.github.kling4j.model.ImageToVideoRequest;
import java.io.IOException;

/** The first request written in the life of a virtual machine. */
public final class JsonStart {

    private JsonStart() {}

    /** Writes six shots once with one of the libraries. */
    public static void begin(String library) throws IOException {
        ImageToVideoRequest request = Cases.sixShots();
        byte[] json = switch (library) {
            case "ours" -> Codecs.ours().write(request);
            case "hand" -> Codecs.byHand().write(WireRequest.of(request));
            case "reflective" -> Codecs.reflective().write(WireRequest.of(request));
            case "jackson" -> new JacksonCodec().write(WireRequest.of(request));
            case "avaje" -> new AvajeCodec().write(WireRequest.of(request));
            default -> throw new IllegalArgumentException(library);
        };
        if (json.length < 100) {
            throw new IllegalStateException(library + " writes too little");
        }
    }
}
