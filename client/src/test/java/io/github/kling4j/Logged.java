package io.github.kling4j;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Records the log messages of the client. */
final class Logged extends Handler implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("io.github.kling4j");

    private final BlockingQueue<LogRecord> records = new LinkedBlockingQueue<>();

    Logged() {
        LOG.addHandler(this);
    }

    LogRecord take() throws InterruptedException {
        return records.take();
    }

    @Override
    public void publish(LogRecord line) {
        records.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOG.removeHandler(this);
    }
}
