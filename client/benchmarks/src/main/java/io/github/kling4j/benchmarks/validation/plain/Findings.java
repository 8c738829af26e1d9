package io.github.kling4j.benchmarks.validation.plain;

/** Takes the broken rules between properties. */
interface Findings {

    void broken(String rule, String property);

    /** Takes a rule that a shot breaks. */
    void brokenByShot(String rule, int index, String property);
}
