package io.github.kling4j.benchmarks.start;

import io.github.kling4j.benchmarks.json.JsonStart;
import io.github.kling4j.benchmarks.validation.ValidationStart;

/** Does one thing once, and ends. Classes of what is not asked for are not loaded. */
public final class Start {

    private Start() {}

    public static void main(String[] args) throws Exception {
        String what = args[1];
        switch (args[0]) {
            case "empty" -> {}
            case "validate" -> ValidationStart.begin(what);
            case "encode" -> JsonStart.begin(what);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
