package io.github.kling4j.benchmarks.start;

import io.github.kling4j.benchmarks.json.JsonStart;
import io.github.kling4j.benchmarks.validation.ValidationStart;

/** Runs one operation once, and ends. Classes of the other operations are not loaded. */
public final class Start {

    private Start() {}

    public static void main(String[] args) throws Exception {
        String library = args[1];
        switch (args[0]) {
            case "empty" -> {}
            case "validate" -> ValidationStart.begin(library);
            case "encode" -> JsonStart.begin(library);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
