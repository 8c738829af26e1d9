import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Applies the named edits to files, as a developer would. */
public final class Edit {

    private static final Path SPEC = Path.of("openapi/kling-v3.yaml");
    private static final Path RULES = Path.of("client/src/main/java/io/github/kling4j/rules/ShotRules.java");

    private static final String CAMERA = """
                Camera:
                  type: object
                  description: Where a camera stands.
                  properties:
                    zoom:
                      type: integer
                      description: How near it is.

            """;

    public static void main(String[] names) throws IOException {
        for (String name : names) {
            edit(name);
        }
    }

    private static void edit(String name) throws IOException {
        switch (name) {
            case "add-camera" -> replace(SPEC, Map.of("    Shot:\n", CAMERA + "    Shot:\n"));
            case "remove-camera" -> replace(SPEC, Map.of(CAMERA, ""));
            case "rename-duration" ->
                replace(
                        SPEC,
                        Map.of(
                                "required: [prompt, duration]",
                                "required: [prompt, seconds]",
                                "        duration:\n          type: integer\n          minimum: 1\n",
                                "        seconds:\n          type: integer\n          minimum: 1\n"));
            case "rules-follow" ->
                replace(
                        RULES,
                        Map.of(
                                "item.duration", "item.seconds",
                                "shot.duration", "shot.seconds",
                                "of = \"duration\"", "of = \"seconds\"",
                                "on = \"duration\"", "on = \"seconds\""));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static void replace(Path file, Map<String, String> edits) throws IOException {
        String text = Files.readString(file);
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            if (!text.contains(edit.getKey())) {
                throw new IllegalStateException(file + " has no " + edit.getKey());
            }
            text = text.replace(edit.getKey(), edit.getValue());
        }
        Files.writeString(file, text);
    }
}
