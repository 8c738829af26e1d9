package io.github.kling4j.simulator.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the properties that multi_shot and shot_type require, and the durations of shots. */
final class ShotRules {

    static final long DEFAULT_DURATION = 5;

    private ShotRules() {}

    static void check(RequestBody body) {
        JsonObject request = body.object();
        Findings findings = body.findings();
        Boolean multiShot = request.flag("multi_shot", false);
        String shotType = request.text("shot_type");
        if (Boolean.TRUE.equals(multiShot) && !request.given("shot_type")) {
            findings.add("shot_type", "is required when multi_shot is true");
        }
        if (Boolean.TRUE.equals(multiShot) && "customize".equals(shotType) && !request.given("multi_prompt")) {
            findings.add("multi_prompt", "is required when multi_shot is true and shot_type is customize");
        }
        Long total = request.has("duration") ? request.integer("duration") : Long.valueOf(DEFAULT_DURATION);
        List<?> shots = request.items("multi_prompt");
        if (total != null && shots != null) {
            checkDurations(shots, total, findings);
        }
    }

    private static void checkDurations(List<?> shots, long total, Findings findings) {
        long sum = 0;
        boolean complete = true;
        for (int i = 0; i < shots.size(); i++) {
            Long duration = duration(shots.get(i));
            if (duration == null) {
                complete = false;
                continue;
            }
            if (duration > total) {
                findings.add(
                        "multi_prompt[" + i + "].duration",
                        "is " + duration + " s, longer than the video's " + total + " s");
            }
            sum += duration;
        }
        if (complete && sum != total) {
            findings.add("multi_prompt", "the shots last " + sum + " s in total, but the video lasts " + total + " s");
        }
    }

    private static @Nullable Long duration(@Nullable Object shot) {
        JsonObject object = JsonObject.of(shot);
        return object == null ? null : object.integer("duration");
    }
}
