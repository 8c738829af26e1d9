package io.github.kling4j.cli.check;

import io.github.kling4j.validation.Violation;
import java.util.List;

/**
 * The result of checking a request.
 *
 * @param file the name of the file
 * @param line the line in the file, from 1; 0 if the file contains one request
 * @param violations the violations; empty for a valid request
 * @param advice the advice, which does not make a request invalid
 */
record Verdict(String file, long line, List<Violation> violations, List<Violation> advice) {

    boolean isValid() {
        return violations.isEmpty();
    }

    /** Returns the name of the file, followed by the line if the file contains one request on each line. */
    String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
