package io.github.kling4j.validation.generator.expand;

import io.github.kling4j.validation.generator.cel.CelTokens;
import io.github.kling4j.validation.generator.cel.CelTokens.CelToken;
import io.github.kling4j.validation.generator.cel.CelTokens.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An expression with placeholders for members of a rule annotation, or a part of such an expression.
 *
 * @param text the entire expression
 * @param tokens the tokens of the expression or part, in order
 */
record Template(String text, List<CelToken> tokens) {

    /** Copies the list. */
    Template {
        tokens = List.copyOf(tokens);
    }

    static Template of(String text) {
        return new Template(text, CelTokens.of(text));
    }

    /**
     * Returns an expression without leading and trailing comments and white space. A trailing comment would extend over
     * the text that follows the inserted expression.
     */
    static String stripped(String text) {
        List<CelToken> tokens = CelTokens.of(text);
        return tokens.isEmpty()
                ? ""
                : text.substring(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** Returns the text of a token. */
    String text(CelToken token) {
        return text.substring(token.start(), token.end());
    }

    /** Returns the name of the member that a placeholder token refers to. */
    String member(CelToken token) {
        return text.substring(token.start() + 1, token.end());
    }

    boolean is(int index, Kind kind) {
        return index >= 0 && index < tokens.size() && tokens.get(index).kind() == kind;
    }

    /** Returns the names of the members that the tokens refer to, including placeholders in quotes. */
    Stream<String> members() {
        return tokens.stream()
                .flatMap(token -> switch (token.kind()) {
                    case MEMBER -> Stream.of(member(token));
                    case QUOTED -> Scanner.names(text(token)).stream();
                    default -> Stream.empty();
                })
                .distinct();
    }

    /**
     * Returns whether the value of a member is inserted as an expression: its placeholder is neither in quotes nor
     * after a dot.
     */
    boolean hasExpression(String member) {
        for (int i = 0; i < tokens.size(); i++) {
            if (is(i, Kind.MEMBER) && member(tokens.get(i)).equals(member) && !is(i - 1, Kind.DOT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the token at an index must be a condition: it is an operand of a logical operator, or the only
     * token.
     */
    boolean isCondition(int index) {
        int before = index - 1;
        int after = index + 1;
        while (isParenthesis(before) && is(after, Kind.CLOSE)) {
            before--;
            after++;
        }
        if (is(before, Kind.NOT)) {
            return true;
        }
        boolean begins = before < 0 || isParenthesis(before) || is(before, Kind.LOGIC);
        boolean ends = after >= tokens.size() || is(after, Kind.CLOSE) || is(after, Kind.LOGIC);
        boolean isOperand = is(before, Kind.LOGIC) || is(after, Kind.LOGIC);
        boolean isAlone = before < 0 && after >= tokens.size();
        return begins && ends && (isOperand || isAlone);
    }

    /** Returns whether the token at an index opens parentheses that group an expression, not an argument list. */
    private boolean isParenthesis(int index) {
        return is(index, Kind.OPEN) && text(tokens.get(index)).equals("(") && !is(index - 1, Kind.NAME);
    }

    /**
     * Returns the index of the token that closes a bracket; the index of the last token if the bracket is not closed.
     */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += is(i, Kind.OPEN) ? 1 : is(i, Kind.CLOSE) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    /** Returns the items between two brackets. Commas separate the items. */
    List<Template> items(int open, int close) {
        List<Template> items = new ArrayList<>();
        int start = open + 1;
        int depth = 0;
        for (int i = start; i <= close; i++) {
            boolean isEnd = i == close || depth == 0 && is(i, Kind.COMMA);
            if (isEnd && start < i) {
                items.add(new Template(text, tokens.subList(start, i)));
            }
            start = isEnd ? i + 1 : start;
            depth += is(i, Kind.OPEN) ? 1 : is(i, Kind.CLOSE) ? -1 : 0;
        }
        return items;
    }
}
