package io.github.kling4j.spring;

import java.util.Map;

/**
 * What a health indicator reports, for the types of either Spring Boot.
 *
 * @param status {@code UP}, {@code DOWN}, or {@code ATTENTION}: it works, and waits for a person. Spring leaves words
 *     that it does not know out of the status of the whole application
 * @param details never keys or requests
 */
record KlingHealth(String status, Map<String, Object> details) {

    static final String UP = "UP";
    static final String DOWN = "DOWN";
    static final String ATTENTION = "ATTENTION";
}
