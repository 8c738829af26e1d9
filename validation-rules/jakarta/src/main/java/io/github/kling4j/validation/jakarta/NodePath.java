package io.github.kling4j.validation.jakarta;

import jakarta.validation.Path;
import java.util.Iterator;
import java.util.List;

/** A path in the format of Hibernate Validator: {@code lines[0].quantity}. */
record NodePath(List<PathNode> nodes) implements Path {

    @Override
    public Iterator<Node> iterator() {
        return List.<Node>copyOf(nodes).iterator();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (PathNode node : nodes) {
            if (node.in() != null) {
                text.append(node.in());
            }
            if (node.name() != null) {
                text.append(text.isEmpty() ? "" : ".").append(node.name());
            }
        }
        return text.toString();
    }
}
