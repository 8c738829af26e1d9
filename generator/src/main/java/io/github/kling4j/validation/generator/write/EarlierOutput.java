package io.github.kling4j.validation.generator.write;

import com.palantir.javapoet.ClassName;
import io.github.kling4j.validation.generator.read.Names;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * Reads the output of earlier compilations. A compilation of only some sources replaces entire output files. This class
 * reads the parts of these files that originate from the other sources, so that they can be written again.
 *
 * <p>If a file manager refuses to read or has no output folder, the earlier output is treated as empty.
 */
public final class EarlierOutput {

    static final String SERVICES = "META-INF/services/" + Names.VALIDATION + ".RuleSet";

    private static final String DATA = "META-INF/validation-rules/";
    private static final Pattern MODEL = Pattern.compile("\"model\": \"([^\"]+)\"");
    /**
     * The internal name of a class that each generated validator calls, which identifies the class files of validators.
     */
    private static final String MARK = "io/github/kling4j/validation/KnownRules";

    private final Filer filer;

    /** Creates a reader that uses a filer. */
    public EarlierOutput(Filer filer) {
        this.filer = filer;
    }

    /** Returns the name of the file that lists the interfaces whose rules are in the validator of a model. */
    static String interfacesFile(ClassName model) {
        return DATA + model.canonicalName() + ".interfaces";
    }

    /** Returns the name of the file with the rules of an interface. */
    static String dataFile(String canonicalName) {
        return DATA + canonicalName + ".json";
    }

    /** Returns the name of the file that contains the name of the interface with {@code @ValidatorFor} for a model. */
    static String standInFile(String model) {
        return DATA + model + ".validator";
    }

    /**
     * Returns the name of the interface with {@code @ValidatorFor} for a model, from a file in the output or on the
     * class path.
     */
    public Optional<String> standIn(String model) {
        return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                .flatMap(location -> text(location, standInFile(model)).stream())
                .findFirst()
                .map(String::strip);
    }

    /** Returns the names of the rule interfaces whose rules were written into the validator of a model. */
    public List<String> interfaces(ClassName model) {
        return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                .flatMap(location -> text(location, interfacesFile(model)).stream())
                .findFirst()
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    /** Returns the name of the model for which an interface had rules in an earlier compilation. */
    public Optional<String> model(ClassName rules) {
        return text(StandardLocation.CLASS_OUTPUT, dataFile(rules.canonicalName()))
                .map(MODEL::matcher)
                .filter(Matcher::find)
                .map(model -> model.group(1));
    }

    /** Returns the lines of the existing services file that registers rule sets; empty if the file does not exist. */
    public List<String> services() {
        return text(StandardLocation.CLASS_OUTPUT, SERVICES)
                .map(text -> text.lines().toList())
                .orElse(List.of());
    }

    /** Returns whether the output contains the class file of a type. */
    public boolean hasClass(ClassName type) {
        return read(StandardLocation.CLASS_OUTPUT, type.packageName(), classFile(type))
                .isPresent();
    }

    /** Deletes the file with the rules of an interface that no longer exists or is no longer a rule interface. */
    public void deleteData(String canonicalName) {
        file(StandardLocation.CLASS_OUTPUT, "", dataFile(canonicalName)).ifPresent(EarlierOutput::delete);
    }

    /**
     * Deletes the class file of a generated validator, and returns whether there was one. Other classes are not
     * deleted.
     */
    boolean deleteValidator(ClassName validator) {
        return read(StandardLocation.CLASS_OUTPUT, validator.packageName(), classFile(validator))
                .filter(EarlierOutput::isMarked)
                .flatMap(bytes -> file(StandardLocation.CLASS_OUTPUT, validator.packageName(), classFile(validator)))
                .map(EarlierOutput::delete)
                .orElse(false);
    }

    /**
     * Deletes a file, and returns whether it was deleted. The file objects of javac's filer refuse to delete files, so
     * this method then deletes the file through its path.
     */
    private static boolean delete(FileObject file) {
        try {
            return file.delete()
                    || file.toUri().getScheme().equals("file") && Files.deleteIfExists(Path.of(file.toUri()));
        } catch (IOException | RuntimeException undeletable) {
            return false;
        }
    }

    private static String classFile(ClassName type) {
        return String.join("$", type.simpleNames()) + ".class";
    }

    private static boolean isMarked(byte[] classFile) {
        return new String(classFile, StandardCharsets.ISO_8859_1).contains(MARK);
    }

    private Optional<String> text(Location location, String name) {
        return read(location, "", name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> read(Location location, String packageName, String name) {
        return file(location, packageName, name).flatMap(EarlierOutput::bytes);
    }

    private Optional<FileObject> file(Location location, String packageName, String name) {
        try {
            return Optional.ofNullable(filer.getResource(location, packageName, name));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty(); // The file or the location does not exist, or it cannot be read.
        }
    }

    private static Optional<byte[]> bytes(FileObject file) {
        try (InputStream input = file.openInputStream()) {
            return Optional.of(input.readAllBytes());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
