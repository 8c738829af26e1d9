package io.github.kling4j;

import java.time.Duration;

/**
 * How to fetch a video.
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
     * Is told how far a download has come, in the thread that writes it. What it throws is logged, and changes nothing:
     * to end a download, cancel the future of {@link KlingClient#downloadAsync(String, java.nio.file.Path)}.
     */
    @FunctionalInterface
    public interface Progress {

        /**
         * Called after each slice of at most 64 KiB. After a break it begins at zero again.
         *
         * @param written bytes of this attempt
         * @param announced bytes of the whole video; -1 when its host does not say
         */
        void wrote(long written, long announced);
    }

    /** Returns the usual ones: no overwriting, at most 2 GiB in at most 15 minutes. */
    public static DownloadOptions defaults() {
        return DEFAULTS;
    }

    /** Returns a builder that holds the values of {@link #defaults}. */
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

    /** Puts options together. */
    public static final class Builder {

        private boolean overwrite;
        private long maximumSize = 2L * 1024 * 1024 * 1024;
        private Duration timeout = Duration.ofMinutes(15);
        private Progress progress = (written, announced) -> {};

        private Builder() {}

        /**
         * Sets whether a file that exists is replaced; it is not unless set. It is replaced in one step, when the video
         * is complete, and keeps its permissions where the file system follows POSIX. A symbolic link is followed.
         */
        public Builder overwrite(boolean overwrite) {
            this.overwrite = overwrite;
            return this;
        }

        /** Sets the most bytes to take; not negative. */
        public Builder maximumSize(long maximumSize) {
            if (maximumSize < 0) {
                throw new IllegalArgumentException("maximumSize must not be negative, but is " + maximumSize);
            }
            this.maximumSize = maximumSize;
            return this;
        }

        /** Sets how long it may take in all, with every attempt. */
        public Builder timeout(Duration timeout) {
            this.timeout = Limits.positive(timeout, "timeout");
            return this;
        }

        /** Sets who is told how far it has come. */
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
