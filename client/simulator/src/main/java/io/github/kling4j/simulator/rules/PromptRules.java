package io.github.kling4j.simulator.rules;

/** When Kling V3 demands a prompt. Omni has rules of its own. */
final class PromptRules {

    private PromptRules() {}

    static void check(JsonObject request, Findings findings) {
        boolean intelligence = "intelligence".equals(request.text("shot_type"));
        boolean single = Boolean.FALSE.equals(request.flag("multi_shot", false));
        if ((single || intelligence) && !request.given("prompt")) {
            String when = intelligence ? "shot_type is intelligence" : "multi_shot is false";
            findings.add("prompt", "is required when " + when);
        }
    }
}
