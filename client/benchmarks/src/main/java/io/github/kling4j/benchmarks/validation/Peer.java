package io.github.kling4j.benchmarks.validation;

import java.util.Set;

/**
 * A validator that stands beside ours.
 *
 * @param <T> the form of a request that it checks
 */
interface Peer<T> {

    /** Validates, and returns the result of the validator as it is. */
    Object validate(T request);

    /** Validates, and returns the findings in the form that all share. */
    Set<Finding> findings(T request);
}
