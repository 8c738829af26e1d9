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

/** Takes a video into a file beside its target, and no more or less of it than was announced. */
final class VideoFile implements AnswerReader {

    private static final int SLICE = 64 * 1024;
    private static final Pattern WHOLE_RANGE = Pattern.compile("bytes 0-(\\d{1,18})/(\\d{1,18})");

    private final VideoTarget target;
    private final DownloadOptions options;

    VideoFile(VideoTarget target, DownloadOptions options) {
        this.target = target;
        this.options = options;
    }

    /** What was begun cannot be written, or must not. */
    static final class Unwritten extends PermanentFailure {

        @Serial
        private static final long serialVersionUID = 1;

        Unwritten(String message, @Nullable Throwable cause) {
            super(message, cause, null);
        }
    }

    /** What came is not a whole video; another attempt may bring one. */
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

    /** Those in between answer with pages of their own, and may pack what was asked for as it is. */
    private @Nullable IOException take(Response response) throws IOException {
        MediaType type = response.body().contentType();
        if (type != null && isText(type)) {
            return new NoVideo(
                    "a video was expected, but " + PlainText.of(type.type() + "/" + type.subtype()) + " came");
        }
        String encoding = response.header("Content-Encoding", "identity");
        if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
            return new NoVideo("the video came as " + PlainText.of(encoding) + ", though it was asked for as it is");
        }
        String range = response.header("Content-Range");
        return range == null || isWhole(range)
                ? write(response)
                : new NoVideo(
                        "a part of the video came (" + PlainText.of(range) + "), though it was asked for as a whole");
    }

    /** A host that ignores the question for the whole may still say which part it sends. */
    private static boolean isWhole(String range) {
        Matcher whole = WHOLE_RANGE.matcher(range.strip());
        return whole.matches() && Long.parseLong(whole.group(1)) + 1 == Long.parseLong(whole.group(2));
    }

    private static boolean isText(MediaType type) {
        return type.type().equals("text")
                || type.subtype().endsWith("json")
                || type.subtype().endsWith("xml");
    }

    /** Returns what broke the video off; null when it is whole. */
    private @Nullable IOException write(Response response) throws IOException {
        List<String> lengths = response.headers("Content-Length");
        if (!isClear(lengths)) {
            return new NoVideo(
                    "the length of the video is not announced as one number, but as " + PlainText.of(lengths));
        }
        // Of the header itself: OkHttp passes over it where a body is chunked.
        long announced = lengths.isEmpty() ? -1 : Long.parseLong(lengths.get(0));
        refuseTooLarge(announced);
        try (SeekableByteChannel out = open()) {
            long written = copy(response.body().source(), out, announced);
            if (written == 0) {
                return new NoVideo("the answer was empty");
            }
            if (announced >= 0 && written != announced) {
                return new NoVideo(announced + " bytes were announced, but " + written + " came");
            }
            if (announced < 0 && endsWithConnection(response) && isCutOff(out)) {
                return new NoVideo("the connection ended within a part of the video, after " + written + " bytes");
            }
            save(out);
            return null;
        } catch (Broken e) {
            return e.reason;
        }
    }

    /** The end of a connection ends such a body, and may as well be a failure. */
    private static boolean endsWithConnection(Response response) {
        return (response.protocol() == Protocol.HTTP_1_1 || response.protocol() == Protocol.HTTP_1_0)
                && response.header("Transfer-Encoding") == null;
    }

    /** Several lengths that differ would leave it to chance which one counts. */
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

    /** A disk may be found to be full only now. */
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

    /** Tells a source that broke off from a file that cannot be written. */
    private static final class Broken extends IOException {

        @Serial
        private static final long serialVersionUID = 1;

        private final IOException reason;

        Broken(IOException reason) {
            this.reason = reason;
        }
    }
}
