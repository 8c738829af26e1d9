package io.github.kling4j.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** Takes the videos of jobs to where they are kept, such as an object store. */
@FunctionalInterface
public interface VideoSink {

    /**
     * Stores one video. This may be called again for a video that was stored, because a process ended before that was
     * written down: storing it again must replace it.
     *
     * @param job the job, in {@link JobState#DOWNLOADING}
     * @param index counts the videos of the job from 0
     * @param file the whole video; it may be moved, and is deleted afterwards
     * @return the place, in one line, which {@link Job#videos()} shows
     * @throws IOException when it cannot be stored now; the video is fetched and stored again later
     */
    String store(Job job, int index, Path file) throws IOException;
}
