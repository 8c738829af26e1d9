import io.github.kling4j.simulator.KlingSimulator;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shrinks and obfuscates the program with the rules in its jars, and runs the result: with ProGuard, and with R8, which
 * also optimizes it.
 */
class Shrink {

    public static void main(String[] args) throws Exception {
        Path target = Path.of(args[0]);
        List<Path> jars;
        try (Stream<Path> files = Files.list(target.resolve("libraries"))) {
            jars = files.sorted().toList();
        }
        run("renamed", List.of("-printmapping", target.resolve("mapping.txt").toString()), target, jars);
        run("named", List.of("-dontobfuscate"), target, jars);
        r8(target, jars);
    }

    /** Runs R8, which finds the rules in the jars automatically. */
    private static void r8(Path target, List<Path> jars) throws Exception {
        Path shrunk = target.resolve("r8.jar");
        Path rules = Files.writeString(
                target.resolve("r8.pro"),
                "-keep public class consumer.Program { public static void main(java.lang.String[]); }\n");
        Path program = target.resolve("program.jar");
        run(List.of(
                tool("jar"),
                "--create",
                "--file",
                program.toString(),
                "-C",
                target.resolve("classes").toString(),
                "."));
        List<String> command = java(
                "-cp",
                System.getProperty("java.class.path"),
                "com.android.tools.r8.R8",
                "--classfile",
                "--release",
                "--lib",
                System.getProperty("java.home"),
                "--pg-conf",
                rules.toString(),
                "--pg-map-output",
                target.resolve("r8-mapping.txt").toString(),
                "--output",
                shrunk.toString(),
                program.toString());
        jars.forEach(jar -> command.add(jar.toString()));
        run(command);
        runShrunk("r8", shrunk, target, jars);
    }

    private static void run(String name, List<String> naming, Path target, List<Path> jars) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                // Okio, optimized by ProGuard 7.10, fails with a VerifyError, even with keep rules.
                "-dontoptimize",
                "-libraryjars",
                "<java.home>/jmods/java.base.jmod(!**.jar;!module-info.class)",
                "-libraryjars",
                "<java.home>/jmods/java.logging.jmod(!**.jar;!module-info.class)",
                "-libraryjars",
                "<java.home>/jmods/java.desktop.jmod(!**.jar;!module-info.class)",
                "-libraryjars",
                "<java.home>/jmods/java.naming.jmod(!**.jar;!module-info.class)",
                "-keep",
                "public class consumer.Program { public static void main(java.lang.String[]); }",
                "-injars",
                target.resolve("classes").toString()));
        options.addAll(naming);
        for (Path jar : jars) {
            options.addAll(
                    List.of("-injars", jar + "(!META-INF/MANIFEST.MF,!META-INF/versions/**,!**module-info.class)"));
            for (Path rules : rules(jar, target.resolve("rules"))) {
                options.addAll(List.of("-include", rules.toString()));
            }
        }
        Path shrunk = target.resolve(name + ".jar");
        options.addAll(List.of("-outjars", shrunk.toString()));
        Path configuration = target.resolve(name + ".pro");
        Files.writeString(configuration, String.join("\n", options) + "\n");

        run(java("-cp", System.getProperty("java.class.path"), "proguard.ProGuard", "@" + configuration));

        runShrunk(name, shrunk, target, jars);
    }

    private static void runShrunk(String name, Path shrunk, Path target, List<Path> jars) throws Exception {
        long all = 0;
        for (Path jar : jars) {
            all += Files.size(jar);
        }
        System.out.println(name + ", less than half: " + (Files.size(shrunk) < all / 2));
        try (KlingSimulator simulator = KlingSimulator.start()) {
            run(java(
                    "-cp",
                    shrunk.toString(),
                    "consumer.Program",
                    simulator.baseUrl().toString(),
                    simulator.token(),
                    target.resolve(name + ".mp4").toString()));
        }
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
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
