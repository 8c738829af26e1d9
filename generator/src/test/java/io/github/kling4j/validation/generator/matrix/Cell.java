package io.github.kling4j.validation.generator.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * A constraint in a column of the matrix: a property of each shape.
 *
 * @param column the container of the constrained value
 * @param letter the abbreviation of the constraint in the table
 * @param name the property
 * @param annotated its type with the constraint
 * @param bare its type without the constraint
 * @param good an expression with a valid value
 * @param bad an expression with an invalid value
 * @param rule the reported id
 * @param below the reported path, relative to the property
 */
record Cell(
        String column,
        String letter,
        String name,
        String annotated,
        String bare,
        String good,
        String bad,
        String rule,
        String below) {

    /** The columns: a type with its argument, a value with its content, and the path of the content. */
    private static final String[][] COLUMNS = {
        {"value", "%s", "%s", ""},
        {"List", "List<%s>", "List.of(%s)", "[0]"},
        {"Set", "Set<%s>", "Set.of(%s)", "[]"},
        {"Collection", "Collection<%s>", "List.of(%s)", "[]"},
        {"Iterable", "Iterable<%s>", "List.of(%s)", "[]"},
        {"array", "%s[]", "new %2$s[] {%1$s}", "[0]"},
        {"Map, values", "Map<String, %s>", "Map.of(\"k\", %s)", "[\"k\"]"},
        {"Map, keys", "Map<%s, String>", "Map.of(%s, \"v\")", "<K>[%s]"},
        {"Map by enum", "Map<Color, %s>", "Map.of(Color.RED, %s)", "[\"RED\"]"},
        {"Optional", "Optional<%s>", "Optional.of(%s)", ""},
        {"subtypes", "ArrayList<%s>", "new ArrayList<>(List.of(%s))", "[0]"},
        {"subtypes", "LinkedHashSet<%s>", "new LinkedHashSet<>(List.of(%s))", "[]"},
        {"subtypes", "TreeMap<String, %s>", "new TreeMap<>(Map.of(\"k\", %s))", "[\"k\"]"},
        {"nested", "List<Set<%s>>", "List.of(Set.of(%s))", "[0][]"},
        {"nested", "Map<String, List<Optional<%s>>>", "Map.of(\"k\", List.of(Optional.of(%s)))", "[\"k\"][0]"},
    };

    static List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (String[] column : COLUMNS) {
            for (Content content : Content.values()) {
                cells.add(new Cell(
                        column[0],
                        content.letter,
                        "p" + cells.size(),
                        column[1].formatted(content.annotated()),
                        column[1].formatted(content.type),
                        column[2].formatted(content.good, content.type),
                        column[2].formatted(content.bad, content.type),
                        content.rule,
                        column[3].formatted(content.subscript) + content.below));
            }
        }
        addOptional(cells, "OptionalInt", "1", "0");
        addOptional(cells, "OptionalLong", "1L", "0L");
        addOptional(cells, "OptionalDouble", "1.0", "0.5");
        addSize(cells, "List", "%sList<String>", "List.of(\"a\")", "List.of(\"a\", \"b\")", "maxItems");
        addSize(cells, "Set", "%sSet<String>", "Set.of(\"a\")", "Set.of(\"a\", \"b\")", "maxItems");
        addSize(cells, "Collection", "%sCollection<String>", "Set.of(\"a\")", "Set.of(\"a\", \"b\")", "maxItems");
        addSize(cells, "array", "String %s[]", "new String[1]", "new String[2]", "maxItems");
        addSize(
                cells,
                "Map, values",
                "%sMap<String, String>",
                "Map.of(\"a\", \"b\")",
                "Map.of(\"a\", \"b\", \"c\", \"d\")",
                "maxProperties");
        addSize(
                cells,
                "Map by enum",
                "%sMap<Color, String>",
                "Map.of(Color.RED, \"b\")",
                "Map.of(Color.RED, \"b\", Color.BLUE, \"d\")",
                "maxProperties");
        return cells;
    }

    private static void addOptional(List<Cell> cells, String type, String good, String bad) {
        cells.add(new Cell(
                "Optional",
                "N",
                "p" + cells.size(),
                "@Min(1) " + type,
                type,
                type + ".of(" + good + ")",
                type + ".of(" + bad + ")",
                "minimum",
                ""));
    }

    private static void addSize(List<Cell> cells, String column, String type, String good, String bad, String rule) {
        cells.add(new Cell(
                column,
                "S",
                "p" + cells.size(),
                type.formatted("@Size(max = 1) "),
                type.formatted(""),
                good.replace("new String[1]", "new String[] {\"a\"}"),
                bad.replace("new String[2]", "new String[] {\"a\", \"b\"}"),
                rule,
                ""));
    }

    /** Returns the getter of the property. */
    String getter() {
        return "getP" + name.substring(1);
    }
}
