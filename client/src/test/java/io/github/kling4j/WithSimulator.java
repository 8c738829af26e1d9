package io.github.kling4j;

import io.github.kling4j.image.Image;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.simulator.KlingSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Provides each test with its own simulated service over real HTTP, and with a clock that needs no real time. */
abstract class WithSimulator {

    static final ImageToVideoRequest REQUEST = ImageToVideoRequest.builder()
            .firstFrame(Image.url("https://example.com/start.png"))
            .prompt("The sun rises")
            .build();

    final FakeTime time = new FakeTime();
    KlingSimulator simulator;
    KlingClient client;

    @BeforeEach
    void start() {
        simulator = KlingSimulator.builder().token("a-very-secret-token").start();
        client = client(simulator.token()).build();
    }

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
        time.close();
    }

    KlingClient.Builder client(String token) {
        return KlingClient.builder()
                .apiKey(token)
                .baseUrl(simulator.baseUrl().toString())
                .time(time);
    }
}
