package io.github.kling4j.simulator.rules;

import java.util.ArrayList;
import java.util.List;

/** Collects violations in the order of the checks. */
final class Findings {

    private final List<Refusal> refusals = new ArrayList<>();

    void add(String path, String reason) {
        refusals.add(new Refusal(path, reason));
    }

    List<Refusal> all() {
        return List.copyOf(refusals);
    }
}
