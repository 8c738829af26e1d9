package io.github.kling4j.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** Stores the videos of jobs, for example in an object store. */
@FunctionalInterface
public interface VideoSink {

    /**
     * Stores one video. This method may be called again for a stored video, because the process ended before the
     * location was recorded; the video must then be replaced.
     *
     * @param job the job, in {@link JobState#DOWNLOADING}
     * @param index the index of the video in the job, from 0
     * @param file the complete video; it may be moved, and is deleted afterwards
     * @return the location, on one line, which {@link Job#videos()} returns
     * @throws IOException if the video cannot be stored now; it is downloaded and stored again later
     */
    String store(Job job, int index, Path file) throws IOException;
}
