package io.github.kling4j.validation.generator.check;

import io.github.kling4j.validation.generator.diagnostic.Report;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of checking an interface.
 *
 * @param checked the interface, with what could be made of its rules
 * @param report what is wrong
 */
public record CheckedRules(CheckedInterface checked, Report report) {

    /**
     * What came of checking one rule, or one annotation that stands for several.
     *
     * @param rules those that are right
     * @param report what is wrong
     */
    record One(List<CheckedRule> rules, Report report) {

        static One wrong(Report report) {
            return new One(List.of(), report);
        }

        One and(One other) {
            return new One(
                    Stream.concat(rules.stream(), other.rules.stream()).toList(), report.and(other.report));
        }
    }
}
