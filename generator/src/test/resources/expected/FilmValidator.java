package good;

import io.github.kling4j.validation.Bytes;
import io.github.kling4j.validation.Expressions;
import io.github.kling4j.validation.KnownRules;
import io.github.kling4j.validation.LinearPattern;
import io.github.kling4j.validation.PatternFinder;
import io.github.kling4j.validation.RuleIds;
import io.github.kling4j.validation.UnsignedNumbers;
import io.github.kling4j.validation.Validator;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import io.github.kling4j.validation.Violations;
import io.github.kling4j.validation.cel.Numbers;
import io.github.kling4j.validation.cel.Sequences;
import io.github.kling4j.validation.cel.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Checks {@link Film} against its constraints and the rules of {@link FilmRules}.
 */
@RuleIds({
        "lengths-sum",
        "title-required",
        "tags-forbidden",
        "sequel-requires",
        "ordered",
        "uppercase",
        "director",
        "pattern",
        "some-tag",
        "one-red",
        "long-texts",
        "counted",
        "absorbed",
        "votes",
        "conditional",
        "sorted",
        "found",
        "greatest",
        "extras",
        "nested",
        "each",
        "words",
        "escape",
        "less",
        "greater",
        "order",
        "same-tags",
        "joined",
        "entries",
        "optional",
        "optional-shot",
        "pairs",
        "keys-and-values",
        "maps",
        "bound",
        "unsigned",
        "converted",
        "method"
})
@Generated("io.github.kling4j.validation.generator.ValidatorProcessor")
public final class FilmValidator implements Validator<Film> {
    private static final LinearPattern PATTERN_PATTERN = LinearPattern.ofTable(
            "{a[A",
            "02010",
            "00001111030000400041");

    private static final PatternFinder FOUND_FINDER = PatternFinder.of(
            ":0",
            "010",
            "0001",
            "100112013300201");

    private static final List<String> SAME_TAGS_VALUES = List.of("a", "b");

    private static final List<Long> JOINED_VALUES = List.of(1L, 2L);

