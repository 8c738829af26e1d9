package io.github.kling4j.http;

import java.util.concurrent.Executor;

/**
 * The context of a running operation.
 *
 * @param cancellation cancels the operation
 * @param steps runs the steps of the operation: on the thread that waits for it, or on threads of the client
 */
public record OperationContext(Cancellation cancellation, Executor steps) {}
