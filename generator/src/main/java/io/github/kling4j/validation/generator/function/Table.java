package io.github.kling4j.validation.generator.function;

import io.github.kling4j.validation.generator.expression.Function;
import io.github.kling4j.validation.generator.expression.Function.Form;
import io.github.kling4j.validation.generator.expression.Macro;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The function table: the operators and functions that expressions can call. A new function is an entry of one of the
 * lists below.
 */
public final class Table {

    /** The table of the functions of the language, without the functions of users. */
    public static final Table BUILT_IN = new Table(Stream.of(
                    Comparisons.ALL,
                    Arithmetic.ALL,
                    Texts.ALL,
                    Conversions.ALL,
                    Lists.ALL,
                    Decimals.ALL,
                    Times.ALL,
                    TimeFields.ALL,
                    Strings.ALL,
                    Formatting.ALL,
                    MathFunctions.ALL,
                    Sequences.ALL,
                    Protovalidate.ALL,
                    Kubernetes.ALL,
                    NamedFormats.ALL)
            .flatMap(List::stream)
            .toList());

    private final Map<String, Function> functions = new LinkedHashMap<>();
    private final Map<String, SpecialForm> forms = new LinkedHashMap<>();
    private final Map<String, Optionals> optionals = new LinkedHashMap<>();
    private final Map<String, String> written = new TreeMap<>(Map.of(
            "has", "has(this.name)",
            "sortBy", "list.sortBy(item, key)",
            "validate", "format.dns1123Label().validate(text).hasValue(), or with .value()",
            "existsOne", "list.existsOne(item, condition)",
            "transformList", "list.transformList(index, item, value)",
            "cel.bind", "cel.bind(name, value, condition)",
            "optMap", "optional.optMap(name, value)",
            "optFlatMap", "optional.optFlatMap(name, optional)"));

    private Table(Collection<Function> all) {
        all.forEach(function -> functions.merge(function.name(), function, Function::and));
        SpecialForm.ALL.forEach(form -> forms.put(form.name(), form));
        Optionals.ALL.forEach(optional -> optionals.put(optional.name(), optional));
        Stream.of(Macro.values()).forEach(macro -> written.put(macro.celName(), macro.written()));
        functions.values().stream()
                .filter(function -> function.form() != Form.OPERATOR)
                .forEach(function -> written.put(function.name(), function.written()));
        optionals.values().stream()
                .filter(optional -> !optional.written().isEmpty())
                .forEach(optional -> written.put(optional.name(), optional.written()));
        forms.values().stream()
                .filter(form -> !form.written().isEmpty())
                .forEach(form -> written.put(form.name(), form.written()));
    }

    /** Returns this table with additional functions. */
    public Table with(Collection<Function> more) {
        return new Table(
                Stream.concat(functions.values().stream(), more.stream()).toList());
    }

    /** Returns all functions. */
    public Collection<Function> functions() {
        return functions.values();
    }

    /** Returns all special forms. */
    public Collection<SpecialForm> forms() {
        return forms.values();
    }

    /** Returns all functions that take or return an optional. */
    public Collection<Optionals> optionals() {
        return optionals.values();
    }

    /** Returns the function on optionals with the given name; empty if there is none. */
    public Optional<Optionals> optional(String name) {
        return Optional.ofNullable(optionals.get(name));
    }

    /** Returns the function with the given name; empty if there is none, and for a special form. */
    public Optional<Function> function(String name) {
        return Optional.ofNullable(functions.get(name));
    }

    /** Returns the special form with the given name; empty if there is none. */
    public Optional<SpecialForm> form(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    /** Returns an example of a call of each function and macro, by its name. */
    public Map<String, String> written() {
        return written;
    }
}
