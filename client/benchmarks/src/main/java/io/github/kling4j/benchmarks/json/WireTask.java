package io.github.kling4j.benchmarks.json;

import io.avaje.jsonb.Json;
import java.time.OffsetDateTime;
import java.util.List;

/** A task for the peers. */
@Json
public record WireTask(Info task_info, List<String> videos) {

    /** Where it stands. */
    @Json
    public record Info(String id, String status, OffsetDateTime created_at, OffsetDateTime updated_at) {}
}
