import com.squareup.moshi.Json;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import io.github.kling4j.validation.WireName;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class Types {

    enum Color { RED, @Json(name = "light green") GREEN }

    @GenerateValidator
    record Order(
            @NotNull Color color,
            @NotNull Set<Color> colors,
            @NotNull Map<Color, Integer> stock,
            @NotNull BigDecimal price,
            double rating,
            @NotNull Instant start,
            @NotNull Duration length,
            @NotNull LocalDate day,
            @NotNull Optional<String> note,
            @NotNull List<Optional<String>> notes,
            @NotNull List<int[]> rows,
            @NotNull Map<String, int[]> columns) {}

    @RulesFor(Order.class)
    @Rule(id = "t1", expr = "this.color == 'GREEN'", message = "m")
    @Rule(id = "t2", expr = "this.colors.exists(c, c == 'light gren')", message = "m")
    @Rule(id = "t3", expr = "this.stock['BLUE'] == 1", message = "m")
    @Rule(id = "t4", expr = "this.stock.all(c, c != 'BLUE')", message = "m")
    @Rule(id = "t5", expr = "this.stock == {'RED': 1}", message = "m")
    @Rule(id = "t6", expr = "this.colors == ['RED']", message = "m")
    @Rule(id = "t7", expr = "this.colors[0] == 'RED'", message = "m")
    @Rule(id = "t8", expr = "this.price == this.rating", message = "m")
    @Rule(id = "t9", expr = "this.price / 2 > 1", message = "m")
    @Rule(id = "t10", expr = "this.price", message = "m")
    @Rule(id = "t11", expr = "this.price && this.price > 1", message = "m")
    @Rule(id = "t12", expr = "this.notes.all(n, n == 'a')", message = "m")
    @Rule(id = "t13", expr = "this.start < this.day", message = "m")
    @Rule(id = "t14", expr = "this.length < duration('1d')", message = "m")
    @Rule(id = "t15", expr = "this.start.getHours('Europe/Berln') > 1", message = "m")
    @Rule(id = "t16", expr = "this.note.size() < 3", message = "m")
    @Rule(id = "t17", expr = "this.price + 'a' == 'a'", message = "m")
    @Rule(id = "t18", expr = "this.length == 5", message = "m")
    @Rule(id = "t19", expr = "this.rows.size() < 3", message = "the rows are {this.rows}")
    @Rule(id = "t20", expr = "this.columns.size() < 3", message = "the columns are {this.columns}")
    interface Rules {}
}
