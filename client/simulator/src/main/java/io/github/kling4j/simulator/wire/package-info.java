/**
 * Sockets that know when a request's head has arrived: the earliest moment at which a request has reached the
 * server, whatever becomes of its body.
 */
@NullMarked
package io.github.kling4j.simulator.wire;

import org.jspecify.annotations.NullMarked;
