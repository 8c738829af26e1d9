import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class Nulls {

    @GenerateValidator
    record Shot(@NotNull Integer duration, String prompt) {}

    @GenerateValidator
    record Film(
            String title,
            @NotNull List<Integer> takes,
            @NotNull List<@Nullable Integer> numbers,
            @NotNull List<@Nullable List<@Nullable Integer>> rows,
            @NotNull List<@Nullable Shot> shots,
            @NotNull Map<String, @Nullable Integer> votes,
            int next) {}

    @RulesFor(Film.class)
    @Rule(id = "all", expr = "this.numbers.all(x, x > 0)", message = "m")
    @Rule(id = "too-late", expr = "this.numbers.exists(x, x > 0 && x != null)", message = "m")
    @Rule(id = "wrong-way", expr = "this.numbers.exists_one(x, x == null && x > 0)", message = "m")
    @Rule(id = "filter", expr = "this.numbers.filter(x, x > 0).size() < 3", message = "m")
    @Rule(id = "map", expr = "this.numbers.map(x, x) == [1]", message = "m")
    @Rule(id = "kept", expr = "this.numbers.filter(x, x == null || x > 0).all(y, y < 9)", message = "m")
    @Rule(id = "sum", expr = "this.numbers.sum() > 0", message = "m")
    @Rule(id = "joined", expr = "(this.takes + this.numbers).max() > 0", message = "m")
    @Rule(id = "index", expr = "this.numbers[0] > 0", message = "m")
    @Rule(id = "computed", expr = "this.numbers[this.next] > 0", message = "m")
    @Rule(id = "nested", expr = "this.rows.all(row, row == null || row.all(x, x > 0))", message = "m")
    @Rule(id = "row", expr = "this.rows.all(row, row.size() > 0)", message = "m")
    @Rule(id = "model", expr = "this.shots.all(s, s.duration > 0)", message = "m")
    @Rule(id = "has", expr = "this.shots.all(s, has(s.prompt))", message = "m")
    @Rule(id = "value", expr = "this.votes.a > 0", message = "m")
    @Rule(id = "values", expr = "this.votes.all(name, this.votes[name] > 0)", message = "m")
    @Rule(id = "each", forEach = "numbers", expr = "item > 0", message = "m")
    @Rule(id = "asked", expr = "this.takes.all(x, x > 0 || x == null)", message = "m")
    @Rule(id = "this", expr = "this != null && this.next > 0", message = "m")
    @Rule(id = "property", expr = "this.title != null && this.title.size() > 3", message = "m")
    @Rule(id = "no-property", expr = "this.shots.all(s, s == null || s.prompt == null)", message = "m")
    @Rule(id = "greatest", expr = "math.greatest(this.numbers) > 0", message = "m")
    interface FilmRules {}
}
