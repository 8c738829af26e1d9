package io.github.kling4j.benchmarks.validation;

import io.github.kling4j.benchmarks.validation.plain.PlainRequest;
import io.github.kling4j.model.ImageToVideoRequest;
import io.github.kling4j.validation.Validators;
import io.github.kling4j.validation.Violation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That all validators find the same. */
public final class Agreement {

    private static final Set<String> OF_ANY_SHOT = Set.of("shot-duration-within-total", "element-reference-exists");

    private final Map<String, Peer<PlainRequest>> peers = new LinkedHashMap<>();
    private final Peer<PlainRequest> avaje = new Avaje();
    private final Interpreted interpreted = new Interpreted();
    private final Protovalidate protovalidate = new Protovalidate();

    public Agreement() {
        peers.put("YAVI", new Yavi());
        peers.put("Hibernate Validator", new Hibernate());
    }

    /**
     * Has every validator look at a request.
     *
     * @return the findings
     * @throws IllegalStateException when one of them found anything else than ours
     */
    Set<Finding> on(ImageToVideoRequest request) {
        Set<Finding> ours = findings(Validators.of(ImageToVideoRequest.class).validate(request));
        require("written by hand", ours, findings(HandWritten.validate(request)));
        PlainRequest plain = PlainRequest.of(request);
        peers.forEach((name, peer) -> require(name, ours, peer.findings(plain)));
        requireOfAvaje(ours, avaje.findings(plain));
        require("cel-java", withoutPlaces(ours), interpreted.findings(Maps.of(plain)));
        if (Messages.canSay(plain)) {
            require("protovalidate", asMessagesSay(ours), protovalidate.findings(Messages.of(plain)));
        }
        return ours;
    }

    /** Has every validator look at every case. */
    public void onAll() {
        Cases.all().values().forEach(this::on);
    }

    private static Set<Finding> findings(Collection<Violation> violations) {
        return Finding.of(violations, violation -> new Finding(violation.rule(), violation.path()));
    }

    /** Returns the findings that an expression over a list can report: without indices and rules of images. */
    private static Set<Finding> withoutPlaces(Set<Finding> findings) {
        return findings.stream()
                .map(finding -> new Finding(
                        finding.rule().startsWith("image-") ? "image" : finding.rule(),
                        finding.path().replaceAll("\\[\\d+]", "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Returns the findings that rules of messages can report: without the content of pictures, and without the index of
     * a shot that breaks a rule between it and the request.
     */
    private static Set<Finding> asMessagesSay(Set<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.rule().equals("image-format"))
                .map(finding -> new Finding(
                        finding.rule(),
                        OF_ANY_SHOT.contains(finding.rule())
                                ? finding.path().replaceAll("\\[\\d+]", "")
                                : finding.path()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Avaje Validator turns to the rules between properties only when each property by itself is in order. */
    private static void requireOfAvaje(Set<Finding> expected, Set<Finding> found) {
        boolean isPart = !found.isEmpty() && found.size() < expected.size() && expected.containsAll(found);
        if (!isPart) {
            require("Avaje Validator", expected, found);
        }
    }

    private static void require(String name, Set<Finding> expected, Set<Finding> found) {
        if (!expected.equals(found)) {
            throw new IllegalStateException(name + " found " + found + " where ours found " + expected);
        }
    }
}
