package library;

import branch.Shelf;
import io.github.kling4j.validation.GenerateValidator;
import io.github.kling4j.validation.Rule;
import io.github.kling4j.validation.RulesFor;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@GenerateValidator
public class Book extends Shelf {

    @NotNull
    private final Colour colour;

    private final List<Mark> marks;

    Book(Colour colour, List<Mark> marks) {
        this.colour = colour;
        this.marks = marks;
    }

    public Colour colour() {
        return colour;
    }

    public List<Mark> marks() {
        return marks;
    }

    @RulesFor(Book.class)
    @Rule(id = "marked", expr = "has(this.marks)", message = "m")
    interface BookRules {}
}
