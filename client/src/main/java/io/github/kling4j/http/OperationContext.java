package io.github.kling4j.http;

import java.util.concurrent.Executor;

/**
 * What somebody has asked for, while it is being done.
 *
 * @param cancellation ends it
 * @param steps runs what comes between its waits: the thread of whoever waits for it, or threads of the client's
 */
public record OperationContext(Cancellation cancellation, Executor steps) {}
