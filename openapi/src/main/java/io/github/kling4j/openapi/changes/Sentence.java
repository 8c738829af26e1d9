package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change in words, for those who read what changed without the description at hand. */
final class Sentence {

    /** What moved, and how that is said of a place; the first that fits. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    "added; (putExtra\\(.*?\\)) throws now, .*",
                    "%s is new: $1 throws now, use the method of the builder."),
            new Form("added", "%s is new."),
            new Form("removed", "%s was removed."),
            new Form("required", "%s is required."),
            new Form("no longer required", "%s is no longer required."),
            new Form("may be null", "%s may be null."),
            new Form("may no longer be null", "%s may no longer be null."),
            new Form("enum with (.*)", "%s takes the word `$1`."),
            new Form("enum without (.*)", "%s no longer takes the word `$1`."),
            new Form("answer (.*)", "%s may be answered with $1."),
            new Form("no answer (.*)", "%s is no longer answered with $1."),
            new Form("another (\\S+)", "The $1 of %s has changed."),
            new Form("other (\\S+)", "The $1 of %s have changed."),
            new Form("(\\S+) added", "%s has $1."),
            new Form("(\\S+) (.*) -> (.*)", "The $1 of %s is `$3`; it was `$2`."),
            new Form("(\\S+) no longer (.*)", "%s has no $1 any more; it was `$2`."),
            new Form("no longer (an? \\S+)", "%s is no longer $1."),
            new Form("no longer (\\S+)", "%s has no $1 any more."),
            new Form("(is .*)", "%s $1."),
            new Form("(a type of a body)", "%s is $1."),
            new Form("(\\w+) (.*)", "The $1 of %s is `$2`; there was none."));

    private record Form(Pattern what, String words) {

        Form(String what, String words) {
            this(Pattern.compile(what), words);
        }
    }

    private Sentence() {}

    static String of(SpecChange change) {
        int end = change.what().indexOf(ByHand.FOLLOW);
        String what = end < 0 ? change.what() : change.what().substring(0, end);
        String follow =
                end < 0 ? "" : " In Java, " + change.what().substring(end + ByHand.FOLLOW.length()) + " follows.";
        String place = "`" + change.place() + "`";
        for (Form form : FORMS) {
            Matcher matcher = form.what.matcher(what);
            if (matcher.matches()) {
                return matcher.replaceFirst(form.words.formatted(Matcher.quoteReplacement(place))) + follow;
            }
        }
        return place + ": " + what + "." + follow;
    }
}
