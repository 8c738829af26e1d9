package io.github.kling4j.simulator.wire;

import java.io.IOException;

/** Receives each request when its headers have been read, before its body is read. */
@FunctionalInterface
public interface Arrivals {

    /**
     * Processes the head of a request. This method is called on the thread that reads the connection.
     *
     * @throws IOException to end the request as if the connection had broken
     */
    void arrived(RequestHead head, WatchedSocket connection) throws IOException;
}
