package io.github.kling4j.http;

import okhttp3.Protocol;
import okhttp3.Response;

/**
 * Counts the bytes of one HTTP/1.1 response while OkHttp reads them from the connection. The count shows whether OkHttp
 * has read more than that response. If so, OkHttp would use the additional bytes as the beginning of the next response.
 */
final class ResponseBytes {

    /** The last bytes of a chunked body without trailers: CR LF 0 CR LF CR LF. */
    private static final long LAST_CHUNK = 0x0d0a_300d_0a0d_0aL;

    private static final long SEVEN_BYTES = 0xff_ffff_ffff_ffffL;
    private static final int STATUS_CLASS = "HTTP/1.1 ".length();
    private static final long UNKNOWN = -1;
    private static final long CHUNKED = -2;

    private long read;
    /** The last eight bytes that were read. */
    private long last;
    /** The number of times that the last chunk of a body was seen; a second one belongs to another response. */
    private int lastChunks;

    /** The length of all heads that were read, up to the empty line that ends the head of the final response. */
    private long heads;

    private boolean isHeadComplete;
    private int inHead;
    private boolean isInterim;
    private boolean isAtLineStart;
    /** The length of the body, {@link #UNKNOWN} or {@link #CHUNKED}. */
    private long body = UNKNOWN;

    /** Begins to count the next response. */
    void reset() {
        read = 0;
        last = 0;
        lastChunks = 0;
        heads = 0;
        body = UNKNOWN;
        isHeadComplete = false;
        beginHead();
    }

    private void beginHead() {
        inHead = 0;
        isInterim = false;
        isAtLineStart = true;
    }

    void add(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            last = last << Byte.SIZE | bytes[i] & 0xff;
            if (!isHeadComplete) {
                addToHead(bytes[i]);
            } else if ((last & SEVEN_BYTES) == LAST_CHUNK) {
                lastChunks++;
            }
        }
        read += length;
    }

    private void addToHead(byte b) {
        heads++;
        if (inHead++ == STATUS_CLASS) {
            isInterim = b == '1';
        }
        if (b == '\n' && isAtLineStart) {
            isHeadComplete = !isInterim;
            beginHead();
        } else if (b != '\r') {
            isAtLineStart = b == '\n';
        }
    }

    boolean isEmpty() {
        return read == 0;
    }

    /**
     * Derives from the status and the headers where the body of the response must end: after a number of bytes, or
     * after the last chunk.
     */
    void expect(Response response) {
        if (response.protocol() != Protocol.HTTP_1_1) {
            body = UNKNOWN;
        } else if (response.header("Transfer-Encoding") != null) {
            body = CHUNKED;
        } else {
            body = response.code() == 204 || response.code() == 304 ? 0 : contentLength(response);
        }
    }

    private static long contentLength(Response response) {
        try {
            return Long.parseLong(response.header("Content-Length", ""));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Returns whether exactly the bytes of the response were read. To be called after the body was read to its end. */
    boolean areComplete() {
        return isHeadComplete
                && (body == CHUNKED
                        ? lastChunks == 1 && (last & SEVEN_BYTES) == LAST_CHUNK
                        : body >= 0 && read == heads + body);
    }
}
