package io.github.kling4j.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLSocket;

/** A TLS socket whose connection can be watched for early responses. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // With a lock, close would wait for other methods.
final class WatchedSslSocket extends ForwardingSslSocket implements Watched {

    private final Socket connection;
    private final AnswerWatch watch;

    /**
     * Wraps a TLS socket.
     *
     * @param connection the connection below the TLS layer, whose output can be shut down while the TLS layer writes
     */
    WatchedSslSocket(SSLSocket tls, Socket connection) throws IOException {
        super(tls);
        this.connection = connection;
        BooleanSupplier isQuiet = connection instanceof WatchedSocket watched ? watched.isOpenAndQuiet() : null;
        this.watch = new AnswerWatch(
                connection,
                tls.getInputStream(),
                tls.getOutputStream(),
                isQuiet == null ? null : () -> isDecryptedDataRead() && isQuiet.getAsBoolean());
    }

    private boolean isDecryptedDataRead() {
        try {
            return tls.getInputStream().available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public AnswerWatch watch() {
        return watch;
    }

    @Override
    public InputStream getInputStream() {
        return watch.input();
    }

    @Override
    public OutputStream getOutputStream() {
        return watch.output();
    }

    /**
     * Closes the connection first if a write is in progress. TLS sends an alert before it closes, and would wait
     * without a limit for a write that makes no progress.
     */
    @Override
    public void close() throws IOException {
        if (watch.isWriting()) {
            connection.close();
        }
        tls.close();
    }
}
