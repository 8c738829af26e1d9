package io.github.kling4j.benchmarks.build;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A model with as many rules as wanted.
 *
 * @param texts the content of each file, by name
 */
public record Sources(Map<String, String> texts) {

    /** Ten, so that ten, a hundred and a thousand rules are of the same kinds; each reads a property of its own. */
    private static final List<String> EXPRESSIONS = List.of(
            "!has(this.n0) || this.n0 > -%d",
            "!has(this.t1) || this.t1.size() < 20 + %d",
            "!has(this.l2) || this.l2.all(x, x.size() < 10 + %d)",
            "!has(this.n3) || !has(this.n0) || this.n3 + this.n0 > -%d",
            "!has(this.t4) || this.t4 in ['a', 'b', 'c%d']",
            "!has(this.l5) || this.l5.filter(x, x.size() > 10 + %d).size() < 2",
            "!has(this.n6) || this.n6 * 2 > -%d",
            "!has(this.t7) || this.t7 < 'u%d'",
            "!has(this.l8) || !this.l8.exists(x, x.size() > 10 + %d)",
            "!has(this.n9) || !has(this.n1) || this.n9 * 2 > this.n1 - %d");

    /** The first of them holds for every number, the others for those that are neither too small nor too large. */
    private static final List<String> CONSTRAINTS = List.of("@NotNull", "@Min(1)", "@Max(1000)", "@PositiveOrZero");

    /** Returns these sources and others. */
    Sources with(Sources others) {
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(others.texts);
        return new Sources(all);
    }

    /** A record of thirty properties, numbers, texts and lists, with so many rules in CEL, each a method in the end. */
    public static Sources ofExpressions(int rules) {
        String properties = IntStream.range(0, 10)
                .mapToObj("Integer n%1$d, String t%1$d, java.util.List<String> l%1$d"::formatted)
                .collect(Collectors.joining(", "));
        String annotations = IntStream.range(0, rules)
                .mapToObj(i -> "@Rule(id = \"r%d\", expr = \"%s\", message = \"is broken\", on = \"n0\")%n"
                        .formatted(i, EXPRESSIONS.get(i % 10).formatted(i + 1)))
                .collect(Collectors.joining());
        return new Sources(Map.of(
                "Model.java",
                "@io.github.kling4j.validation.GenerateValidator public record Model(" + properties + ") {}",
                "Rules.java",
                "import io.github.kling4j.validation.*;\n@RulesFor(Model.class)\n" + annotations
                        + "interface Rules {}"));
    }

    /** A record of numbers with so many of Jakarta's constraints, which both processors read, four on each. */
    static Sources ofConstraints(int rules, String annotation) {
        String properties = IntStream.range(0, (rules + 3) / 4)
                .mapToObj(i -> String.join(" ", CONSTRAINTS.subList(0, Math.min(4, rules - 4 * i))) + " Integer n" + i)
                .collect(Collectors.joining(",\n"));
        return new Sources(Map.of(
                "Model.java",
                "import jakarta.validation.constraints.*;\n@" + annotation + " public record Model(" + properties
                        + ") {}"));
    }
}
