package io.github.kling4j.simulator.rules;

/** Checks whether Kling V3 requires a prompt. Omni has different rules. */
final class PromptRules {

    private PromptRules() {}

    static void check(RequestBody body) {
        JsonObject request = body.object();
        boolean intelligence = "intelligence".equals(request.text("shot_type"));
        boolean single = Boolean.FALSE.equals(request.flag("multi_shot", false));
        if ((single || intelligence) && !request.given("prompt")) {
            String when = intelligence ? "shot_type is intelligence" : "multi_shot is false";
            body.findings().add("prompt", "is required when " + when);
        }
    }
}
