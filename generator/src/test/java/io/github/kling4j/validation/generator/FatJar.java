package io.github.kling4j.validation.generator;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** A jar that contains several jars, as a repackaging plugin creates it. */
final class FatJar {

    /** Keeps the first of several files with the same name, as repackaging plugins do by default. */
    static final BinaryOperator<byte[]> FIRST = (first, second) -> first;

    /** Concatenates files with the same name, as repackaging plugins do if they merge service files. */
    static final BinaryOperator<byte[]> MERGED =
            (first, second) -> (text(first) + text(second)).getBytes(StandardCharsets.UTF_8);

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /**
     * Combines folders and jars.
     *
     * @param same merges files with the same name
     */
    static FatJar of(List<Path> parts, BinaryOperator<byte[]> same) throws IOException {
        FatJar jar = new FatJar();
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                jar.add(part, same);
            } else {
                try (FileSystem files = FileSystems.newFileSystem(part)) {
                    jar.add(files.getPath("/"), same);
                }
            }
        }
        return jar;
    }

    private void add(Path folder, BinaryOperator<byte[]> same) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                entries.merge(name, Files.readAllBytes(file), same);
            }
        }
    }

    /** Returns a jar whose packages are moved below another one, in classes and in service files. */
    FatJar relocated(String below, List<String> packages) {
        FatJar relocated = new FatJar();
        Remapper remapper = new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String name) {
                boolean isMoved = packages.stream().anyMatch(each -> name.startsWith(each.replace('.', '/') + "/"));
                return isMoved ? below + "/" + name : name;
            }
        };
        entries.forEach((name, bytes) -> {
            if (name.endsWith(".class")) {
                ClassReader reader = new ClassReader(bytes);
                ClassWriter writer = new ClassWriter(0);
                reader.accept(new ClassRemapper(writer, remapper), 0);
                relocated.entries.put(remapper.map(reader.getClassName()) + ".class", writer.toByteArray());
            } else if (name.startsWith(SERVICES)) {
                String service = renamed(name.substring(SERVICES.length()), remapper);
                String providers = text(bytes)
                        .lines()
                        .map(line -> renamed(line, remapper) + "\n")
                        .reduce("", String::concat);
                relocated.entries.put(SERVICES + service, providers.getBytes(StandardCharsets.UTF_8));
            }
        });
        return relocated;
    }

    private static String renamed(String className, Remapper remapper) {
        return remapper.map(className.replace('.', '/')).replace('/', '.');
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Writes the jar. */
    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                if (!entry.getKey().equals("module-info.class")) {
                    jar.putNextEntry(new JarEntry(entry.getKey()));
                    jar.write(entry.getValue());
                    jar.closeEntry();
                }
            }
        }
        return file;
    }
}
