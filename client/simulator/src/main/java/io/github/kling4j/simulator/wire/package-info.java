/**
 * Sockets that report a request as soon as its headers have arrived. At this time, the request has reached the server,
 * whether its body arrives or not.
 */
@NullMarked
package io.github.kling4j.simulator.wire;

import org.jspecify.annotations.NullMarked;
