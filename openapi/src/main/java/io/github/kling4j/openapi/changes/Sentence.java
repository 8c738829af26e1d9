package io.github.kling4j.openapi.changes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts a change to a sentence for the changelog, whose readers do not have the OpenAPI description at hand. */
final class Sentence {

    /** Patterns of differences and the sentences for them. The first pattern that matches applies. */
    private static final List<Form> FORMS = List.of(
            new Form(
                    "added; (putExtra\\(.*?\\)) now throws an exception, .*",
                    "%s is new: $1 now throws an exception, use the builder method."),
            new Form("added", "%s is new."),
            new Form("removed", "%s was removed."),
            new Form("required", "%s is required."),
            new Form("no longer required", "%s is no longer required."),
            new Form("may be null", "%s may be null."),
            new Form("may no longer be null", "%s may no longer be null."),
            new Form("enum value (.*) added", "%s accepts the value `$1`."),
            new Form("enum value (.*) removed", "%s no longer accepts the value `$1`."),
            new Form("response (.*) added", "%s may return the status $1."),
            new Form("response (.*) removed", "%s no longer returns the status $1."),
            new Form("(\\S+s) changed", "The $1 of %s have changed."),
            new Form("(\\S+) changed", "The $1 of %s has changed."),
            new Form("(\\S+) added", "%s has $1."),
            new Form("(\\S+) (.*) -> (.*)", "The $1 of %s is `$3`; it was `$2`."),
            new Form("(\\S+) no longer (.*)", "%s no longer has $1; it was `$2`."),
            new Form("no longer (an? \\S+)", "%s is no longer $1."),
            new Form("(\\S+) removed", "%s no longer has $1."),
            new Form("(is .*)", "%s $1."),
            new Form("(\\w+) (.*)", "The $1 of %s is `$2`; there was none."));

    private record Form(Pattern difference, String words) {

        Form(String difference, String words) {
            this(Pattern.compile(difference), words);
        }
    }

    private Sentence() {}

    static String of(SpecChange change) {
        int end = change.difference().indexOf(ByHand.FOLLOW);
        String difference = end < 0 ? change.difference() : change.difference().substring(0, end);
        String follow =
                end < 0 ? "" : " In Java, adapt " + change.difference().substring(end + ByHand.FOLLOW.length()) + ".";
        String place = "`" + change.place() + "`";
        for (Form form : FORMS) {
            Matcher matcher = form.difference.matcher(difference);
            if (matcher.matches()) {
                return matcher.replaceFirst(form.words.formatted(Matcher.quoteReplacement(place))) + follow;
            }
        }
        return place + ": " + difference + "." + follow;
    }
}
