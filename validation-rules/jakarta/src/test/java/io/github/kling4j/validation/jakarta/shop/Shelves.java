package io.github.kling4j.validation.jakarta.shop;

import io.github.kling4j.validation.ConstraintOptions;
import io.github.kling4j.validation.GenerateValidator;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bean with constraints in all places. */
@GenerateValidator
@ConstraintOptions(constraintValidators = true)
@Shelves.Tidy
public class Shelves {

    @NotNull
    private @Nullable String owner = "Ada";

    private List<@Size(max = 3) String> names = new ArrayList<>();
    private Set<@Size(max = 3) String> tags = new LinkedHashSet<>();

    @Valid
    private Box[] stack = {};

    private Map<@Size(max = 3) String, @Min(1) Integer> counts = new LinkedHashMap<>();
    private Map<Integer, List<@Size(max = 3) String>> deep = new LinkedHashMap<>();
    private @Nullable String note;
    private List<@Valid Box> boxes = new ArrayList<>();
    private Map<String, @Valid Box> byName = new LinkedHashMap<>();
    private Map<String, List<@Valid Box>> byRow = new LinkedHashMap<>();

    @Valid
    private @Nullable Box spare;

    private boolean untidy;

    /** An item on a shelf. */
    @GenerateValidator
    @ConstraintOptions(constraintValidators = true)
    @Tidy
    public record Box(@Min(1) int width, boolean untidy) {}

    /** A constraint on a type. */
    @Constraint(validatedBy = {Tidy.OfShelves.class, Tidy.OfBox.class})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Tidy {

        String message() default "must be tidy";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** For shelves. */
        final class OfShelves implements ConstraintValidator<Tidy, Shelves> {

            public OfShelves() {}

            @Override
            public boolean isValid(Shelves shelves, ConstraintValidatorContext context) {
                return !shelves.untidy;
            }
        }

        /** For boxes. */
        final class OfBox implements ConstraintValidator<Tidy, Box> {

            public OfBox() {}

            @Override
            public boolean isValid(Box box, ConstraintValidatorContext context) {
                return box == null || !box.untidy();
            }
        }
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public Shelves setOwner(@Nullable String owner) {
        this.owner = owner;
        return this;
    }

    public List<String> getNames() {
        return names;
    }

    public Set<String> getTags() {
        return tags;
    }

    public Box[] getStack() {
        return stack;
    }

    public Shelves setStack(Box... stack) {
        this.stack = stack;
        return this;
    }

    public Map<String, Integer> getCounts() {
        return counts;
    }

    public Map<Integer, List<String>> getDeep() {
        return deep;
    }

    public Optional<@Size(max = 3) String> getNote() {
        return Optional.ofNullable(note);
    }

    @Min(1)
    public OptionalInt getRows() {
        return note == null ? OptionalInt.empty() : OptionalInt.of(0);
    }

    public Shelves setNote(@Nullable String note) {
        this.note = note;
        return this;
    }

    public List<Box> getBoxes() {
        return boxes;
    }

    public Map<String, Box> getByName() {
        return byName;
    }

    public Map<String, List<Box>> getByRow() {
        return byRow;
    }

    public @Nullable Box getSpare() {
        return spare;
    }

    public Shelves setSpare(Box spare) {
        this.spare = spare;
        return this;
    }

    public Shelves setUntidy() {
        this.untidy = true;
        return this;
    }

    @AssertTrue
    public boolean isOwned() {
        return !"nobody".equals(owner);
    }
}
