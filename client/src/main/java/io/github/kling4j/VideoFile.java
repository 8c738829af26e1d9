package io.github.kling4j;

import io.github.kling4j.http.Answer;
import io.github.kling4j.http.AnswerReader;
import io.github.kling4j.http.PermanentFailure;
import io.github.kling4j.text.PlainText;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Writes a video to a temporary file and compares its size with the size that the response announced. */
final class VideoFile implements AnswerReader {

    private static final int SLICE = 64 * 1024;
    private static final Pattern WHOLE_RANGE = Pattern.compile("bytes 0-(\\d{1,18})/(\\d{1,18})");

    private final VideoTarget target;
    private final DownloadOptions options;

    VideoFile(VideoTarget target, DownloadOptions options) {
        this.target = target;
        this.options = options;
    }

    /** The file cannot be written, or the video is too large. A retry would not help. */
    static final class Unwritten extends PermanentFailure {

        @Serial
        private static final long serialVersionUID = 1;

        Unwritten(String message, @Nullable Throwable cause) {
            super(message, cause, null);
        }
    }

    /** The response is not a complete video. A retry may help. */
    static final class NoVideo extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        NoVideo(String message) {
            super(message);
        }
    }

    @Override
    public Answer read(Response response) throws IOException {
        IOException broken = VideoStatus.isVideo(response.code()) ? take(response) : null;
        return new Answer(response.code(), response.headers(), "", broken);
    }

    /**
     * Writes the video, and returns the reason why the response is not a complete video; null if it is one. A proxy may
     * send a page of its own, or compress a response although identity encoding was requested.
     */
    private @Nullable IOException take(Response response) throws IOException {
        MediaType type = response.body().contentType();
        if (type != null && isText(type)) {
            return new NoVideo("the response is not a video but " + PlainText.of(type.type() + "/" + type.subtype()));
        }
        String encoding = response.header("Content-Encoding", "identity");
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
            return new NoVideo("the video has the content encoding " + PlainText.of(encoding)
                    + ", although the client requested an unencoded video");
        }
        String range = response.header("Content-Range");
        return range == null || isWhole(range)
                ? write(response)
                : new NoVideo("only a part was received (" + PlainText.of(range)
                        + "), although the whole video was requested");
    }

    /**
     * Returns whether a Content-Range header covers the whole video, which is possible in a response with status 200.
     */
    private static boolean isWhole(String range) {
        Matcher whole = WHOLE_RANGE.matcher(range.strip());
        return whole.matches() && Long.parseLong(whole.group(1)) + 1 == Long.parseLong(whole.group(2));
    }

    private static boolean isText(MediaType type) {
        return type.type().equals("text")
                || type.subtype().endsWith("json")
                || type.subtype().endsWith("xml");
    }

    /**
     * Writes the body of the response, and returns the reason why the video is not complete; null if it is complete.
     */
    private @Nullable IOException write(Response response) throws IOException {
        List<String> lengths = response.headers("Content-Length");
        if (!isClear(lengths)) {
            return new NoVideo("the Content-Length header is invalid: " + PlainText.of(lengths));
        }
        // Read from the header itself, because OkHttp ignores the length of a chunked body.
        long announced = lengths.isEmpty() ? -1 : Long.parseLong(lengths.get(0));
        refuseTooLarge(announced);
        try (SeekableByteChannel out = open()) {
            long written = copy(response.body().source(), out, announced);
            if (written == 0) {
                return new NoVideo("the response was empty");
            }
            if (announced >= 0 && written != announced) {
                return new NoVideo(announced + " bytes were announced, but " + written + " were received");
            }
            if (announced < 0 && endsWithConnection(response) && isCutOff(out)) {
                return new NoVideo(
                        "the connection was closed before the end of the video, after " + written + " bytes");
            }
            save(out);
            return null;
        } catch (Broken e) {
            return e.reason;
        }
    }

    /**
     * Returns whether only the end of the connection marks the end of a body of unknown length. The end may then also
     * be a connection failure.
     */
    private static boolean endsWithConnection(Response response) {
        return (response.protocol() == Protocol.HTTP_1_1 || response.protocol() == Protocol.HTTP_1_0)
                && response.header("Transfer-Encoding") == null;
    }

    /** Returns whether all values of Content-Length are numbers and equal. */
    private static boolean isClear(List<String> lengths) {
        return lengths.stream().distinct().count() <= 1
                && lengths.stream().allMatch(length -> length.matches("[0-9]{1,18}"));
    }

    private long copy(BufferedSource source, SeekableByteChannel out, long announced) throws IOException {
        ByteBuffer slice = ByteBuffer.allocate(SLICE);
        long written = 0;
        int read;
        while ((read = read(source, slice.array())) >= 0) {
            refuseTooLarge(written + read);
            write(out, slice.clear().limit(read));
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

    private SeekableByteChannel open() throws Unwritten {
        try {
            return target.open();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static void write(SeekableByteChannel out, ByteBuffer slice) throws Unwritten {
        try {
            while (slice.hasRemaining()) {
                out.write(slice);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static boolean isCutOff(SeekableByteChannel written) throws Unwritten {
        try {
            return Mp4Boxes.areCutOff(written);
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** Writes the data to the disk, which may only now report that it is full. */
    private static void save(SeekableByteChannel out) throws Unwritten {
        try {
            if (out instanceof FileChannel file) {
                file.force(true);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static Unwritten unwritten(IOException reason) {
        return new Unwritten("the file cannot be written: " + PlainText.of(reason), reason);
    }

    private void refuseTooLarge(long size) throws Unwritten {
        if (size > options.maximumSize()) {
            throw new Unwritten("the video is larger than " + options.maximumSize() + " bytes", null);
        }
    }

    /** A failure to read the response, as opposed to a failure to write the file. */
    private static final class Broken extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final IOException reason;

        Broken(IOException reason) {
            this.reason = reason;
        }
    }
}
