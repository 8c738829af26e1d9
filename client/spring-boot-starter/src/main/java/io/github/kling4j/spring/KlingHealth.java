package io.github.kling4j.spring;

import java.util.Map;

/**
 * The report of a health indicator, independent of the version of Spring Boot.
 *
 * @param status {@link #UP}, {@link #DOWN} or {@link #ATTENTION}
 * @param details the details, which never contain keys or requests
 */
record KlingHealth(String status, Map<String, Object> details) {

    static final String UP = "UP";
    static final String DOWN = "DOWN";
    /**
     * The status of a component that works, but for which a person must act. When Spring Boot determines the status of
     * the application, it ignores statuses that it does not know.
     */
    static final String ATTENTION = "ATTENTION";
}
