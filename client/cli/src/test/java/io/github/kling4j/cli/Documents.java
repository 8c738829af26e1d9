package io.github.kling4j.cli;

import io.github.kling4j.cli.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes the completion for bash and zsh, and the manual pages in AsciiDoc; the build runs it. */
final class Documents {

    private Documents() {}

    /** The argument is the output directory. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Path pages = Files.createDirectories(directory.resolve("adoc"));
        CommandLine all = all();
        Files.writeString(directory.resolve("kling_completion"), AutoComplete.bash("kling", all));
        ManPageGenerator.generateManPage(pages.toFile(), null, new boolean[0], true, all.getCommandSpec());
    }

    static CommandLine all() {
        Output nowhere = new Output(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return new Commands(new Surroundings(nowhere, Map.of())).all();
    }
}
