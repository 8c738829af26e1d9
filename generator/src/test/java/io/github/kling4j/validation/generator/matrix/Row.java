package io.github.kling4j.validation.generator.matrix;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** A shape of models and a place of constraints, as source: a type {@code Model} with a property for each cell. */
enum Row {
    RECORD_COMPONENT("record", "component", """
            @GenerateValidator record Model(ANNOTATED_PARAMETERS) { OF }
            """),
    RECORD_CONSTRUCTOR("record", "parameter of the canonical constructor", """
            @GenerateValidator record Model(PARAMETERS) { Model(ANNOTATED_PARAMETERS) { ASSIGNMENTS } OF }
            """),
    RECORD_ACCESSOR("record", "accessor", """
            @GenerateValidator record Model(PARAMETERS) { ANNOTATED_ACCESSORS OF }
            """),
    FLUENT_FIELD("class with accessors", "field", """
            @GenerateValidator final class Model { ANNOTATED_FIELDS CONSTRUCTOR ACCESSORS OF }
            """),
    FLUENT_ACCESSOR("class with accessors", "accessor", """
            @GenerateValidator final class Model { FIELDS CONSTRUCTOR ANNOTATED_ACCESSORS OF }
            """),
    BEAN_FIELD("JavaBean", "field", """
            @GenerateValidator class Model { ANNOTATED_FIELDS CONSTRUCTOR GETTERS OF }
            """),
    BEAN_GETTER("JavaBean", "getter", """
            @GenerateValidator class Model { FIELDS CONSTRUCTOR ANNOTATED_GETTERS OF }
            """),
    PUBLIC_FIELD("class with public final fields", "field", """
            @GenerateValidator class Model { ANNOTATED_PUBLIC_FIELDS CONSTRUCTOR OF }
            """),
    ABSTRACT_GETTER("abstract class", "getter", """
            @GenerateValidator abstract class Model { ANNOTATED_ABSTRACT_GETTERS
                static final class Made extends Model { FIELDS MADE GETTERS } OF_MADE }
            """),
    INTERFACE("interface", "method", """
            @GenerateValidator interface Model { ANNOTATED_METHODS
                record Made(PARAMETERS) implements Model {} OF_MADE }
            """),
    INHERITED_FIELD("inherited", "field of the superclass", """
            abstract class Base { ANNOTATED_FIELDS BASE GETTERS }
            @GenerateValidator final class Model extends Base { SUPER OF }
            """),
    INHERITED_GETTER("inherited", "overridden getter", """
            abstract class Base { ANNOTATED_ABSTRACT_GETTERS }
            @GenerateValidator final class Model extends Base { FIELDS CONSTRUCTOR GETTERS OF }
            """),
    INHERITED_METHOD("inherited", "method of an interface", """
            interface Base { ANNOTATED_METHODS }
            @GenerateValidator record Model(PARAMETERS) implements Base { OF }
            """),
    SEALED("sealed interface", "method, for a permitted record", """
            @GenerateValidator sealed interface Model { ANNOTATED_METHODS
                @GenerateValidator record Made(PARAMETERS) implements Model {} OF_MADE }
            """),
    STAND_IN("class of another JAR file", "method of its `@ValidatorFor` interface", """
            class Model { FIELDS CONSTRUCTOR GETTERS OF }
            @ValidatorFor(Model.class) interface Constraints { ANNOTATED_GETTER_METHODS }
            """),
    TYPE_ARGUMENT("generic model", "type argument of a property's type", """
            @GenerateValidator record Box<T>(T value) {}
            @GenerateValidator record Model(ANNOTATED_BOXES) { OF_BOXES }
            """),
    INHERITED_TYPE_ARGUMENT("generic superclass", "type argument of the superclass", "");

    final String shape;
    final String place;
    private final String template;

    Row(String shape, String place, String template) {
        this.shape = shape;
        this.place = place;
        this.template = template;
    }

    /** Returns the path of a cell's property. */
    String path(Cell cell) {
        return this == TYPE_ARGUMENT ? cell.name() + ".value" : cell.name();
    }

    /** Returns the name of its package, below {@code cells}. */
    String folder() {
        return "of_" + name().toLowerCase(Locale.ROOT);
    }

    /** Returns the source of a package of its own. */
    String source(List<Cell> cells) {
        String imports = """
                package cells.%s;

                import cells.*;
                import io.github.kling4j.validation.*;
                import jakarta.validation.constraints.*;
                import java.math.BigDecimal;
                import java.util.*;

                """.formatted(folder());
        String filled = this == INHERITED_TYPE_ARGUMENT ? superclasses(cells) : template;
        for (Piece piece : Piece.values()) {
            filled = filled.replaceAll("\\b" + piece + "\\b", Matcher.quoteReplacement(piece.of(cells)));
        }
        return imports + filled;
    }

