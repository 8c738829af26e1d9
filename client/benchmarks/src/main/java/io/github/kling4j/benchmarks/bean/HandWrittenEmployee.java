package io.github.kling4j.benchmarks.bean;

import io.github.kling4j.validation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of {@link Employee} as a person writes them who looks at each property once. */
final class HandWrittenEmployee {

    private static final BigDecimal LEAST_SALARY = new BigDecimal("1000.00");

    private @Nullable List<Violation> found;

    private HandWrittenEmployee() {}

    static List<Violation> validate(Employee employee) {
        return new HandWrittenEmployee().check(employee);
    }

    private List<Violation> check(Employee employee) {
        texts(employee);
        numbers(employee);
        others(employee);
        return found == null ? List.of() : found;
    }

    private void texts(Employee employee) {
        blank("name", employee.name());
        if (!blank("surname", employee.surname())) {
            length("surname", employee.surname(), 0, 40);
        }
        length("country", employee.country(), 2, 2);
        if (!missing("postalCode", employee.postalCode())) {
            length("postalCode", employee.postalCode(), 4, 10);
        }
        if (!missing("city", employee.city())) {
            length("city", employee.city(), 1, Integer.MAX_VALUE);
        }
        length("note", employee.note(), 0, 200);
        if (!missing("badge", employee.badge()) && !isBadge(employee.badge())) {
            add("badge", "pattern", "is " + employee.badge() + "; must be two letters and four digits");
        }
    }

    private void numbers(Employee employee) {
        within("age", employee.age(), 16, 100);
        if (employee.floor() != null) {
            within("floor", employee.floor(), 1, Long.MAX_VALUE);
        }
        if (employee.number() <= 0) {
            add("number", "exclusiveMinimum", "is " + employee.number() + "; must be greater than 0");
        }
        within("children", employee.children(), 0, Long.MAX_VALUE);
        if (employee.hours() != null) {
            within("hours", employee.hours(), Long.MIN_VALUE, 60);
        }
        if (!(employee.factor() >= 0.5)) {
            add("factor", "minimum", "is " + employee.factor() + "; must be at least 0.5");
        }
        if (!(employee.factor() <= 1.5)) {
            add("factor", "maximum", "is " + employee.factor() + "; must be at most 1.5");
        }
        if (!missing("salary", employee.salary()) && employee.salary().compareTo(LEAST_SALARY) < 0) {
            add("salary", "minimum", "is " + employee.salary() + "; must be at least 1000.00");
        }
        BigDecimal bonus = employee.bonus();
        if (bonus != null && (bonus.precision() - bonus.scale() > 6 || bonus.scale() > 2)) {
            add("bonus", "digits", "is " + bonus + "; must have at most 6 integer and 2 fraction digits");
        }
        if (employee.distance() != null && !(employee.distance() > 0)) {
            add("distance", "exclusiveMinimum", "is " + employee.distance() + "; must be greater than 0");
        }
    }

    private void others(Employee employee) {
        if (!employee.active()) {
            add("active", "assertTrue", "must be true");
        }
        missing("remote", employee.remote());
        if (!missing("roles", employee.roles())) {
            if (employee.roles().isEmpty()) {
                add("roles", "minItems", "number of items is 0; must be at least 1");
            }
            if (employee.roles().size() > 5) {
                add("roles", "maxItems", "number of items is " + employee.roles().size() + "; must be at most 5");
            }
            for (int i = 0; i < employee.roles().size(); i++) {
                if (employee.roles().get(i) == null) {
                    add("roles[" + i + "]", "type", "is null");
                }
            }
        }
        if (employee.tags() != null) {
            if (employee.tags().size() > 20) {
                add("tags", "maxProperties", "number of properties is " + employee.tags().size());
            }
            employee.tags().forEach((key, value) -> {
                if (key == null || value == null) {
                    add("tags[" + key + "]", "type", "is null");
                }
            });
        }
    }

    private boolean blank(String property, @Nullable String text) {
        if (missing(property, text)) {
            return true;
        }
        if (text.isBlank()) {
            add(property, "notBlank", "is blank");
        }
        return false;
    }

    private boolean missing(String property, @Nullable Object value) {
        if (value == null) {
            add(property, "required", "is required");
        }
        return value == null;
    }

    private void length(String property, @Nullable String text, int min, int max) {
        if (text == null) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            add(property, "minLength", "length is " + length + "; must be at least " + min);
        }
        if (length > max) {
            add(property, "maxLength", "length is " + length + "; must be at most " + max);
        }
    }

    private void within(String property, long value, long min, long max) {
        if (value < min) {
            add(property, "minimum", "is " + value + "; must be at least " + min);
        }
        if (value > max) {
            add(property, "maximum", "is " + value + "; must be at most " + max);
        }
    }

    private static boolean isBadge(String text) {
        if (text.length() != 6) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            char character = text.charAt(i);
            if (i < 2 ? character < 'A' || character > 'Z' : character < '0' || character > '9') {
                return false;
            }
        }
        return true;
    }

    private void add(String path, String rule, String message) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(new Violation(rule, path, message));
    }
}
