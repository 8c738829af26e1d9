package io.github.kling4j.validation.generator.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.generator.Javac;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Validates each kind of model, with constraints in each place, on values in each container: a good value is valid, and
 * a bad one has exactly one violation, at its path. The table in the guide is generated from the results.
 */
class ModelMatrixTest {

    private static final Path GUIDE = Path.of("../validation-rules/MODELS.md");
    private static final String BEGIN = "<!-- written by ModelMatrixTest -->\n";
    private static final String END = "<!-- end -->\n";

    private static final List<Cell> CELLS = Cell.all();

    @Test
    void the_table_in_the_guide_lists_the_enforced_constraints(@TempDir Path work) throws Exception {
        Javac javac = new Javac(work).with("-Xlint:none", "-nowarn");
        Javac.Outcome outcome = javac.compileText(sources());
        assertThat(outcome.messages()).noneMatch(message -> message.startsWith("["));
        assertThat(outcome.success()).as("%s", outcome.diagnostics()).isTrue();

        StringBuilder table = new StringBuilder(head());
        int count = 0;
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {javac.classes().toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> values = loader.loadClass("cells.Values");
            for (Row row : Row.values()) {
                Map<String, Set<String>> enforced = new LinkedHashMap<>();
                columns().forEach(column -> enforced.put(column, new LinkedHashSet<>()));
                for (Cell cell : CELLS) {
                    check(loader, values, row, cell);
                    enforced.get(cell.column()).add(cell.letter());
                    count++;
                }
                table.append("| ").append(row.shape).append(" | ").append(row.place);
                enforced.values().forEach(letters -> table.append(" | ").append(String.join(" ", letters)));
                table.append(" |\n");
            }
        }
        table.append("\nThe test checks ")
                .append(String.format(Locale.ROOT, "%,d", count))
                .append(" combinations.\n");
        compare(table.toString());
    }

    private static void check(ClassLoader loader, Class<?> values, Row row, Cell cell) throws Exception {
        String name = "cells." + row.folder() + ".Model";
        Class<?> model = loader.loadClass(name);
        Method of = model.getDeclaredMethod("of", Map.class);
        of.setAccessible(true);
        @SuppressWarnings("unchecked")
        Validator<Object> validator = (Validator<Object>) Validators.of(model);
        Object good = of.invoke(
                null, Map.of(cell.name(), values.getField(cell.name() + "Good").get(null)));
        Object bad = of.invoke(
                null, Map.of(cell.name(), values.getField(cell.name() + "Bad").get(null)));

        assertThat(validator.validate(good)).as("%s, %s", row, cell).isEmpty();
        assertThat(validator.validate(bad))
                .as("%s, %s", row, cell)
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple(cell.rule(), row.path(cell) + cell.below()));
    }

    private static String[] sources() {
        List<String> sources = new ArrayList<>(List.of(
                "cells/Item.java",
                """
                package cells;
                @io.github.kling4j.validation.GenerateValidator
                public record Item(@jakarta.validation.constraints.Max(5) int size) {}
                """,
                "cells/Color.java",
                "package cells; public enum Color { RED, BLUE }",
                "cells/Values.java",
                "package cells; import java.math.BigDecimal; import java.util.*; public class Values {\n"
                        + CELLS.stream()
                                .map(cell -> "public static final %s %sGood = %s, %2$sBad = %s;%n"
                                        .formatted(cell.bare(), cell.name(), cell.good(), cell.bad()))
                                .collect(Collectors.joining())
                        + "}"));
        for (Row row : Row.values()) {
            sources.add("cells/" + row.folder() + "/Model.java");
            sources.add(row.source(CELLS));
        }
        return sources.toArray(String[]::new);
    }

    private static Set<String> columns() {
        return CELLS.stream().map(Cell::column).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String head() {
        Set<String> columns = columns();
        return "| kind of model | constraints on | " + String.join(" | ", columns) + " |\n" + "|---|---|"
                + "---|".repeat(columns.size()) + "\n";
    }

    private static void compare(String table) throws IOException {
        String guide = Files.readString(GUIDE);
        int begin = guide.indexOf(BEGIN) + BEGIN.length();
        int end = guide.indexOf(END);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.writeString(GUIDE, guide.substring(0, begin) + table + guide.substring(end));
        }
        assertThat(Files.readString(GUIDE))
                .as("-Dgolden.rewrite=true writes it anew")
                .contains(BEGIN + table + END);
    }
}
