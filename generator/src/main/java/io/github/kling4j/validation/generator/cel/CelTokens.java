package io.github.kling4j.validation.generator.cel;

import cel.parser.internal.CELLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** The tokens of a text, as the lexer of CEL finds them. */
public final class CelTokens {

    private final String text;
    private final CELLexer lexer;

    private CelTokens(String text) {
        this.text = text;
        this.lexer = new CELLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
    }

    /** The kinds of tokens that matter to rule annotations. */
    public enum Kind {
        /** An opening bracket: {@code (}, <code>[</code> or <code>{</code>. */
        OPEN,
        /** A closing bracket: {@code )}, <code>]</code> or <code>}</code>. */
        CLOSE,
        COMMA,
        DOT,
        /** The operator {@code !}. */
        NOT,
        /** One of the operators {@code &&}, {@code ||} and {@code ?}. */
        LOGIC,
        /** A string or bytes literal of any form. */
        QUOTED,
        NAME,
        /** A placeholder for a member of a rule annotation: a dollar sign and a name. CEL has no such token. */
        MEMBER,
        OTHER
    }

    /**
     * A token.
     *
     * @param start the offset of its first character, in UTF-16 units
     * @param end the offset after its last character
     */
    public record CelToken(Kind kind, int start, int end) {}

    /** Returns the tokens of a text, without comments and white space. */
    public static List<CelToken> of(String text) {
        CelTokens tokens = new CelTokens(text);
        List<CelToken> all = new ArrayList<>();
        for (Optional<CelToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
            all.add(next.get());
        }
        return all;
    }

    /**
     * Returns the offset of the bracket that closes the bracket at {@code open}; the length of the text if there is
     * none.
     */
    public static int closing(String text, int open) {
        CelTokens tokens = new CelTokens(text.substring(open));
        int depth = 0;
        for (Optional<CelToken> next = tokens.next(); next.isPresent(); next = tokens.next()) {
            Kind kind = next.get().kind();
            depth += kind == Kind.OPEN ? 1 : kind == Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return open + next.get().start();
            }
        }
        return text.length();
    }

    private Optional<CelToken> next() {
        Token token = lexer.nextToken();
        while (token.getChannel() != Token.DEFAULT_CHANNEL) {
            token = lexer.nextToken();
        }
        if (token.getType() == Token.EOF) {
            return Optional.empty();
        }
        int start = offset(token.getStartIndex());
        int end = offset(token.getStopIndex() + 1);
        boolean isName = token.getType() == CELLexer.IDENTIFIER || token.getType() == CELLexer.IN;
        return Optional.of(
                isName && start > 0 && text.charAt(start - 1) == '$'
                        ? new CelToken(Kind.MEMBER, start - 1, end)
                        : new CelToken(kind(token.getType()), start, end));
    }

    /** Converts an offset of the lexer, which counts code points, to an offset in UTF-16 units. */
    private int offset(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }

    private static Kind kind(int type) {
        return switch (type) {
            case CELLexer.LPAREN, CELLexer.LBRACKET, CELLexer.LBRACE -> Kind.OPEN;
            case CELLexer.RPAREN, CELLexer.RPRACKET, CELLexer.RBRACE -> Kind.CLOSE;
            case CELLexer.COMMA -> Kind.COMMA;
            case CELLexer.DOT -> Kind.DOT;
            case CELLexer.EXCLAM -> Kind.NOT;
            case CELLexer.LOGICAL_AND, CELLexer.LOGICAL_OR, CELLexer.QUESTIONMARK -> Kind.LOGIC;
            case CELLexer.STRING, CELLexer.BYTES -> Kind.QUOTED;
            case CELLexer.IDENTIFIER, CELLexer.ESC_IDENTIFIER -> Kind.NAME;
            default -> Kind.OTHER;
        };
    }
}
