package io.github.kling4j.simulator;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import mockwebserver3.MockResponseBody;
import okio.Buffer;
import okio.BufferedSink;

/** A response body that is sent slowly, byte by byte, until it is complete or the connection is closed. */
final class SlowBody implements MockResponseBody {

    private static final long MILLIS_PER_BYTE = 100;

    private final Buffer body = new Buffer();

    SlowBody(MockResponseBody body) {
        try {
            body.writeTo(this.body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getContentLength() {
        return body.size();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try {
            while (!body.exhausted()) {
                sink.writeByte(body.readByte()).flush();
                Thread.sleep(MILLIS_PER_BYTE);
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException("the simulator was closed");
        }
    }
}
