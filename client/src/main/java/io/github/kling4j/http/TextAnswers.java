package io.github.kling4j.http;

import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.GzipSource;
import okio.Okio;

/** Reads responses as text, up to a limit. */
public final class TextAnswers implements AnswerReader {

    /** The maximum number of bytes that are read. The JSON of a task has a few hundred bytes. */
    private static final long LONGEST = 1024 * 1024;

    private static final long SLICE = 8 * 1024;

    private final Secret secret;

    /**
     * Creates a reader for the responses to one client.
     *
     * @param secret the token, which is never shown
     */
    public TextAnswers(Secret secret) {
        this.secret = secret;
    }

    @Override
    public Secret secret() {
        return secret;
    }

    @Override
    public Answer read(Response response) {
        Buffer read = new Buffer();
        IOException broken = null;
        try (ResponseBody body = response.body()) {
            BufferedSource source = unzipped(body.source());
            long last = 0;
            while (last >= 0 && read.size() < LONGEST) {
                last = source.read(read, Math.min(SLICE, LONGEST - read.size()));
            }
            if (last >= 0 && !source.exhausted()) {
                broken = new IOException("the response is longer than " + LONGEST + " bytes");
            }
        } catch (IOException e) {
            // The part that was read may name a task that is billed.
            broken = e;
        } catch (RuntimeException | Error e) {
            broken = new IOException("the response could not be read: " + e, e);
        }
        String text = Charsets.decode(read.readByteString(), response.body()::contentType);
        return new Answer(response.code(), response.headers(), text, broken, secret);
    }

    /**
     * Decompresses a body that begins like gzip. The service may send gzip although the client does not request it, and
     * the headers may not declare it.
     */
    private static BufferedSource unzipped(BufferedSource source) throws IOException {
        boolean isZipped = source.request(2)
                && (source.getBuffer().getByte(0) & 0xff) == 0x1f
                && (source.getBuffer().getByte(1) & 0xff) == 0x8b;
        return isZipped ? Okio.buffer(new GzipSource(source)) : source;
    }
}
