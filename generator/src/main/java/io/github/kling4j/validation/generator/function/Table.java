package io.github.kling4j.validation.generator.function;

import io.github.kling4j.validation.generator.expression.Function;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that expressions can call. To add a function is to add an entry to one of the lists named here. */
public final class Table {

    private static final Map<String, Function> FUNCTIONS = new LinkedHashMap<>();
    private static final Map<String, SpecialForm> FORMS = new LinkedHashMap<>();

    static {
        Stream.of(Comparisons.ALL, Arithmetic.ALL, Texts.ALL, Conversions.ALL, Lists.ALL)
                .flatMap(List::stream)
                .forEach(function -> FUNCTIONS.put(function.name(), function));
        SpecialForm.ALL.forEach(form -> FORMS.put(form.name(), form));
    }

    private Table() {}

    /** Returns everything that has overloads. */
    public static Collection<Function> functions() {
        return FUNCTIONS.values();
    }

    /** Returns everything that has a kind of expression of its own. */
    public static Collection<SpecialForm> forms() {
        return FORMS.values();
    }

    /** Returns what CEL calls by a name; empty for a special form. */
    public static Optional<Function> function(String name) {
        return Optional.ofNullable(FUNCTIONS.get(name));
    }

    /** Returns the special form of a name. */
    public static Optional<SpecialForm> form(String name) {
        return Optional.ofNullable(FORMS.get(name));
    }
}
