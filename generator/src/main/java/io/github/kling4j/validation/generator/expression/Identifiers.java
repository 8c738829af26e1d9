package io.github.kling4j.validation.generator.expression;

import java.util.Set;
import java.util.regex.Pattern;

/** The notation of property names in expressions. */
public final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern QUOTABLE = Pattern.compile("[A-Za-z0-9_./ -]+");
    private static final Set<String> LITERALS = Set.of("in", "null", "true", "false");

    private Identifiers() {}

    /** Returns whether expressions can refer to a property with the given name. */
    public static boolean canWrite(String name) {
        return QUOTABLE.matcher(name).matches();
    }

    /** Returns a name as expressions write it after a dot: in backquotes, unless it is an identifier. */
    public static String written(String name) {
        return PLAIN.matcher(name).matches() && !LITERALS.contains(name) ? name : "`" + name + "`";
    }
}
