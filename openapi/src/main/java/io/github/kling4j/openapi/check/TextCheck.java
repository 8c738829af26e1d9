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
 * Text that readers of YAML take in different ways. The generator reads YAML 1.1, to which {@code on} is true and
 * {@code 16:9} is 969; whoever wrote it meant what JSON would have. What reads the published description is not known:
 * to the letter of YAML 1.1, {@code 1e3} and {@code 0o17} are texts, to that of 1.2 they are numbers, and the generator
 * takes them for one of each.
 */
final class TextCheck {

    /** What 1.1 and JSON read alike, of scalars without quotes that are not texts in 1.1. */
    private static final Pattern ALIKE =
            Pattern.compile("true|false|null||-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /** Exponents without a point before them or without a sign, which 1.1 does not have; octal numbers of 1.2. */
    private static final Pattern NUMBER_TO_SOME = Pattern.compile("-?[0-9]+([eE][-+]?|\\.[0-9]*[eE])[0-9]+|0o[0-7]+");

    private final List<String> findings = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();

    private TextCheck() {}

    /** Returns what keeps the text from being read at all. */
    static List<String> unreadable(String text) {
        try {
            Node root = DescriptionTree.compose(text);
            return root == null ? List.of("this is not YAML: it is empty") : List.of();
        } catch (MarkedYAMLException e) {
            return List.of("line " + (e.getProblemMark().getLine() + 1) + ", column "
                    + (e.getProblemMark().getColumn() + 1) + ": "
                    + reason(e.getProblem().strip()));
        } catch (YAMLException e) {
            return List.of(
                    "this is not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** Returns what is read in more than one way, of a text that can be read. */
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
            return "a tab begins this line or a value in it; write spaces";
        }
        if (problem.contains("another document")) {
            return "a second document begins here; one description is one document, leave the line of three dashes out";
        }
        if (problem.contains("undefined alias")) {
            return "this is not YAML: " + problem + "; write the anchor before it, or the value in place";
        }
        return "this is not YAML: " + problem;
    }

    private void node(String place, Node node) {
        // An anchor stands for the same node everywhere.
        if (!seen.add(node)) {
            return;
        }
        if (node.getTag().getValue().startsWith("!")) {
            findings.add(at(place, node) + "the tag " + node.getTag().getValue() + " means nothing here; leave it out");
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
                findings.add(at(place, member.getKeyNode()) + "a name is a text");
                continue;
            }
            if (!keys.add(key.getValue())) {
                findings.add(at(place, key) + key.getValue() + " stands here for the second time; leave one out");
            }
            if (key.getTag().equals(Tag.MERGE)) {
                findings.add(at(place, key) + "<< merges in YAML 1.1 only, and would be a name to other readers; write"
                        + " the members out, or an alias for the whole value");
                node(place, member.getValueNode());
                continue;
            }
            if (DescriptionTree.isEmpty(member.getValueNode())) {
                findings.add(at(below(place, key.getValue()), key) + "nothing stands after " + key.getValue()
                        + ":; write its value, such as {} for a schema of any value, or leave the name out");
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
            findings.add(at(place, scalar) + "nothing stands after the dash; write the item, or leave the dash out");
        } else if (NUMBER_TO_SOME.matcher(text).matches()) {
            findings.add(at(place, scalar) + text + " without quotes is a text to some readers and a number to others;"
                    + " write '" + text + "', or the number written out");
        } else if (!scalar.getTag().equals(Tag.STR) && !ALIKE.matcher(text).matches()) {
            findings.add(at(place, scalar) + text + " without quotes is not a text to the generator; write '" + text
                    + "'" + (scalar.getTag().equals(Tag.FLOAT) ? ", or the number as JSON has it" : ""));
        }
    }

    private static String at(String place, Node node) {
        return "line " + (node.getStartMark().getLine() + 1) + (place.isEmpty() ? "" : ", " + place) + ": ";
    }

    /** As elsewhere, without the steps that every place has: {@code Shot.duration.maximum}. */
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
