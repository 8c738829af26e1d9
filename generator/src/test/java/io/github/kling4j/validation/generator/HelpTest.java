package io.github.kling4j.validation.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** An error in an expression is reported once, and suggests an alternative in the terms of the profile. */
class HelpTest {

    @TempDir
    private Path work;

    private final AtomicInteger rules = new AtomicInteger();

    private static final String NO_INDEX =
            "a Set or another Collection has no index: write collection.exists(item, condition)";

    private static String needsOrder(String function) {
        return needsOrder(function, "write collection.sort() instead of the collection, or hold a List");
    }

    private static String needsOrder(String function, String instead) {
        return "\"%s\" needs the order of a list, and a Set or another Collection has no index: %s"
                .formatted(function, instead);
    }

    private static String keyOf(String type, String instead) {
        return "a key of a map is bool, int, uint, string, date, datetime or duration, and this is " + type + ": write "
                + instead;
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("null < null || this.q", "\"<\" does not take (null, null)"),
                arguments("this.a != null", "a property is absent rather than null: write has(this.a)"),
                arguments("this.total = 1", "write == to compare"),
                arguments("this.q and this.q", "write && instead of and"),
                arguments("this.q or this.q", "write || instead of or"),
                arguments("not this.q", "write ! instead of not"),
                arguments("this.q AND this.q", "write && instead of and"),
                arguments("this.q == True", "unknown name \"True\": write true"),
                arguments("this.q == False", "unknown name \"False\": write false"),
                arguments("this.q == None", "unknown name \"None\": write has(this.name)"),
                arguments("this.q == NULL", "unknown name \"NULL\": write has(this.name)"),
                arguments("this.s.length() > 1", "\"length\" is not part of the profile: write x.size()"),
                arguments("this.s.length > 1", "\"length\" is not part of the profile: write x.size()"),
                arguments("this.ls.length > 1", "\"length\" is not part of the profile: write x.size()"),
                arguments("this.ls.count() > 1", "\"count\" is not part of the profile: write x.size()"),
                arguments(
                        "this.total > 99999999999999999999",
                        "this number is beyond 64 bits: an int is between -9223372036854775808 and 9223372036854775807"),
                arguments(
                        "this.total > -99999999999999999999",
                        "this number is beyond 64 bits: an int is between -9223372036854775808 and 9223372036854775807"),
                arguments(
                        "this.total > 0xFFFFFFFFFFFFFFFFFF",
                        "this number is beyond 64 bits: an int is between -9223372036854775808 and 9223372036854775807"),
                arguments(
                        "uint(this.i) > 18446744073709551616u",
                        "this number is beyond 64 bits: a uint is between 0 and 18446744073709551615"),
                arguments(
                        "uint(this.i) > 0x10000000000000000U",
                        "this number is beyond 64 bits: a uint is between 0 and 18446744073709551615"),
                arguments("this.d > 1e999", "this number is beyond double, whose largest is 1.7976931348623157E308"),
                arguments("this.total.x", "\"x\" is read from int, which has no properties"),
                arguments("this.total.x == 1", "\"x\" is read from int, which has no properties"),
                arguments("this.total.all(x, x > 1)", "macros go over lists and maps, not over int"),
                arguments("this.s.all(x, x > 1)", "macros go over lists and maps, not over string"),
                arguments("this.start > now()", "\"now\" is not part of the profile: write now, without parentheses"),
                arguments(
                        "this.start > today()",
                        "\"today\" is not part of the profile: write date(now, zone), as in date(now, 'UTC')"),
                arguments(
                        "timestamp(0).getYear() > 2000",
                        "\"getYear\" is not part of the profile: write time.getFullYear()"),
                arguments("now == null", "now is never null: leave the comparison out"),
                arguments(
                        "cel.block([this.i], cel.index(0) > 1)",
                        "\"cel.block\" is not part of the profile: write cel.bind(name, value, condition)"),
                arguments("cel.bind(x, this.i, this.q)", "\"x\" is never read: remove cel.bind"),
                arguments("cel.bind(x, this.i)", "\"cel.bind\" is written cel.bind(name, value, condition)"),
                arguments(
                        "cel.bind(1, this.i, this.q)",
                        "a macro names its items first: write a name, as in list.all(item, condition)"),
                arguments("this.ls.existsOne(x > 1)", "\"existsOne\" is written list.existsOne(item, condition)"),
                arguments(
                        "this.ls.transformList(x, x > 1) == []",
                        "\"transformList\" is written list.transformList(index, item, value)"),
                arguments(
                        "dyn(this.i) == 1",
                        "\"dyn\" is not part of the profile: leave it out, because every expression has one type"),
                arguments(
                        "type(this.i) == int",
                        "\"type\" is not part of the profile: leave it out, because every expression has one type"),
                arguments(
                        "this.?a == ''",
                        "\"==\" does not take (optional(string), string); end the optional with .orValue(x), .hasValue() or .value()"),
                arguments(
                        "[this.?a].size() == 1",
                        "no value holds an optional: end it with .orValue(x), .hasValue() or .value()"),
                arguments("this.?a", "this is optional(string), but must be bool"),
                arguments(
                        "this.?a == null",
                        "no value holds an optional: end it with .orValue(x), .hasValue() or .value()"),
                arguments(
                        "[?this.?a].size() == 1",
                        "entries with ? are not part of the profile: write has(x) ? [x] : []"),
                arguments(
                        "{?'k': this.?a}.size() == 1",
                        "entries with ? are not part of the profile: write has(x) ? [x] : []"),
                arguments(
                        "this.?a.orValue(1) == 1",
                        "\"orValue\" does not take (optional(string), int); end the optional with .orValue(x), .hasValue() or .value()"),
                arguments("this.?tag.hasValue()", "unknown property \"tag\"; did you mean \"tags\"?"),
                arguments("this.s.hasValue()", "\"hasValue\" does not take (string)"),
                arguments(
                        "optional.ofNonZeroValue(this.start).hasValue()",
                        "LocalTime has no zero value in rules: write optional.of(x)"),
                arguments(
                        "optional.ofNonZeroValue(now).hasValue()",
                        "the implementations of CEL have different zero values of a timestamp: compare it, as in x == timestamp(0) ? optional.none() : optional.of(x)"),
                arguments(
                        "optional.unwrap([]) == []",
                        "\"optional.unwrap\" is not part of the profile: write optional.value()"),
                arguments(
                        "this.i == 1u",
                        "\"==\" does not take (int, uint); write both as int: 1 rather than 1u, int(x)"),
                arguments("this.s == b'a'", "\"==\" does not take (string, bytes)"),
                arguments("has(this.m['a-b'])", "has() takes a property: write 'a-b' in this.m"),
                arguments("has(this.ls[0])", "has() takes a property: write this.ls.size() > 0"),
                arguments("has(this.s.size())", "has() takes a property: write has(this.name)"),
                arguments("has(this.?a)", "has() takes a property: write this.?a.hasValue()"),
                arguments("has(a)", "has() takes a property: write has(this.a)"),
                arguments("has(1)", "has() takes a property: write has(this.name)"),
                arguments("has()", "\"has\" is written has(this.name)"),
                arguments("has(this.a, this.b)", "\"has\" is written has(this.name)"),
                arguments(
                        "this.s == '\\q'",
                        "\"\\q\" is not an escape sequence of CEL: write \\\\q for a backslash, or r before the quote"),
                arguments(
                        "this.s == '\\xZZ'",
                        "\"\\x\" is not an escape sequence of CEL: write \\\\x for a backslash, or r before the quote"),
                arguments("this.s == 'abc", "this text is never closed: write its quote at the end"),
                arguments("this.s == \"abc", "this text is never closed: write its quote at the end"),
                arguments("this.s.startsWith('a'))", "unexpected \")\""),
                arguments("(this.q", "this parenthesis or bracket is never closed"),
                arguments("this.q &&", "the expression ends too early"),
                arguments("&& this.q", "unexpected \"&&\""),
                arguments("this.q & this.q", "write && instead of and"),
                arguments("this.q | this.q", "write || instead of or"),
                arguments("this.q === this.q", "write == to compare"),
                arguments("this.q !== this.q", "write != to compare"),
                arguments("this.s <> this.a", "write != to compare"),
                arguments("this.i ** 2 > 1", "CEL has no power operator: write x * x"),
                arguments("this.i ^ 2 > 1", "CEL has no power operator: write x * x"),
                arguments("this.i++ > 1", "a rule compares, and changes nothing: write x + 1"),
                arguments("this.i += 1", "a rule compares, and changes nothing: write =="),
                arguments("this.q; this.q", "a rule is one expression: write && between conditions"),
                arguments("if (this.q) true", "\"if\" is a reserved word of CEL: write condition ? value : other"),
                arguments("this.q ? 1", "the expression ends too early"),
                arguments("this.q -> this.q", "write the variable first, as in list.all(x, x > 0)"),
                arguments("this.s ~= 'a'", "write text.matches(pattern)"),
                arguments("this.s =~ 'a'", "write text.matches(pattern)"),
                arguments("this.s like 'a'", "write text.matches(pattern)"),
                arguments("this.i between 1 and 2", "write low <= x && x <= high"),
                arguments("this.i is 1", "write == to compare"),
                arguments("this.i in (1, 2)", "write a list in brackets: x in [1, 2]"),
                arguments("this.i not in [1]", "write !(item in list)"),
                arguments("this.ls.sum(1) > 1", "\"sum\" is written list.sum()"),
                arguments("this.ls.all(x > 1)", "\"all\" is written list.all(item, condition)"),
                arguments(
                        "this.ls.all(1, x > 1)",
                        "a macro names its items first: write a name, as in list.all(item, condition)"),
                arguments(
                        "this.ls.all(x, x, x > 1)",
                        "a macro names its items first: write a name, as in list.all(item, condition)"),
                arguments("this.ls.all(x, y, x > y, true)", "\"all\" is written list.all(item, condition)"),
                arguments("this.ls.map(x) == []", "\"map\" is written list.map(item, value)"),
                arguments(
                        "this.ls.exists(this.i, true)",
                        "a macro names its items first: write a name, as in list.all(item, condition)"),
                arguments("all(this.ls, x, x > 1)", "\"all\" is written list.all(item, condition)"),
                arguments(
                        "this.start == this.start",
                        "values of type LocalTime cannot be compared: compare their properties, or test them with has() or given()"),
                arguments("this.start > this.start", "\">\" does not take (LocalTime, LocalTime)"),
                arguments(
                        "this.plain.quantity == 1",
                        "\"quantity\" is read from Plain, which has no properties here: mark Plain with @GenerateValidator"),
                arguments("this.start.year == 1", "\"year\" is read from LocalTime, which has no properties"),
                arguments(
                        "[1, 'a'].size() == 2",
                        "every expression has one type, and these are int and string: convert one, as in string(x), or write two lists"),
                arguments("[null].size() == 1", "lists and maps hold no null here"),
                arguments("[][0] == 1", "this list or map is empty, so the type of its items is unknown"),
                arguments("given(1)", "given() takes a property or a text"),
                arguments("present(1)", "present() takes a property or an item that may be null"),
                arguments("bytes(this.s) == this.s", "\"==\" does not take (bytes, string)"),
                arguments("Plain{} == Plain{}", "a rule cannot create a model: compare its properties one by one"),
                arguments(
                        "this.i == int",
                        "\"int\" is a type, and no value, because every expression has one type: leave the comparison out"),
                arguments(
                        "this.s.toLowerCase() == ''",
                        "\"toLowerCase\" is not part of the profile: write text.lowerAscii()"),
                arguments(
                        "this.s.substr(1) == ''",
                        "\"substr\" is not part of the profile: write text.substring(start, end)"),
                arguments(
                        "this.s.lowerAsci() == ''",
                        "\"lowerAsci\" is not part of the profile; did you mean \"lowerAscii\"?"),
                arguments(
                        "math.sqr(this.d) > 1.0",
                        "\"math.sqr\" is not part of the profile; did you mean \"math.sqrt\"?"),
                arguments("abs(this.i) == 1", "\"abs\" is not part of the profile: write math.abs(x)"),
                arguments("math.abs() == 1", "\"math.abs\" is written math.abs(x)"),
                arguments("this.s.math.abs() == 1", "\"abs\" is not part of the profile: write math.abs(x)"),
                arguments(
                        "math.greatest(1, this.d) == 1.0",
                        "\"math.greatest\" does not take (int, double); write both as int, or both as double: 1.0, double(x)"),
                arguments("'1.2.3.4'.ip() == ip('1.2.3.4')", "\"ip\" does not take (string)"),
                arguments("ip(this.s) == this.s", "\"==\" does not take (IP, string)"),
                arguments(
                        "quantity(this.s).isGreaterThan(quantity('1Gi'))",
                        "\"isGreaterThan\" is not part of the profile: write a method of your own, marked with @CelFunction"),
                arguments(
                        "this.plains.distinct() == []",
                        "values of type Plain cannot be compared: compare their properties, or test them with has() or given()"),
                arguments("this.plains.sort() == []", "\"sort\" does not take (list(Plain))"),
                arguments(
                        "this.tags.first() == ''",
                        "\"==\" does not take (optional(string), string); end the optional with .orValue(x), .hasValue() or .value()"),
                arguments("this.set.first().hasValue()", NO_INDEX),
                arguments("this.set.last().hasValue()", NO_INDEX),
                arguments("this.set[0] == 'a'", NO_INDEX),
                arguments("this.set[?0].hasValue()", NO_INDEX),
                arguments("this.set.all(i, x, i < 3)", NO_INDEX),
                arguments("this.set.slice(0, 1) == ['a']", needsOrder("slice")),
                arguments("this.set.reverse() == ['a']", needsOrder("reverse")),
                arguments("this.set.indexOf('a') == 1", needsOrder("indexOf")),
                arguments("this.set.lastIndexOf('a') == 1", needsOrder("lastIndexOf")),
                arguments("this.set.isSorted()", needsOrder("isSorted", "hold a List")),
                arguments("this.set.join(',') == 'a'", needsOrder("join")),
                arguments("'%s'.format(this.set) == 'a'", needsOrder("format")),
                arguments("'%s'.format([this.set]) == '[a]'", needsOrder("format")),
                arguments("'%s'.format([[this.set]]) == '[[a]]'", needsOrder("format")),
                arguments("'%s'.format([[this.tags, this.set]]) == ''", needsOrder("format")),
                arguments("'%s'.format([this.q ? this.set : ['a']]) == ''", needsOrder("format")),
                arguments("'%s'.format(this.set.filter(x, x != '').map(x, x)) == ''", needsOrder("format")),
                arguments("'%s'.format([this.sets.map(x, x)]) == ''", needsOrder("format")),
                arguments("'%s'.format([{1: this.set}]) == '{1: [a]}'", needsOrder("format")),
                arguments("'%s'.format(this.sets) == '[a]'", needsOrder("format", "hold a List")),
                arguments("'%s'.format([this.sets]) == '[[a]]'", needsOrder("format", "hold a List")),
                arguments("this.setOfSets.reverse().size() == this.i", needsOrder("reverse", "hold a List")),
                arguments(
                        "this.set == ['a']",
                        "a Set or another Collection has no order to compare: write sets.equivalent(a, b)"),
                arguments(
                        "{b'a': 1}.size() == 1",
                        "a key of a map is bool, int, uint, string, date, datetime or duration, and this is bytes: write base64.encode(x)"),
                arguments("{timestamp(0): 1}.size() == 1", keyOf("timestamp", "string(x)")),
                arguments("{decimal('1'): 1}.size() == 1", keyOf("decimal", "string(x)")),
                arguments("{this.d: 1}.size() == 1", keyOf("double", "string(x)")),
                arguments("{ip('::1'): 1}.size() == 1", keyOf("IP", "string(x)")),
                arguments("{url('/a'): 1}.size() == 1", keyOf("URL", "the text instead of url(text)")),
                arguments("{this.ls: 1}.size() == 1", keyOf("list(int)", "one of these")),
                arguments("this.ls.transformMapEntry(i, x, {this.d: x}).size() == 1", keyOf("double", "string(x)")),
                arguments(
                        "'%s'.format([this.nk]) == ''",
                        "values of this map may be null: write .transformMap(key, value, value != null, value) behind it"),
                arguments(
                        "format.dns1123Label().validate(this.s) == []",
                        "\"==\" does not take (optional(list(string)), list(nothing)); end the optional with .orValue(x), .hasValue() or .value()"),
                arguments(
                        "format.named(1).value().validate(this.s).hasValue()",
                        "\"validate\" is written format.dns1123Label().validate(text).hasValue(), or with .value()"),
                arguments("this.appointment == this.d", "\"==\" does not take (Appointment, double)"),
                arguments("this.candidate == timestamp(0)", "\"==\" does not take (Candidate, timestamp)"),
                arguments("this.amounts + 1.5 == 2.5", "\"+\" does not take (map(string, int), double)"),
                arguments(
                        "this.ls == [1.5]",
                        "\"==\" does not take (list(int), list(double)); write both as int, or both as double: 1.0, double(x)"),
                arguments(
                        "format.unknown().validate(this.s).hasValue()",
                        "\"validate\" is written format.dns1123Label().validate(text).hasValue(), or with .value()"),
                arguments("[].min() == 1", "this list or map is empty, so the type of its items is unknown"),
                arguments(
                        "this.tags.joinToString(',') == ''",
                        "\"joinToString\" is not part of the profile: write list.join(separator)"),
                arguments(
                        "this.ls.reduce(x, y, x + y) == 1",
                        "\"reduce\" is not part of the profile: write list.map(item, value).sum(), or a rule that is a method"),
                arguments(
                        "this.m.keys().size() == 1",
                        "\"keys\" is not part of the profile: write list.all(item, condition), or map.all(key, condition), which goes over the keys"),
                arguments("this.ls.add(1) == []", "\"add\" is not part of the profile: write list + [item]"),
                arguments("this.s.ltrim() == ''", "\"ltrim\" is not part of the profile: write text.trim()"),
                arguments("math.pow(this.i, 2) == 4", "\"math.pow\" is not part of the profile: write x * x"),
                arguments("not(this.q)", "\"not\" is not part of the profile: write !condition"),
                arguments("this.i mod 2 == 0", "write % for the remainder"),
                arguments("this.i div 2 == 0", "write / to divide"),
                arguments("this.q xor this.q", "write != between conditions"),
                arguments("this.q implies this.q", "write !condition || conclusion"),
                arguments("this.q unless this.q", "write exception || condition"),
                arguments("this.s.in(['a'])", "write item in list"),
                arguments("this.s == “x”", "write ' or \" around a text"),
                arguments("this.i ≥ 1", "write >= to compare"),
                arguments("this.i ≤ 1", "write <= to compare"),
                arguments("this.i ≠ 1", "write != to compare"),
                arguments("this.i == 1L", "write a number without suffix and underscore"),
                arguments("this.i == 1_000", "write a number without suffix and underscore"),
                arguments("this.i == 0b11", "write a number without suffix and underscore"),
                arguments("this.i << 1 == 2", "CEL has no shift operators: write * or / by a power of two"),
                arguments("this.a?.b == 'c'", "write this.?name.orValue(x)"),
                arguments("this.ls.filter(x, x).size() == 1", "a condition is bool, and this is int"),
                arguments("this.ls.exists_one(x, x)", "a condition is bool, and this is int"),
                arguments("this.ls.all(x, x)", "a condition is bool, and this is int"),
                arguments("this.ls.exists(x, x)", "a condition is bool, and this is int"),
                arguments("this.ls.map(x, x, x) == [1]", "a condition is bool, and this is int"),
                arguments("this.i && this.q", "\"&&\" does not take (int, bool)"),
                arguments("1 < this.i < 3", "\"<\" does not take (bool, int); write low <= x && x <= high"),
                arguments("this.ls.contains(1)", "\"contains\" does not take (list(int), int); write item in list"),
                arguments(
                        "this.s[0] == 'a'",
                        "\"[]\" does not take (string, int); write text.startsWith(part), or text.matches(pattern)"),
                arguments(
                        "this.s + 1 == 'a1'",
                        "\"+\" does not take (string, int); write string(x) for a value that is not text"),
                arguments(
                        "this.kinds == this.kinds",
                        "maps of words cannot be compared: compare their entries one by one"),
                arguments(
                        "(this.q ? this.byNumber : this.byLetter).size() == 1",
                        "these values need one type of Java, and there are two for map(string, int)"),
                arguments("this.extras.size() == 1", "a rule reads extras by name: write this.extras.name"),
                arguments(
                        "[this.nu, this.longs].size() == 1",
                        "items of this list may be null: write .filter(x, x != null) behind it"),
                arguments("this.q ? 1 2", "there must be : before \"2\""),
                arguments(".i == 1", "\"i\" is a property: write this.i"),
                arguments(
                        "this.x == 1",
                        "unknown property \"x\"; it has a, amounts, appointment, b, byLetter, byNumber, candidate, d, i, kinds, longs, ls, m, nk, nu, plain, plains, q, s, set, setOfSets, sets, start, tags, total"));
    }

    @Test
    void each_invalid_expression_has_one_error_with_an_alternative() {
        List<Object[]> mistakes = mistakes().map(Arguments::get).toList();
        String rules = String.join(
                "\n", mistakes.stream().map(row -> rule((String) row[0])).toList());

        assertThat(messages(rules).stream()
                        .map(message -> message.lines().findFirst().orElseThrow()))
                .containsExactlyElementsOf(
                        mistakes.stream().map(row -> "[expression] " + row[1]).toList());
    }

    /** A condition that may fail is not constant; a comparison of constants is. */
    @Test
    void only_conditions_that_cannot_fail_are_reported_as_always_true() {
        assertThat(messages(rule("this.tags[0].size() >= 0"))).isEmpty();
        assertThat(messages(rule("this.tags.size() >= 0") + rule("null == null || this.q")))
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactly(
                        "[always-the-same] this is always true and does not depend on the model",
                        "[always-the-same] this is always true and does not depend on the model");
    }

    /** Both conditions of the annotation read the property of the items. */
    @Test
    void a_list_of_items_without_properties_is_reported_once() {
        assertThat(messages("@SumEquals(id = \"sum\", list = \"plains\", of = \"quantity\", total = \"total\")\n"))
                .extracting(message -> message.lines().findFirst().orElseThrow())
                .containsExactly(
                        "[expression] \"quantity\" is read from Plain, which has no properties here: mark Plain with"
                                + " @GenerateValidator");
    }

    private String rule(String expression) {
        return "@Rule(id = \"rule-" + rules.incrementAndGet() + "\", expr = \""
                + expression.replace("\\", "\\\\").replace("\"", "\\\"") + "\", message = \"m\", on = \"i\")\n";
    }

    private List<String> messages(String rules) {
        return new Javac(work)
                .with("-Xmaxerrs", "1000")
                .compileText("ex/Help.java", """
                package ex;

                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.NotNull;
                import java.time.LocalTime;
                import java.util.List;
                import java.util.Map;
                import java.util.Set;
                import org.jspecify.annotations.Nullable;

                class Help {
                    record Plain(int quantity) {}

                    record Appointment() {}

                    record Candidate() {}

                    @OpenEnum({"a", "b"})
                    record Kind(String word) {}

                    @GenerateValidator
                    record Model(int i, long total, double d, boolean q, String a, String b, @NotNull String s,
                            @NotNull List<Integer> ls, @NotNull List<String> tags, @NotNull Map<String, String> m,
                            @NotNull List<@Nullable Integer> nu, @NotNull LocalTime start, @NotNull Plain plain,
                            @NotNull List<Plain> plains, @NotNull Map<String, Kind> kinds,
                            @NotNull Map<String, Integer> byNumber, @NotNull Map<String, Long> byLetter,
                            @NotNull List<Long> longs, @NotNull Set<String> set,
                            @NotNull Map<String, @Nullable Kind> nk, @NotNull List<Set<String>> sets,
                            @NotNull Set<Set<String>> setOfSets, @NotNull Appointment appointment,
                            @NotNull Candidate candidate, @NotNull Map<String, Integer> amounts, Map<String, Object> others) {

                        @Extras
                        @Override
                        public Map<String, Object> others() {
                            return others;
                        }
                    }

                    @RulesFor(Model.class)
                    %s
                    interface Rules {}
                }
                """.formatted(rules))
                .messages();
    }
}
