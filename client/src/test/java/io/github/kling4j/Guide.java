package io.github.kling4j;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A guide in Markdown. Tests compare its code with compiled sources, and its output with the output of programs.
 *
 * @param text the Markdown
 */
record Guide(String text) {

    private static final Pattern COMPILED =
            Pattern.compile("^ *// guide\n(.*?)^ *// end\n", Pattern.MULTILINE | Pattern.DOTALL);

    static Guide in(Path file) throws IOException {
        return new Guide(Files.readString(file));
    }

    /** Returns the blocks of a language: {@code java} for code, {@code text} for output. */
    List<String> blocks(String language) {
        return found(Pattern.compile("^```" + language + "\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL), text);
    }

    /** Returns the parts between {@code // guide} and {@code // end} in a source. */
    static List<String> compiled(Path source) throws IOException {
        return found(COMPILED, Files.readString(source));
    }

    static String printedBy(Runnable code) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(out);
        }
        return printed.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(block -> block.group(1).stripTrailing().stripIndent())
                .collect(Collectors.toList());
    }
}
