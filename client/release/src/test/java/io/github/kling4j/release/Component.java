package io.github.kling4j.release;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * One module of a bundle.
 *
 * @param path of the POM
 * @param pom without name spaces
 */
record Component(String path, Document pom) {

    /** Used by one thread. */
    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    static Component of(String path, byte[] pom) {
        try {
            return new Component(
                    path,
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(pom)));
        } catch (Exception e) {
            throw new IllegalStateException(path + " is not XML", e);
        }
    }

    /** Returns the text of the first element at this path below the project; empty when there is none. */
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

    String artifact() {
        return text("artifactId");
    }

    boolean isJar() {
        return !text("packaging").equals("pom");
    }

    /** Returns the path of a file of this module, such as {@code -sources.jar}. */
    String file(String end) {
        return directory() + artifact() + "-" + text("version") + end;
    }

    /** Returns the directory of the POM with a slash. */
    String directory() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
