/**
 * Sockets that report a request as soon as its headers have arrived. This is the earliest time at which a request has
 * reached the server, independently of its body.
 */
@NullMarked
package io.github.kling4j.simulator.wire;

import org.jspecify.annotations.NullMarked;
