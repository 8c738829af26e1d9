package io.github.kling4j.benchmarks.json;

import io.avaje.jsonb.Json;

/** A shot for the peers. */
@Json
public record WireShot(String prompt, Integer duration) {}
