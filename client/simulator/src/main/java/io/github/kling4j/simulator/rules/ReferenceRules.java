package io.github.kling4j.simulator.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks that prompts refer only to elements that are given, as in {@code <<<element_1>>>}. */
final class ReferenceRules {

    private static final Pattern REFERENCE = Pattern.compile("<<<element_([0-9]+)>>>");

    private ReferenceRules() {}

    static void check(RequestBody body) {
        JsonObject request = body.object();
        Findings findings = body.findings();
        List<?> elements = request.items("elements");
        int given = elements == null ? 0 : elements.size();
        checkPrompt(request.text("prompt"), "prompt", given, findings);
        List<?> shots = request.items("multi_prompt");
        for (int i = 0; shots != null && i < shots.size(); i++) {
            JsonObject shot = JsonObject.of(shots.get(i));
            if (shot != null) {
                checkPrompt(shot.text("prompt"), "multi_prompt[" + i + "].prompt", given, findings);
            }
        }
    }

    private static void checkPrompt(@Nullable String prompt, String path, int given, Findings findings) {
        if (prompt == null) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(prompt);
        while (matcher.find()) {
            if (!names(matcher.group(1), given)) {
                findings.add(path, "names " + matcher.group() + ", but " + given + " elements are given");
                return;
            }
        }
    }

    /** Returns whether the digits are the number of a given element, without leading zeros. */
    private static boolean names(String digits, int given) {
        for (int number = 1; number <= given; number++) {
            if (digits.equals(Integer.toString(number))) {
                return true;
            }
        }
        return false;
    }
}
