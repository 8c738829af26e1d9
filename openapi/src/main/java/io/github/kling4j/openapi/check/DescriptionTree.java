package io.github.kling4j.openapi.check;

import java.io.StringReader;
import java.util.IdentityHashMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads an OpenAPI description from YAML as a JSON tree. It resolves YAML aliases; Jackson's YAML reader would replace
 * an alias with a string: its name. A {@code const} whose value is a string becomes an {@code enum} with this value.
 * Constructs that {@link TextCheck} refuses are omitted, or read as strings.
 */
public final class DescriptionTree {

    /** Keeps numbers as they are written: in a default, 1.50 differs from 1.5. */
    private static final JsonMapper NUMBERS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final IdentityHashMap<Node, JsonNode> seen = new IdentityHashMap<>();

    private DescriptionTree() {}

    /**
     * Returns the description as a JSON tree; a missing node if the text is empty.
     *
     * @throws IllegalArgumentException if the text is not valid YAML
     */
    public static JsonNode of(String text) {
        try {
            Node root = compose(text);
            JsonNode tree = root == null ? JsonNodeFactory.instance.missingNode() : new DescriptionTree().node(root);
            Places.of(tree, Kind.SCHEMA).forEach(place -> constToEnum(place.node()));
            return tree;
        } catch (YAMLException e) {
            throw new IllegalArgumentException("invalid YAML: " + e.getMessage(), e);
        }
    }

    /** Converts a {@code const} whose value is a string to an {@code enum} with one value. */
    private static void constToEnum(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("const").isString() && !object.has("enum")) {
            object.putArray("enum").add(object.remove("const"));
            if (!object.has("type")) {
                object.put("type", "string");
            }
        }
    }

    static Node compose(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
    }

    private JsonNode node(Node node) {
        JsonNode known = seen.get(node);
        if (known != null) {
            return known;
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        // If an alias refers to a node that contains it, the alias becomes null.
        seen.put(node, JsonNodeFactory.instance.nullNode());
        JsonNode made = node instanceof MappingNode mapping ? object(mapping) : array((SequenceNode) node);
        seen.put(node, made);
        return made;
    }

    private ObjectNode object(MappingNode mapping) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            boolean isMerge = member.getKeyNode().getTag().equals(Tag.MERGE);
            if (member.getKeyNode() instanceof ScalarNode key && !isMerge && !isEmpty(member.getValueNode())) {
                object.set(key.getValue(), node(member.getValueNode()));
            }
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        sequence.getValue().forEach(item -> array.add(node(item)));
        return array;
    }

    /** Returns whether a value in a YAML mapping, or an item of a YAML sequence, is missing, as after {@code name:}. */
    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && scalar.getValue().isEmpty()
                && scalar.getTag().equals(Tag.NULL);
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        boolean isText =
                scalar.getScalarStyle() != ScalarStyle.PLAIN || scalar.getTag().equals(Tag.STR);
        if (isText || !TextCheck.isAlikeInJson(text)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : NUMBERS.readTree(text);
    }
}