    private static final byte[] UNSIGNED_BYTES = "ÿ".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] UNSIGNED_BYTES2 = "".getBytes(StandardCharsets.ISO_8859_1);

    private static final byte[] UNSIGNED_BYTES3 = "a".getBytes(StandardCharsets.ISO_8859_1);

    private static final KnownRules RULES = KnownRules.of(
            "required@director",
            "type@shot_list[]",
            "type@tags[]",
            "type@takes[]",
            "type@votes[]",
            "enum@color",
            "lengths-sum@shot_list",
            "title-required@title",
            "tags-forbidden@tags",
            "sequel-requires@sequel",
            "ordered@length",
            "uppercase@title",
            "director@director",
            "pattern@title",
            "some-tag@tags",
            "one-red@shot_list",
            "long-texts@shot_list",
            "counted@",
            "absorbed@takes",
            "votes@votes",
            "conditional@length",
            "sorted@tags",
            "found@title",
            "greatest@length",
            "extras@silent",
            "nested@",
            "each@shot_list[].length",
            "words@color",
            "escape@length",
            "less@length",
            "greater@length",
            "order@director",
            "same-tags@tags",
            "joined@takes",
            "entries@length",
            "optional@",
            "optional-shot@",
            "pairs@takes",
            "keys-and-values@votes",
            "maps@votes",
            "bound@length",
            "unsigned@length",
            "converted@rating",
            "method@length")
            .nested("shot_list[]", Film.Shot.class)
            .nested("sequel", Film.class)
            .named("shot_list", "shots");

    /**
     * Stateless; {@link Validators#of} returns an instance.
     */
    public FilmValidator() {
    }

    @Override
    public List<Violation> validate(Film film) {
        List<Violation> found = List.of();
        try {
            found = director(film, found);
            found = shots(film, found);
            found = tags(film, found);
            found = takes(film, found);
            found = votes(film, found);
            found = color(film, found);
            found = sequel(film, found);
            found = lengthsSum(film, found);
            found = titleRequired(film, found);
            found = tagsForbidden(film, found);
            found = sequelRequires(film, found);
            found = ordered(film, found);
            found = uppercase(film, found);
            found = director2(film, found);
            found = pattern(film, found);
            found = someTag(film, found);
            found = oneRed(film, found);
            found = longTexts(film, found);
            found = counted(film, found);
            found = absorbed(film, found);
            found = votes2(film, found);
            found = conditional(film, found);
            found = sorted(film, found);
            found = found(film, found);
            found = greatest(film, found);
            found = extras(film, found);
            found = nested(film, found);
            found = words(film, found);
            found = escape(film, found);
            found = less(film, found);
            found = greater(film, found);
            found = order(film, found);
            found = sameTags(film, found);
            found = joined(film, found);
            found = entries(film, found);
            found = optional(film, found);
            found = optionalShot(film, found);
            found = pairs(film, found);
            found = keysAndValues(film, found);
            found = maps(film, found);
            found = bound(film, found);
            found = unsigned(film, found);
            found = converted(film, found);
            found = method(film, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Film.class, e));
        }
        return found;
    }

    @Override
    public List<Violation> advise(Film film) {
        List<Violation> found = List.of();
        try {
            found = shotsAdvice(film, found);
            found = sequelAdvice(film, found);
        } catch (RuntimeException e) {
            found = Violations.add(found, Violations.failure(Film.class, e));
        }
        return found;
    }

    @Override
    public KnownRules rules() {
        return RULES;
    }

    private static List<Violation> director(Film film, List<Violation> found) {
        String director = film.director();
        if (director == null) {
            return Violations.add(found, new Violation(
                    "required", "director", "is required"));
        }
        return found;
    }

    private static List<Violation> shots(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        if (shots == null) {
            return found;
        }
        for (int i = 0; i < shots.size(); i++) {
            Film.Shot item = shots.get(i);
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "shot_list[" + i + "]", "is null"));
                continue;
            }
            List<Violation> nested = Held.SHOT.validate(item);
            if (!nested.isEmpty()) {
                found = Violations.join(found, "shot_list[" + i + "]", nested);
            }
            found = each(film, item, i, found);
        }
        return found;
    }

    private static List<Violation> tags(Film film, List<Violation> found) {
        List<String> tags = film.tags();
        if (tags == null) {
            return found;
        }
        for (int i = 0; i < tags.size(); i++) {
            String item = tags.get(i);
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "tags[" + i + "]", "is null"));
            }
        }
        return found;
    }

    private static List<Violation> takes(Film film, List<Violation> found) {
        List<Integer> takes = film.takes();
        if (takes == null) {
            return found;
        }
        for (int i = 0; i < takes.size(); i++) {
            Integer item = takes.get(i);
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "takes[" + i + "]", "is null"));
            }
        }
        return found;
    }

    private static List<Violation> votes(Film film, List<Violation> found) {
        Map<String, Integer> votes = film.votes();
        if (votes == null) {
            return found;
        }
        for (Map.Entry<String, Integer> entry : votes.entrySet()) {
            if (entry.getKey() == null) {
                found = Violations.add(found, new Violation(
                        "type", "votes[" + Violations.quoted(entry.getKey()) + "]", "has no name"));
            }
            Integer item = entry.getValue();
            if (item == null) {
                found = Violations.add(found, new Violation(
                        "type", "votes[" + Violations.quoted(entry.getKey()) + "]", "is null"));
            }
        }
        return found;
    }

    private static List<Violation> color(Film film, List<Violation> found) {
        Color color = film.color();
        if (color == null) {
            return found;
        }
        String word = color.word();
        boolean isKnown = word != null && switch (word) {
            case "red", "green" -> true;
            default -> false;
        };
        if (!isKnown) {
            found = Violations.add(found, new Violation(
                    "enum", "color", "is " + Violations.quoted(word) + "; must be one of \"red\", \"green\""));
        }
        return found;
    }

    private static List<Violation> sequel(Film film, List<Violation> found) {
        Film sequel = film.sequel();
        if (sequel == null) {
            return found;
        }
        found = Violations.join(found, "sequel", Held.FILM.validate(sequel));
        return found;
    }

    private static List<Violation> lengthsSum(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        long length = film.length() == null ? 5 : film.length();
        try {
            if (shots == null) {
                return found;
            }
            long sum = 0;
            for (int i = 0; i < shots.size(); i++) {
                Film.Shot item = shots.get(i);
                if (item == null) {
                    return found;
                }
                Integer length2 = item.length();
                if (length2 == null) {
                    return found;
                }
                sum = Math.addExact(sum, (long) length2);
            }
            if (sum == length) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "lengths-sum", "shot_list", "the sum of length is " + lengthsSumShown(film) + "; must be " + lengthsSumShown2(film) + ", the length"));
    }

    private static List<Violation> titleRequired(Film film, List<Violation> found) {
        boolean silent = film.silent() != null && film.silent();
        String color = film.color() == null ? "red" : film.color().word();
        String title = film.title();
        if (silent) {
            return found;
        }
        if (color.equals("red")) {
            return found;
        }
        if (title != null && !title.isEmpty()) {
            return found;
        }
        return Violations.add(found, new Violation(
                "title-required", "title", "is required when !this.silent && this.color != 'red'"));
    }

    private static List<Violation> tagsForbidden(Film film, List<Violation> found) {
        String title = film.title();
        List<String> tags = film.tags();
        if (title == null || title.isEmpty()) {
            return found;
        }
        if (tags == null) {
            return found;
        }
        return Violations.add(found, new Violation(
                "tags-forbidden", "tags", "must not be given when title"));
    }

    private static List<Violation> sequelRequires(Film film, List<Violation> found) {
        Film sequel = film.sequel();
        String title = film.title();
        List<String> tags = film.tags();
        if (sequel == null) {
            return found;
        }
        if (title != null && !title.isEmpty() && tags != null) {
            return found;
        }
        return Violations.add(found, new Violation(
                "sequel-requires", "sequel", "needs title, tags"));
    }

    private static List<Violation> ordered(Film film, List<Violation> found) {
        Integer givenLength = film.length();
        long length = givenLength == null ? 5 : givenLength;
        double rating = film.rating();
        if (givenLength == null) {
            return found;
        }
        if (Expressions.lessOrEqual(length, rating)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "ordered", "length", "is longer than it is good"));
    }

    private static List<Violation> uppercase(Film film, List<Violation> found) {
        String title = film.title();
        if (title == null || title.isEmpty()) {
            return found;
        }
        if (title.equals("THE") || title.equals("A")) {
            return found;
        }
        return Violations.add(found, new Violation(
                "uppercase", "title", "is " + uppercaseShown(film) + "; must be one of THE, A"));
    }

    private static List<Violation> director2(Film film, List<Violation> found) {
        String director = film.director();
        if (director == null) {
            return found;
        }
        if (director.codePointCount(0, director.length()) >= 3) {
            return found;
        }
        return Violations.add(found, new Violation(
                "director", "director", "is " + director2Shown(film) + ", " + director2Shown2(film) + " letters"));
    }

    private static List<Violation> pattern(Film film, List<Violation> found) {
        String title = film.title();
        if (title == null) {
            return found;
        }
        if (PATTERN_PATTERN.isFoundIn(title)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "pattern", "title", "is " + patternShown(film)));
    }

    private static List<Violation> someTag(Film film, List<Violation> found) {
        List<String> tags = film.tags();
        if (tags != null) {
            boolean exists = false;
            for (int i = 0; i < tags.size(); i++) {
                String tag = tags.get(i);
                if (tag == null) {
                    return found;
                }
                if (tag.startsWith("a")) {
                    exists = true;
                }
            }
            if (exists) {
                return found;
            }
        }
        return Violations.add(found, new Violation(
                "some-tag", "tags", "no tag with a"));
    }

    private static List<Violation> oneRed(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        if (shots == null) {
            return found;
        }
        long count = 0;
        for (int i = 0; i < shots.size(); i++) {
            Film.Shot shot = shots.get(i);
            if (shot == null) {
                return found;
            }
            Color color = shot.color();
            if (color != null && color.word().equals("red")) {
                count++;
            }
        }
        if (count == 1) {
            return found;
        }
        return Violations.add(found, new Violation(
                "one-red", "shot_list", "one shot is red"));
    }

    private static List<Violation> longTexts(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        try {
            if (shots == null) {
                return found;
            }
            long max = 0;
            boolean isEmpty = true;
            for (int i = 0; i < shots.size(); i++) {
                Film.Shot s = shots.get(i);
                if (s == null) {
                    return found;
                }
                String text = s.text();
                if (text != null) {
                    long number = (long) text.codePointCount(0, text.length());
                    max = isEmpty ? number : Math.max(max, number);
                    isEmpty = false;
                }
            }
            if (isEmpty) {
                throw new ArithmeticException("max of an empty list");
            }
            if (max < 10) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "long-texts", "shot_list", "too long"));
    }

    private static List<Violation> counted(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        String director = film.director();
        if (director == null) {
            return found;
        }
        if (shots == null) {
            return found;
        }
        long count = 0;
        for (int i = 0; i < shots.size(); i++) {
            Film.Shot s = shots.get(i);
            if (s == null) {
                return found;
            }
            String text = s.text();
            if (text != null && director.contains(text)) {
                count++;
            }
        }
        if (count < 3) {
            return found;
        }
        return Violations.add(found, new Violation(
                "counted", "", "too many"));
    }

    private static List<Violation> absorbed(Film film, List<Violation> found) {
        List<Integer> takes = film.takes();
        double rating = film.rating();
        try {
            if (takes == null) {
                return found;
            }
            boolean either = false;
            RuntimeException failure = null;
            try {
                Integer item = Expressions.at(takes, 0L);
                if (item == null) {
                    return found;
                }
                either = Expressions.divide(10L, (long) item) > 1;
            } catch (RuntimeException e) {
                failure = e;
            }
            if (!either) {
                either = rating > 3.5;
            }
            if (!either && failure != null) {
                throw failure;
            }
            if (either) {
                return found;
            }
        } catch (RuntimeException e2) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "absorbed", "takes", "takes: " + absorbedShown(film)));
    }

    private static List<Violation> votes2(Film film, List<Violation> found) {
        Map<String, Integer> votes = film.votes();
        try {
            if (votes == null) {
                return found;
            }
            boolean all = true;
            RuntimeException failure = null;
            for (String name : votes.keySet()) {
                if (name == null) {
                    return found;
                }
                try {
                    boolean both = !name.equals("");
                    if (both) {
                        Integer value = Expressions.at(votes, name);
                        if (value == null) {
                            return found;
                        }
                        both = value > 0;
                    }
                    if (!both) {
                        all = false;
                    }
                } catch (RuntimeException e) {
                    failure = e;
                }
            }
            if (all && failure != null) {
                throw failure;
            }
            if (all) {
                return found;
            }
        } catch (RuntimeException e2) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "votes", "votes", "no vote"));
    }

    private static List<Violation> conditional(Film film, List<Violation> found) {
        boolean silent = film.silent() != null && film.silent();
        long length = film.length() == null ? 5 : film.length();
        List<Integer> takes = film.takes();
        try {
            boolean chosen;
            if (silent) {
                chosen = length < 100;
            } else {
                boolean either = takes == null;
                if (!either) {
                    long sum = 0;
                    for (int i = 0; i < takes.size(); i++) {
                        Integer each = takes.get(i);
                        if (each == null) {
                            return found;
                        }
                        sum = Math.addExact(sum, (long) each);
                    }
                    either = sum < 10;
                }
                chosen = either;
            }
            if (chosen) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "conditional", "length", "m"));
    }

    private static List<Violation> sorted(Film film, List<Violation> found) {
        List<String> tags = film.tags();
        String director = film.director();
        if (director == null) {
            return found;
        }
        if (tags == null) {
            return found;
        }
        if (Expressions.holdsNull(tags)) {
            return found;
        }
        if (Sequences.isSorted(tags) && !Texts.lowerAscii(director).equals("x")) {
            return found;
        }
        return Violations.add(found, new Violation(
                "sorted", "tags", "m"));
    }

    private static List<Violation> found(Film film, List<Violation> found) {
        String title = film.title();
        if (title == null) {
            return found;
        }
        if (!FOUND_FINDER.find(title).equals("13")) {
            return found;
        }
        return Violations.add(found, new Violation(
                "found", "title", "m"));
    }

    private static List<Violation> greatest(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        double rating = film.rating();
        if (Math.max(Math.max(length, 3L), 7L) < 100 && Numbers.round(rating) < 9.0) {
            return found;
        }
        return Violations.add(found, new Violation(
                "greatest", "length", "m"));
    }

    private static List<Violation> extras(Film film, List<Violation> found) {
        Object narrator = film.more().get("narrator");
        boolean silent = film.silent() != null && film.silent();
        if (narrator == null || narrator.equals("")) {
            return found;
        }
        if (!silent) {
            return found;
        }
        return Violations.add(found, new Violation(
                "extras", "silent", "a silent film has no narrator"));
    }

    private static List<Violation> nested(Film film, List<Violation> found) {
        Film sequel = film.sequel();
        String title = film.title();
        if (sequel == null) {
            return found;
        }
        if (sequel.title() == null) {
            return found;
        }
        if (title == null) {
            return found;
        }
        if (!sequel.title().equals(title)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "nested", "", "same"));
    }

    private static List<Violation> words(Film film, List<Violation> found) {
        String color = film.color() == null ? "red" : film.color().word();
        long length = film.length() == null ? 5 : film.length();
        if (color.equals("red") || color.equals("green")) {
            return found;
        }
        if (length == 1 || length == 2) {
            return found;
        }
        return Violations.add(found, new Violation(
                "words", "color", "m"));
    }

    private static List<Violation> escape(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        try {
            if (Math.subtractExact(length, 1L) != 3) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "escape", "length", "a {brace} and " + escapeShown(film) + ", " + escapeShown2(film)));
    }

    private static List<Violation> less(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        double rating = film.rating();
        if (Expressions.less(length, rating)) {
            return found;
        }
        if (Expressions.less(rating, length)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "less", "length", "m"));
    }

    private static List<Violation> greater(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        double rating = film.rating();
        if (Expressions.greater(length, rating)) {
            return found;
        }
        if (Expressions.greaterOrEqual(rating, length)) {
            return found;
        }
        if (Expressions.lessOrEqual(length, 3.5) && Expressions.greaterOrEqual(length, rating)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "greater", "length", "m"));
    }

    private static List<Violation> order(Film film, List<Violation> found) {
        String director = film.director();
        if (director == null) {
            return found;
        }
        if (Expressions.compare(director, "m") < 0) {
            return found;
        }
        if (Expressions.compare(director, "n") >= 0) {
            return found;
        }
        return Violations.add(found, new Violation(
                "order", "director", "m"));
    }

    private static List<Violation> sameTags(Film film, List<Violation> found) {
        List<String> tags = film.tags();
        if (tags == null) {
            return found;
        }
        if (Expressions.equal(tags, SAME_TAGS_VALUES)) {
            return found;
        }
        return Violations.add(found, new Violation(
                "same-tags", "tags", "m"));
    }

    private static List<Violation> joined(Film film, List<Violation> found) {
        List<Integer> takes = film.takes();
        if (takes == null) {
            return found;
        }
        List<Long> list = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            Integer each = takes.get(i);
            if (each == null) {
                return found;
            }
            list.add((long) each);
        }
        if (Expressions.concat(list, JOINED_VALUES).size() < 9) {
            return found;
        }
        return Violations.add(found, new Violation(
                "joined", "takes", "m"));
    }

    private static List<Violation> entries(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        try {
            List<String> list = new ArrayList<>();
            for (String key : Expressions.map(List.<String>of("b", "a"), List.<Long>of(length, 1L)).keySet()) {
                if (key == null) {
                    return found;
                }
                list.add(key);
            }
            String item = Expressions.at(list, 0L);
            if (item == null) {
                return found;
            }
            if (item.equals("b")) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "entries", "length", "m"));
    }

    private static List<Violation> optional(Film film, List<Violation> found) {
        String title = film.title();
        List<String> tags = film.tags();
        Map<String, Integer> votes = film.votes();
        try {
            if (!(title != null ? title : "none").equals("none")) {
                String chosen;
                if (tags != null && tags.size() > 0) {
                    String item = Expressions.at(tags, 0L);
                    if (item == null) {
                        return found;
                    }
                    chosen = item;
                } else {
                    chosen = "a";
                }
                if (!chosen.equals("b")) {
                    long chosen2;
                    if (votes != null && votes.containsKey("Ada")) {
                        Integer value = Expressions.at(votes, "Ada");
                        if (value == null) {
                            return found;
                        }
                        chosen2 = value;
                    } else {
                        chosen2 = Expressions.<Long>noValue();
                    }
                    if (chosen2 > 3) {
                        return found;
                    }
                }
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "optional", "", "is " + optionalShown(film) + " letters long"));
    }

    private static List<Violation> optionalShot(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        long length = film.length() == null ? 5 : film.length();
        try {
            if (shots == null) {
                return found;
            }
            List<Film.Shot> list = new ArrayList<>();
            for (int i = 0; i < shots.size(); i++) {
                Film.Shot s = shots.get(i);
                if (s == null) {
                    return found;
                }
                Integer length2 = s.length();
                if (length2 == null) {
                    return found;
                }
                if (length2 > 3) {
                    list.add(s);
                }
            }
            String chosen;
            if (Expressions.has(list.size(), length)) {
                Film.Shot item = Expressions.at(list, length);
                if (item == null) {
                    return found;
                }
                String text = item.text();
                chosen = text != null ? text : "";
            } else {
                chosen = "";
            }
            if (!chosen.equals("x")) {
                return found;
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "optional-shot", "", "m"));
    }

    private static List<Violation> pairs(Film film, List<Violation> found) {
        List<Integer> takes = film.takes();
        try {
            if (takes == null) {
                return found;
            }
            boolean all = true;
            for (int i = 0; i < takes.size(); i++) {
                Integer take = takes.get(i);
                if (take == null) {
                    return found;
                }
                if (take <= i) {
                    all = false;
                }
            }
            if (all) {
                List<Long> list = new ArrayList<>();
                RuntimeException failure = null;
                for (int i2 = 0; i2 < takes.size(); i2++) {
                    Integer take2 = takes.get(i2);
                    if (take2 == null) {
                        return found;
                    }
                    try {
                        long value = Math.multiplyExact((long) take2, (long) i2);
                        list.add(value);
                    } catch (RuntimeException e) {
                        failure = e;
                    }
                }
                if (failure != null) {
                    throw failure;
                }
                if (list.size() > 2) {
                    return found;
                }
            }
        } catch (RuntimeException e2) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "pairs", "takes", "m"));
    }

    private static List<Violation> keysAndValues(Film film, List<Violation> found) {
        Map<String, Integer> votes = film.votes();
        if (votes == null) {
            return found;
        }
        boolean exists = false;
        for (String name : votes.keySet()) {
            if (name == null) {
                return found;
            }
            Integer votes2 = votes.get(name);
            if (votes2 == null) {
                return found;
            }
            if (votes2 > 3 || name.equals("Ada")) {
                exists = true;
            }
        }
        if (exists) {
            return found;
        }
        return Violations.add(found, new Violation(
                "keys-and-values", "votes", "m"));
    }

    private static List<Violation> maps(Film film, List<Violation> found) {
        Map<String, Integer> votes = film.votes();
        try {
            if (votes == null) {
                return found;
            }
            boolean either = false;
            RuntimeException failure = null;
            try {
                Map<String, Long> map = new LinkedHashMap<>();
                RuntimeException failure2 = null;
                for (String name : votes.keySet()) {
                    if (name == null) {
                        return found;
                    }
                    try {
                        Integer votes2 = votes.get(name);
                        if (votes2 == null) {
                            return found;
                        }
                        map.put(name, Math.addExact((long) votes2, 1L));
                    } catch (RuntimeException e) {
                        failure2 = e;
                    }
                }
                if (failure2 != null) {
                    throw failure2;
                }
                either = Expressions.equal(map, Expressions.map(List.<String>of("Ada"), List.<Long>of(3L)));
            } catch (RuntimeException e2) {
                failure = e2;
            }
            if (!either) {
                Map<Long, String> map2 = new LinkedHashMap<>();
                RuntimeException failure3 = null;
                for (String name2 : votes.keySet()) {
                    if (name2 == null) {
                        return found;
                    }
                    try {
                        Integer votes3 = votes.get(name2);
                        if (votes3 == null) {
                            return found;
                        }
                        Expressions.insert(map2, Expressions.map(List.<Long>of((long) votes3), List.<String>of(name2)));
                    } catch (RuntimeException e3) {
                        failure3 = e3;
                    }
                }
                if (failure3 != null) {
                    throw failure3;
                }
                either = map2.size() > 2;
            }
            if (!either && failure != null) {
                throw failure;
            }
            if (either) {
                return found;
            }
        } catch (RuntimeException e4) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "maps", "votes", "m"));
    }

    private static List<Violation> bound(Film film, List<Violation> found) {
        String director = film.director();
        if (director == null) {
            return found;
        }
        long length = film.length() == null ? 5 : film.length();
        String name = director + "!";
        if (Expressions.compare(name, "b") > 0 || Expressions.compare(name, "a") < 0) {
            if (length != 3) {
                return found;
            }
        }
        return Violations.add(found, new Violation(
                "bound", "length", "m"));
    }

    private static List<Violation> unsigned(Film film, List<Violation> found) {
        long length = film.length() == null ? 5 : film.length();
        String director = film.director();
        if (director == null) {
            return found;
        }
        try {
            if (Long.compareUnsigned(UnsignedNumbers.multiply(UnsignedNumbers.of(length), 2L), 7L) > 0) {
                if (!Arrays.equals(Bytes.concat(Bytes.of(director), UNSIGNED_BYTES), UNSIGNED_BYTES2) && !Bytes.toBase64(UNSIGNED_BYTES3).equals(director)) {
                    return found;
                }
            }
        } catch (RuntimeException e) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "unsigned", "length", "m"));
    }

    private static List<Violation> converted(Film film, List<Violation> found) {
        double rating = film.rating();
        String director = film.director();
        if (director == null) {
            return found;
        }
        try {
            boolean either = false;
            RuntimeException failure = null;
            try {
                either = Expressions.toInt(rating) > 3;
            } catch (RuntimeException e) {
                failure = e;
            }
            if (!either) {
                try {
                    either = Expressions.toInt(director) > 3;
                } catch (RuntimeException e2) {
                    failure = e2;
                }
            }
            if (!either) {
                try {
                    either = Expressions.toDouble(director) > 3.5;
                } catch (RuntimeException e3) {
                    failure = e3;
                }
            }
            if (!either) {
                either = Expressions.toBool(director);
            }
            if (!either && failure != null) {
                throw failure;
            }
            if (either) {
                return found;
            }
        } catch (RuntimeException e4) {
            // A condition that cannot be evaluated is violated.
        }
        return Violations.add(found, new Violation(
                "converted", "rating", "is " + convertedShown(film) + ", " + convertedShown2(film)));
    }

    private static List<Violation> method(Film film, List<Violation> found) {
        try {
            if (!FilmRules.method(film)) {
                found = Violations.add(found, new Violation(
                        "method", "length", "is " + methodShown(film)));
            }
        } catch (RuntimeException | StackOverflowError e) {
            found = Violations.add(found, Violations.failure("method", "length", e));
        }
        return found;
    }

    private static List<Violation> shotsAdvice(Film film, List<Violation> found) {
        List<Film.Shot> shots = film.shots();
        if (shots == null) {
            return found;
        }
        for (int i = 0; i < shots.size(); i++) {
            Film.Shot item = shots.get(i);
            if (item == null) {
                continue;
            }
            List<Violation> nested = Held.SHOT.advise(item);
            if (!nested.isEmpty()) {
                found = Violations.join(found, "shot_list[" + i + "]", nested);
            }
        }
        return found;
    }

    private static List<Violation> sequelAdvice(Film film, List<Violation> found) {
        Film sequel = film.sequel();
        if (sequel == null) {
            return found;
        }
        found = Violations.join(found, "sequel", Held.FILM.advise(sequel));
        return found;
    }

    private static List<Violation> each(Film film, Film.Shot item, int index,
            List<Violation> found) {
        Integer length = item.length();
        if (length == null) {
            return found;
        }
        long length2 = film.length() == null ? 5 : film.length();
        if (length <= length2) {
            return found;
        }
        return Violations.add(found, new Violation(
                "each", "shot_list[" + index + "].length", "is " + eachShown(film, item) + " of " + eachShown2(film, item)));
    }

    private static String eachShown(Film film, Film.Shot item) {
        Integer length = item.length();
        if (length == null) {
            return "absent";
        }
        return String.valueOf(length);
    }

    private static String eachShown2(Film film, Film.Shot item) {
        long length = film.length() == null ? 5 : film.length();
        return String.valueOf(length);
    }

    private static String lengthsSumShown(Film film) {
        List<Film.Shot> shots = film.shots();
        if (shots == null) {
            return "absent";
        }
        try {
            long sum = 0;
            for (int i = 0; i < shots.size(); i++) {
                Film.Shot item = shots.get(i);
                if (item == null) {
                    return "absent";
                }
                Integer length = item.length();
                if (length == null) {
                    return "absent";
                }
                sum = Math.addExact(sum, (long) length);
            }
            return String.valueOf(sum);
        } catch (RuntimeException e) {
            return "undefined";
        }
    }

    private static String lengthsSumShown2(Film film) {
        long length = film.length() == null ? 5 : film.length();
        return String.valueOf(length);
    }

    private static String uppercaseShown(Film film) {
        String title = film.title();
        if (title == null) {
            return "absent";
        }
        return title;
    }

    private static String director2Shown(Film film) {
        String director = film.director();
        if (director == null) {
            return "absent";
        }
        return director;
    }

    private static String director2Shown2(Film film) {
        String director = film.director();
        if (director == null) {
            return "absent";
        }
        return String.valueOf(director.codePointCount(0, director.length()));
    }

    private static String patternShown(Film film) {
        String title = film.title();
        if (title == null) {
            return "absent";
        }
        return title;
    }

    private static String absorbedShown(Film film) {
        List<Integer> takes = film.takes();
        if (takes == null) {
            return "absent";
        }
        try {
            Integer item = Expressions.at(takes, 0L);
            if (item == null) {
                return "absent";
            }
            return String.valueOf(Expressions.divide(10L, (long) item));
        } catch (RuntimeException e) {
            return "undefined";
        }
    }

    private static String escapeShown(Film film) {
        List<Integer> takes = film.takes();
        if (takes == null) {
            return "absent";
        }
        return String.valueOf(takes.size());
    }

    private static String escapeShown2(Film film) {
        Film sequel = film.sequel();
        if (sequel == null) {
            return "absent";
        }
        String title = sequel.title();
        if (title == null) {
            return "absent";
        }
        return title;
    }

    private static String optionalShown(Film film) {
        String title = film.title();
        return String.valueOf(title != null ? (long) title.codePointCount(0, title.length()) : 0L);
    }

    private static String convertedShown(Film film) {
        double rating = film.rating();
        return Expressions.toText(rating);
    }

    private static String convertedShown2(Film film) {
        long length = film.length() == null ? 5 : film.length();
        return String.valueOf(length);
    }

    private static String methodShown(Film film) {
        long length = film.length() == null ? 5 : film.length();
        return String.valueOf(length);
    }

    /**
     * Initialized on first use, because models may refer to each other.
     */
    private static final class Held {
        static final Validator<Film.Shot> SHOT = Validators.of(Film.Shot.class);

        static final Validator<Film> FILM = Validators.of(Film.class);
    }
}
