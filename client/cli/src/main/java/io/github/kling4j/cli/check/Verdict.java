package io.github.kling4j.cli.check;

import io.github.kling4j.validation.Violation;
import java.util.List;

/**
 * What was found in a request.
 *
 * @param file where it came from
 * @param line of the file, from 1; 0 where the file is one request
 * @param violations empty for a valid request
 * @param advice that blocks nothing
 */
record Verdict(String file, long line, List<Violation> violations, List<Violation> advice) {

    boolean isValid() {
        return violations.isEmpty();
    }

    /** Returns the file, and the line where there is one. */
    String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
