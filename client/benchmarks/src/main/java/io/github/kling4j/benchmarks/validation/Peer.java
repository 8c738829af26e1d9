package io.github.kling4j.benchmarks.validation;

import java.util.Set;

/**
 * A validator that stands beside ours.
 *
 * @param <T> the form of a request that it checks
 */
interface Peer<T> {

    /** Validates, and returns what the validator returns by itself. */
    Object validate(T request);

    /** Validates, and returns what was found in the words of all. */
    Set<Finding> findings(T request);
}
