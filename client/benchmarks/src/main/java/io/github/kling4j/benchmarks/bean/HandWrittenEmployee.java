package io.github.kling4j.benchmarks.bean;

import io.github.kling4j.validation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of {@link Employee} written by hand, with one look at each property. */
final class HandWrittenEmployee {

    private static final BigDecimal LEAST_SALARY = new BigDecimal("1000.00");

    private HandWrittenEmployee() {}

    static List<Violation> validate(Employee employee) {
        return lists(employee, numbers(employee, texts(employee, List.of())));
    }

    private static List<Violation> texts(Employee employee, List<Violation> before) {
        List<Violation> found = notBlank(before, "name", employee.name());
        found = notBlank(found, "surname", employee.surname());
        found = length(found, "surname", employee.surname(), 0, 40);
        found = length(found, "country", employee.country(), 2, 2);
        found = notNull(found, "postalCode", employee.postalCode());
        found = length(found, "postalCode", employee.postalCode(), 4, 10);
        found = notNull(found, "city", employee.city());
        found = length(found, "city", employee.city(), 1, Integer.MAX_VALUE);
        found = length(found, "note", employee.note(), 0, 200);
        found = notNull(found, "badge", employee.badge());
        return employee.badge() == null || isBadge(employee.badge())
                ? found
                : add(found, "badge", "pattern", "is " + employee.badge() + "; must be two letters and four digits");
    }

    private static List<Violation> numbers(Employee employee, List<Violation> before) {
        List<Violation> found = within(before, "age", employee.age(), 16, 100);
        if (employee.floor() != null) {
            found = within(found, "floor", employee.floor(), 1, Long.MAX_VALUE);
        }
        if (employee.number() <= 0) {
            found = add(found, "number", "exclusiveMinimum", "is " + employee.number() + "; must be greater than 0");
        }
        found = within(found, "children", employee.children(), 0, Long.MAX_VALUE);
        if (employee.hours() != null) {
            found = within(found, "hours", employee.hours(), Long.MIN_VALUE, 60);
        }
        return decimals(employee, found);
    }

    private static List<Violation> decimals(Employee employee, List<Violation> before) {
        List<Violation> found = before;
        if (!(employee.factor() >= 0.5)) {
            found = add(found, "factor", "minimum", "is " + employee.factor() + "; must be at least 0.5");
        }
        if (!(employee.factor() <= 1.5)) {
            found = add(found, "factor", "maximum", "is " + employee.factor() + "; must be at most 1.5");
        }
        BigDecimal salary = employee.salary();
        if (salary == null) {
            found = notNull(found, "salary", null);
        } else if (salary.compareTo(LEAST_SALARY) < 0) {
            found = add(found, "salary", "minimum", "is " + salary + "; must be at least 1000.00");
        }
        BigDecimal bonus = employee.bonus();
        if (bonus != null && (bonus.precision() - bonus.scale() > 6 || bonus.scale() > 2)) {
            found = add(
                    found, "bonus", "digits", "is " + bonus + "; must have at most 6 integer and 2 fraction digits");
        }
        return employee.distance() == null || employee.distance() > 0
                ? found
                : add(found, "distance", "exclusiveMinimum", "is " + employee.distance() + "; must be greater than 0");
    }

    private static List<Violation> lists(Employee employee, List<Violation> before) {
        List<Violation> found = employee.active() ? before : add(before, "active", "assertTrue", "must be true");
        found = notNull(found, "remote", employee.remote());
        found = notNull(found, "roles", employee.roles());
        List<String> roles = employee.roles();
        if (roles != null) {
            found = within(found, "roles", roles.size(), 1, 5);
            for (int i = 0; i < roles.size(); i++) {
                if (roles.get(i) == null) {
                    found = add(found, "roles[" + i + "]", "type", "is null");
                }
            }
        }
        return employee.shifts() == null ? found : within(found, "shifts", employee.shifts().length, 0, 7);
    }

    private static List<Violation> notBlank(List<Violation> found, String property, @Nullable String text) {
        return text != null && text.isBlank()
                ? add(found, property, "notBlank", "is blank")
                : notNull(found, property, text);
    }

    private static List<Violation> notNull(List<Violation> found, String property, @Nullable Object value) {
        return value == null ? add(found, property, "required", "is required") : found;
    }

    private static List<Violation> length(
            List<Violation> found, String property, @Nullable String text, int min, int max) {
        if (text == null) {
            return found;
        }
        int length = text.codePointCount(0, text.length());
        if (length < min) {
            return add(found, property, "minLength", "length is " + length + "; must be at least " + min);
        }
        return length > max
                ? add(found, property, "maxLength", "length is " + length + "; must be at most " + max)
                : found;
    }

    private static List<Violation> within(List<Violation> found, String property, long value, long min, long max) {
        if (value < min) {
            return add(found, property, "minimum", "is " + value + "; must be at least " + min);
        }
        return value > max ? add(found, property, "maximum", "is " + value + "; must be at most " + max) : found;
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

    private static List<Violation> add(List<Violation> found, String path, String rule, String message) {
        List<Violation> more = found.isEmpty() ? new ArrayList<>() : found;
        more.add(new Violation(rule, path, message));
        return more;
    }
}
