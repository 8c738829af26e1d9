package io.github.kling4j.validation.generator.expand;

/** Strings and bytes as expressions write them. */
final class Quoted {

    private Quoted() {}

    /**
     * Returns a literal of the same value in which escapes have a meaning: in a raw one there is no way to write a quote
     * that a member may hold.
     */
    static String withEscapes(String literal) {
        int quote = 0;
        while (literal.charAt(quote) != '\'' && literal.charAt(quote) != '"') {
            quote++;
        }
        String prefix = literal.substring(0, quote);
        if (!prefix.contains("r") && !prefix.contains("R")) {
            return literal;
        }
        String mark = literal.substring(quote, quote + 1);
        boolean isTriple = literal.startsWith(mark.repeat(3), quote) && literal.length() >= quote + 6;
        int marks = isTriple ? 3 : 1;
        String value = literal.substring(quote + marks, literal.length() - marks);
        return prefix.replaceAll("[rR]", "") + mark + Scanner.escaped(value) + mark;
    }
}
