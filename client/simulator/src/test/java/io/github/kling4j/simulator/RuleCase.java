package io.github.kling4j.simulator;

/**
 * A body and what the service says to it.
 *
 * @param rule what is tested, the test's name
 * @param body the body to send
 * @param detail the exact detail of the refusal; empty when the body is accepted
 */
record RuleCase(String rule, String body, String detail) {

    static RuleCase accepted(String rule, String body) {
        return new RuleCase(rule, body, "");
    }

    static RuleCase refused(String rule, String body, String detail) {
        return new RuleCase(rule, body, detail);
    }

    @Override
    public String toString() {
        return rule;
    }
}
