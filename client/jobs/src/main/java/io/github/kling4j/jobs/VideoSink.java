package io.github.kling4j.jobs;

import java.io.IOException;
import java.nio.file.Path;

/** Stores the videos of jobs, for example in an object store. */
@FunctionalInterface
public interface VideoSink {

    /**
     * Stores one video. If the process ends before the location is recorded, this method is called again for the same
     * video, and must then replace the stored video.
     *
     * @param job the job, in the state {@link JobState#DOWNLOADING}
     * @param index the index of the video in the job, from 0
     * @param file the complete video; this method may move the file, which is deleted afterwards
     * @return the location of the video, on one line; {@link Job#videos()} returns it
     * @throws IOException if the video cannot be stored now; it is downloaded and stored again later
     */
    String store(Job job, int index, Path file) throws IOException;
}
