package io.github.kling4j;

import java.time.Duration;

/**
 * Options for downloading a video.
 *
 * <pre>{@code
 * DownloadOptions.builder().overwrite(true).progress((written, announced) -> show(written, announced)).build()
 * }</pre>
 */
public final class DownloadOptions {

    private static final DownloadOptions DEFAULTS = builder().build();

    private final boolean overwrite;
    private final long maximumSize;
    private final Duration timeout;
    private final Progress progress;

    private DownloadOptions(Builder builder) {
        this.overwrite = builder.overwrite;
        this.maximumSize = builder.maximumSize;
        this.timeout = builder.timeout;
        this.progress = builder.progress;
    }

    /**
     * Receives the progress of a download, in the thread that writes the file. An exception from it is logged and
     * otherwise ignored. To stop a download, cancel the future of {@link KlingClient#downloadAsync(String,
     * java.nio.file.Path)}.
     */
    @FunctionalInterface
    public interface Progress {

        /**
         * Receives the progress after each slice of at most 64 KiB. If the download is retried, the count starts again
         * at zero.
         *
         * @param written the bytes written in this attempt
         * @param announced the size of the whole video in bytes; -1 if the host does not send it
         */
        void wrote(long written, long announced);
    }

    /** Returns the default options: no overwriting, at most 2 GiB, at most 15 minutes. */
    public static DownloadOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder with the values of {@link #defaults}. */
    public static Builder builder() {
        return new Builder();
    }

    boolean overwrite() {
        return overwrite;
    }

    long maximumSize() {
        return maximumSize;
    }

    Duration timeout() {
        return timeout;
    }

    Progress progress() {
        return progress;
    }

    /** A builder of download options. */
    public static final class Builder {

        private boolean overwrite;
        private long maximumSize = 2L * 1024 * 1024 * 1024;
        private Duration timeout = Duration.ofMinutes(15);
        private Progress progress = (written, announced) -> {};

        private Builder() {}

        /**
         * Sets whether an existing file is replaced; the default is false. The file is replaced in one step, when the
         * video is complete, and keeps its permissions on a POSIX file system. A symbolic link is followed.
         */
        public Builder overwrite(boolean overwrite) {
            this.overwrite = overwrite;
            return this;
        }

        /** Sets the maximum size of the video in bytes; not negative. */
        public Builder maximumSize(long maximumSize) {
            if (maximumSize < 0) {
                throw new IllegalArgumentException("maximumSize must not be negative, but is " + maximumSize);
            }
            this.maximumSize = maximumSize;
            return this;
        }

        /** Sets the timeout of the whole download, including all attempts. */
        public Builder timeout(Duration timeout) {
            this.timeout = Limits.positive(timeout, "timeout");
            return this;
        }

        /** Sets the listener for the progress of the download. */
        public Builder progress(Progress progress) {
            this.progress = Arguments.given(progress, "progress", "(written, announced) -> {}, or leave it out");
            return this;
        }

        /** Returns the options. */
        public DownloadOptions build() {
            return new DownloadOptions(this);
        }
    }
}
