package io.github.kling4j.spring;

import io.github.kling4j.jobs.VideoJobsBuilder;

/** A bean that changes the builder of the jobs after the starter has applied the properties. */
@FunctionalInterface
public interface VideoJobsCustomizer {

    /** Changes the builder. */
    void customize(VideoJobsBuilder builder);
}
