package io.github.kling4j.openapi.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Checks for YAML that readers interpret differently. The generator reads YAML 1.1, in which {@code on} is true and
 * {@code 16:9} is the number 969, but authors expect the meaning of JSON. Other tools may read the published
 * description as YAML 1.2. In YAML 1.1, {@code 1e3} and {@code 0o17} are strings; in YAML 1.2, they are numbers. The
 * generator reads one of these two as a string and the other as a number.
 */
final class TextCheck {

    /** Unquoted scalars that are not strings and have the same meaning in YAML 1.1 and in JSON. */
    private static final Pattern ALIKE =
            Pattern.compile("true|false|null||-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /**
     * Scalars that are strings in YAML 1.1 but numbers in YAML 1.2: octal numbers, and numbers with an exponent but
     * without a decimal point or without a sign of the exponent.
     */
    private static final Pattern NUMBER_TO_SOME = Pattern.compile("-?[0-9]+([eE][-+]?|\\.[0-9]*[eE])[0-9]+|0o[0-7]+");

    private final List<String> findings = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();

    private TextCheck() {}

    /** Returns the error that prevents the text from being read; empty if there is none. */
    static List<String> unreadable(String text) {
        try {
            Node root = DescriptionTree.compose(text);
            return root == null ? List.of("invalid YAML: it is empty") : List.of();
        } catch (MarkedYAMLException e) {
            return List.of("line " + (e.getProblemMark().getLine() + 1) + ", column "
                    + (e.getProblemMark().getColumn() + 1) + ": "
                    + reason(e.getProblem().strip()));
        } catch (YAMLException e) {
            return List.of("invalid YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Returns a finding for each ambiguous part of a text that is valid YAML. */
    static List<String> findings(String text) {
        TextCheck check = new TextCheck();
        check.node("", DescriptionTree.compose(text));
        return check.findings;
    }

    static boolean isAlikeInJson(String text) {
        return ALIKE.matcher(text).matches() && !NUMBER_TO_SOME.matcher(text).matches();
    }

    private static String reason(String problem) {
        if (problem.contains("TAB")) {
            return "a tab is not allowed here; use spaces";
        }
        if (problem.contains("another document")) {
            return "a second YAML document begins here; remove the line of three dashes";
        }
        if (problem.contains("undefined alias")) {
            return "invalid YAML: " + problem + "; write the anchor before it, or the value in place";
        }
        return "invalid YAML: " + problem;
    }

    private void node(String place, Node node) {
        // All aliases of an anchor share one node, which is checked once.
        if (!seen.add(node)) {
            return;
        }
        if (node.getTag().getValue().startsWith("!")) {
            findings.add(at(place, node) + "the tag " + node.getTag().getValue() + " is not supported; leave it out");
        }
        if (node instanceof MappingNode mapping) {
            members(place, mapping);
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> node(place, item));
        } else if (node instanceof ScalarNode scalar) {
            scalar(place, scalar);
        }
    }

    private void members(String place, MappingNode mapping) {
        Set<String> keys = new HashSet<>();
        for (NodeTuple member : mapping.getValue()) {
            if (!(member.getKeyNode() instanceof ScalarNode key)) {
                findings.add(at(place, member.getKeyNode()) + "a name must be a text");
                continue;
            }
            if (!keys.add(key.getValue())) {
                findings.add(at(place, key) + key.getValue() + " occurs twice; leave one out");
            }
            if (key.getTag().equals(Tag.MERGE)) {
                findings.add(at(place, key) + "<< merges only in YAML 1.1, and other readers treat it as a name;"
                        + " write out the members, or use an alias for the whole value");
                node(place, member.getValueNode());
                continue;
            }
            if (DescriptionTree.isEmpty(member.getValueNode())) {
                findings.add(at(below(place, key.getValue()), key) + key.getValue()
                        + " has no value; write one, such as {} for a schema of any value, or leave the name out");
                continue;
            }
            if (key.getTag().equals(Tag.NULL)) {
                findings.add(at(place, key) + key.getValue() + " without quotes is not a name; write '" + key.getValue()
                        + "'");
            } else {
                scalar(place, key);
            }
            node(below(place, key.getValue()), member.getValueNode());
        }
    }

    private void scalar(String place, ScalarNode scalar) {
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return;
        }
        String text = scalar.getValue();
        if (text.equals("~")) {
            findings.add(at(place, scalar) + "~ is null to some readers; write null, or '~' for the text");
        } else if (DescriptionTree.isEmpty(scalar)) {
            findings.add(at(place, scalar) + "this item has no value; write one, or remove the dash");
        } else if (NUMBER_TO_SOME.matcher(text).matches()) {
            findings.add(at(place, scalar) + text + " without quotes is a text to some readers and a number to others;"
                    + " write '" + text + "', or the number in decimal notation");
        } else if (!scalar.getTag().equals(Tag.STR) && !ALIKE.matcher(text).matches()) {
            findings.add(at(place, scalar) + text + " without quotes is not a text to the generator; write '" + text
                    + "'" + (scalar.getTag().equals(Tag.FLOAT) ? ", or the number in JSON notation" : ""));
        }
    }

    private static String at(String place, Node node) {
        return "line " + (node.getStartMark().getLine() + 1) + (place.isEmpty() ? "" : ", " + place) + ": ";
    }

    /**
     * Returns the label of a value, such as {@code Shot.duration.maximum}. The label omits {@code components},
     * {@code schemas} and {@code properties}.
     */
    private static String below(String place, String key) {
        if (place.equals("components") && key.equals("schemas")) {
            return "";
        }
        if (key.equals("properties") && !place.isEmpty()) {
            return place;
        }
        return place.isEmpty() ? key : place + "." + key;
    }
}
