package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.AnswerReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Takes a video into a file beside its target, which becomes the target when it is complete. */
final class VideoFile implements AnswerReader {

    private static final int SLICE = 64 * 1024;

    private final Path target;
    private final Path part;
    private final DownloadOptions options;

    VideoFile(Path target, DownloadOptions options) {
        this.target = target;
        // Without the target's name, which may be as long as a name can be.
        this.part = target.resolveSibling(UUID.randomUUID() + ".part");
        this.options = options;
    }

    /** What no other attempt at the same video would better. */
    static final class Unwritten extends IOException {

        private static final long serialVersionUID = 1;

        Unwritten(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /** What came is not a whole video; another attempt may bring one. */
    static final class NoVideo extends IOException {

        private static final long serialVersionUID = 1;

        NoVideo(String message) {
            super(message);
        }
    }

    Path target() {
        return target;
    }

    boolean isDirectory() {
        return Files.isDirectory(target);
    }

    void refuseToOverwrite() throws FileAlreadyExistsException {
        if (!options.overwrite() && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    /** Returns whether a whole video may come with this status: a part that nobody asked for is none. */
    static boolean isVideo(int status) {
        return status == 200;
    }

    @Override
    public Answer read(Response response) throws IOException {
        return new Answer(response.code(), response.headers(), "", isVideo(response.code()) ? take(response) : null);
    }

    /** Those in between answer with pages of their own, and may pack what was asked for as it is. */
    private @Nullable IOException take(Response response) throws IOException {
        MediaType type = response.body().contentType();
        if (type != null && isText(type)) {
            return new NoVideo("a video was expected, but " + type.type() + "/" + type.subtype() + " came");
        }
        String encoding = response.header("Content-Encoding", "identity");
        return encoding.isEmpty() || encoding.equalsIgnoreCase("identity")
                ? write(response)
                : new NoVideo("the video came as " + encoding + ", though it was asked for as it is");
    }

    private static boolean isText(MediaType type) {
        return type.type().equals("text") || type.subtype().endsWith("json") || type.subtype().endsWith("xml");
    }

    /** Returns what broke the video off; null when it is whole. */
    private @Nullable IOException write(Response response) throws IOException {
        long announced = response.body().contentLength();
        refuseTooLarge(announced);
        try (OutputStream out = open()) {
            long written = copy(response.body().source(), out, announced);
            if (written == 0) {
                return new NoVideo("the answer was empty");
            }
            return announced < 0 || written == announced
                    ? null
                    : new NoVideo(announced + " bytes were announced, but " + written + " came");
        } catch (Broken e) {
            return e.reason;
        }
    }

    private long copy(BufferedSource source, OutputStream out, long announced) throws IOException {
        byte[] slice = new byte[SLICE];
        long written = 0;
        int read;
        while ((read = read(source, slice)) >= 0) {
            refuseTooLarge(written + read);
            write(out, slice, read);
            written += read;
            long now = written;
            Listeners.tell(progress -> progress.wrote(now, announced), options.progress());
        }
        return written;
    }

    private static int read(BufferedSource source, byte[] slice) throws Broken {
        try {
            return source.read(slice);
        } catch (IOException e) {
            throw new Broken(e);
        }
    }

    private OutputStream open() throws Unwritten {
        try {
            return Files.newOutputStream(part);
        } catch (IOException e) {
            throw new Unwritten("the file cannot be written: " + e, e);
        }
    }

    private static void write(OutputStream out, byte[] slice, int length) throws Unwritten {
        try {
            out.write(slice, 0, length);
        } catch (IOException e) {
            throw new Unwritten("the file cannot be written: " + e, e);
        }
    }

    private void refuseTooLarge(long size) throws Unwritten {
        if (size > options.maximumSize()) {
            throw new Unwritten("the video is larger than " + options.maximumSize() + " bytes", null);
        }
    }

    /** Puts the whole video in its place. */
    Path complete() throws IOException {
        refuseToOverwrite();
        return Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // What led here is told already, and matters more than what is left over.
        }
    }

    /** Tells a source that broke off from a file that cannot be written. */
    private static final class Broken extends IOException {

        private static final long serialVersionUID = 1;

        private final IOException reason;

        Broken(IOException reason) {
            this.reason = reason;
        }
    }
}
