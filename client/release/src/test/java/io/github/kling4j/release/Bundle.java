package io.github.kling4j.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of an upload, in the layout of a Maven repository.
 *
 * @param files the content of the files, by path
 */
record Bundle(TreeMap<String, byte[]> files) {

    /** The extensions of checksums and signatures, which need no checksums and signatures themselves. */
    private static final Set<String> SEALS = Set.of("md5", "sha1", "sha256", "sha512", "asc");

    static Bundle of(Map<String, byte[]> files) {
        return new Bundle(new TreeMap<>(files));
    }

    /** Reads a zip file or a directory. */
    static Bundle read(Path bundle) throws IOException {
        return of(Files.isDirectory(bundle) ? filesBelow(bundle) : unzipped(Files.readAllBytes(bundle)));
    }

    private static Map<String, byte[]> filesBelow(Path directory) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Returns the entries of a zip or jar file, without directories. */
    static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    /** Returns the paths of the files that need checksums and a signature. */
    List<String> plain() {
        return files.keySet().stream().filter(path -> !isSeal(path)).toList();
    }

    static boolean isSeal(String path) {
        return SEALS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    List<String> endingWith(String end) {
        return files.keySet().stream().filter(path -> path.endsWith(end)).toList();
    }

    List<Component> components() {
        return endingWith(".pom").stream()
                .map(path -> Component.of(path, files.get(path)))
                .toList();
    }

    Bundle without(String path) {
        Bundle copy = of(files);
        copy.files.remove(path);
        return copy;
    }

    Bundle with(String path, byte[] content) {
        Bundle copy = of(files);
        copy.files.put(path, content);
        return copy;
    }

    Bundle changed(String path, UnaryOperator<byte[]> change) {
        return with(path, change.apply(files.get(path)));
    }
}
