package io.github.kling4j.release;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * A module of a bundle.
 *
 * @param path the path of the POM
 * @param pom the POM, parsed without XML namespaces
 */
record Component(String path, Document pom) {

    /** Not safe for several threads; the tests use one. */
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static Component of(String path, byte[] pom) {
        try {
            return new Component(
                    path,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(pom)));
        } catch (Exception e) {
            throw new IllegalStateException(path + " is invalid XML", e);
        }
    }

    /** Returns the text of the first element at a path below the project; empty when there is no such element. */
    String text(String elements) {
        List<String> all = all("/project/" + elements);
        return all.isEmpty() ? "" : all.get(0);
    }

    boolean has(String elements) {
        return !all("/project/" + elements).isEmpty();
    }

    List<String> all(String expression) {
        try {
            NodeList nodes = (NodeList) XPATH.evaluate(expression, pom, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent().strip());
            }
            return texts;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns the groupId and artifactId of each managed dependency, separated by a colon. */
    List<String> managed() {
        String dependency = "/project/dependencyManagement/dependencies/dependency";
        List<String> groups = all(dependency + "/groupId");
        List<String> artifacts = all(dependency + "/artifactId");
        return IntStream.range(0, artifacts.size())
                .mapToObj(i -> groups.get(i) + ":" + artifacts.get(i))
                .toList();
    }

    String artifact() {
        return text("artifactId");
    }

    boolean isJar() {
        return !text("packaging").equals("pom");
    }

    /** Returns the path of the file of this module with an ending such as {@code -sources.jar}. */
    String file(String end) {
        return directory() + artifact() + "-" + text("version") + end;
    }

    /** Returns the directory of the POM, with a slash at the end. */
    String directory() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
