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
    /** Works, but a person must act. Spring Boot ignores unknown words in the status of the application. */
    static final String ATTENTION = "ATTENTION";
}
