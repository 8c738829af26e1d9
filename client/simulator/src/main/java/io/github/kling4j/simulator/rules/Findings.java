package io.github.kling4j.simulator.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects refusals in the order in which they are found. */
final class Findings {

    private final List<Refusal> refusals = new ArrayList<>();

    void add(String path, String reason) {
        refusals.add(new Refusal(path, reason));
    }

    List<Refusal> all() {
        return List.copyOf(refusals);
    }
}
