package io.github.kling4j.benchmarks.json;

import java.io.IOException;

/**
 * Reads and writes requests, and reads tasks, to and from bytes.
 *
 * @param <R> its requests
 * @param <T> its tasks
 */
interface Codec<R, T> {

    byte[] write(R request) throws IOException;

    R read(byte[] request) throws IOException;

    T readTask(byte[] task) throws IOException;
}
