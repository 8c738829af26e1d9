import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import proguard.ProGuard;

/** Shrinks the program with the rules that its jars bring, renames what it may, and runs what is left. */
class Shrink {

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        List<Path> jars;
        try (Stream<Path> files = Files.list(target.resolve("libraries"))) {
            jars = files.sorted().toList();
        }
        run("renamed", List.of("-printmapping", target.resolve("mapping.txt").toString()), target, jars);
        run("named", List.of("-dontobfuscate"), target, jars);
    }

    private static void run(String name, List<String> naming, Path target, List<Path> jars) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                // Optimized by ProGuard 7.10, Okio ends in a VerifyError, whatever is kept of it.
                "-dontoptimize",
                "-libraryjars", "<java.home>/jmods/java.base.jmod(!**.jar;!module-info.class)",
                "-libraryjars", "<java.home>/jmods/java.logging.jmod(!**.jar;!module-info.class)",
                "-libraryjars", "<java.home>/jmods/java.desktop.jmod(!**.jar;!module-info.class)",
                "-libraryjars", "<java.home>/jmods/java.naming.jmod(!**.jar;!module-info.class)",
                "-keep", "public class consumer.Program { public static void main(java.lang.String[]); }",
                "-injars", target.resolve("classes").toString()));
        options.addAll(naming);
        long all = 0;
        for (Path jar : jars) {
            all += Files.size(jar);
            options.addAll(List.of(
                    "-injars", jar + "(!META-INF/MANIFEST.MF,!META-INF/versions/**,!**module-info.class)"));
            for (Path rules : rules(jar, target.resolve("rules"))) {
                options.addAll(List.of("-include", rules.toString()));
            }
        }
        Path shrunk = target.resolve(name + ".jar");
        options.addAll(List.of("-outjars", shrunk.toString()));
        Path configuration = target.resolve(name + ".pro");
        Files.writeString(configuration, String.join("\n", options) + "\n");

        run(java("-cp", System.getProperty("java.class.path"), "proguard.ProGuard", "@" + configuration));

        System.out.println(name + ", less than half: " + (Files.size(shrunk) < all / 2));
        try (KlingSimulator simulator = KlingSimulator.start()) {
            run(java("-cp", shrunk.toString(), "consumer.Program", simulator.baseUrl().toString(), simulator.token(),
                    target.resolve(name + ".mp4").toString()));
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void run(List<String> command) throws Exception {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + " of " + command.subList(3, command.size()));
        }
    }

    /** Returns the rules of a jar, as files. */
    private static List<Path> rules(Path jar, Path directory) throws IOException {
        Files.createDirectories(directory);
        List<Path> copies = new ArrayList<>();
        try (FileSystem entries = FileSystems.newFileSystem(jar)) {
            Path rules = entries.getPath("META-INF/proguard");
            if (Files.isDirectory(rules)) {
                try (Stream<Path> files = Files.list(rules)) {
                    for (Path file : files.sorted().toList()) {
                        copies.add(directory.resolve(file.getFileName().toString()));
                        Files.writeString(copies.get(copies.size() - 1), Files.readString(file));
                    }
                }
            }
        }
        return copies;
    }
}
