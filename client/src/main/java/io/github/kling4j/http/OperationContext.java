package io.github.kling4j.http;

import java.util.concurrent.Executor;

/**
 * What somebody has asked for, while it is being done.
 *
 * @param stop ends it
 * @param steps runs what comes between its waits: the thread of whoever waits for it, or threads of the client's
 */
public record Errand(Stop stop, Executor steps) {}