    /** A superclass with one type parameter for each property. */
    private static String superclasses(List<Cell> cells) {
        StringBuilder source = new StringBuilder();
        String above = "";
        for (Cell cell : cells) {
            String type = "Base" + cell.name();
            source.append(
                    """
                    class %1$s<T>%5$s { private final T %2$s; public T %3$s() { return %2$s; }
                      %1$s(Map<String, Object> v) { %6$s %2$s = (T) v.get("%2$s"); } }
                    """.formatted(type, cell.name(), cell.getter(), "", above, above.isEmpty() ? "" : "super(v);"));
            above = " extends " + type + "<" + cell.annotated() + ">";
        }
        return source + """
                @GenerateValidator final class Model%s { Model(Map<String, Object> v) { super(v); }
                  public static Object of(Map<String, Object> v) { return new Model(v); } }
                """.formatted(above);
    }

    /** The names in a template. */
    private enum Piece {
        ANNOTATED_PARAMETERS(cell -> cell.annotated() + " " + cell.name(), ", "),
        PARAMETERS(cell -> cell.bare() + " " + cell.name(), ", "),
        ANNOTATED_BOXES(cell -> "Box<" + cell.annotated() + "> " + cell.name(), ", "),
        ASSIGNMENTS(cell -> "this.%1$s = %1$s;".formatted(cell.name()), " "),
        ANNOTATED_FIELDS(cell -> "private " + cell.annotated() + " " + cell.name() + ";", "\n"),
        FIELDS(cell -> "private " + cell.bare() + " " + cell.name() + ";", "\n"),
        ANNOTATED_PUBLIC_FIELDS(cell -> "public final " + cell.annotated() + " " + cell.name() + ";", "\n"),
        ANNOTATED_ACCESSORS(cell -> method("public " + cell.annotated(), cell.name(), cell), "\n"),
        ACCESSORS(cell -> method("public " + cell.bare(), cell.name(), cell), "\n"),
        ANNOTATED_GETTERS(cell -> method("public " + cell.annotated(), cell.getter(), cell), "\n"),
        GETTERS(cell -> method("public " + cell.bare(), cell.getter(), cell), "\n"),
        ANNOTATED_METHODS(cell -> cell.annotated() + " " + cell.name() + "();", "\n"),
        ANNOTATED_GETTER_METHODS(cell -> cell.annotated() + " " + cell.getter() + "();", "\n"),
        ANNOTATED_ABSTRACT_GETTERS(cell -> "public abstract " + cell.annotated() + " " + cell.getter() + "();", "\n"),
        CONSTRUCTOR(cells -> constructor("Model", cells)),
        BASE(cells -> constructor("Base", cells)),
        MADE(cells -> constructor("Made", cells)),
        SUPER(cells -> "Model(" + PARAMETERS.of(cells) + ") { super(" + names(cells) + "); }"),
        OF(cells -> of("Model", cells, "(%s) v.get(\"%s\")")),
        OF_MADE(cells -> of("Made", cells, "(%s) v.get(\"%s\")")),
        OF_BOXES(cells -> of("Model", cells, "v.containsKey(\"%2$s\") ? new Box<>((%1$s) v.get(\"%2$s\")) : null"));

        private final Function<List<Cell>, String> text;

        Piece(Function<List<Cell>, String> text) {
            this.text = text;
        }

        Piece(Function<Cell, String> each, String between) {
            this(cells -> cells.stream().map(each).collect(Collectors.joining(between)));
        }

        String of(List<Cell> cells) {
            return text.apply(cells);
        }

        private static String method(String type, String name, Cell cell) {
            return type + " " + name + "() { return " + cell.name() + "; }";
        }

        private static String constructor(String type, List<Cell> cells) {
            return type + "(" + PARAMETERS.of(cells) + ") { " + ASSIGNMENTS.of(cells) + " }";
        }

        private static String names(List<Cell> cells) {
            return cells.stream().map(Cell::name).collect(Collectors.joining(", "));
        }

        private static String of(String type, List<Cell> cells, String argument) {
            return "public static Object of(Map<String, Object> v) { return new %s(%s); }"
                    .formatted(
                            type,
                            cells.stream()
                                    .map(cell -> argument.formatted(cell.bare(), cell.name()))
                                    .collect(Collectors.joining(", ")));
        }
    }
}
