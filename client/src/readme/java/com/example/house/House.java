package com.example.house;

import io.github.kling4j.KlingClient;
import io.github.kling4j.error.InvalidRequestException;
import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.model.Mode;

/** A program with its own rules, compiled separately from the client. */
public final class House {

    private House() {}

    /** Submits a request that is valid for the service but violates the rules of the house. */
    public static void main(String[] args) {
        try (KlingClient client = KlingClient.builder().apiKey("never-sent").build()) {
            submit(client);
        }
    }

    private static void submit(KlingClient client) {
        // guide
        try {
            client.imageToVideo()
                    .submit(ImageToVideoRequest.builder()
                            .firstFrame(Image.url("https://example.com/harbour.png"))
                            .prompt("The boats leave the harbour")
                            .mode(Mode.PRO)
                            .duration(15)
                            .build());
        } catch (InvalidRequestException e) {
            e.violations().forEach(System.out::println);
        }
        // end
    }
}
