package io.github.kling4j.release;

import io.github.kling4j.release.Requirement.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of POMs. */
final class PomChecks {

    private static final String BOM = "kling4j-bom";

    /** The modules of a release. The others are internal. */
    private static final Set<String> MODULES = Set.of(
            BOM,
            "kling4j-cli",
            "kling4j-client",
            "kling4j-jobs",
            "kling4j-openapi",
            "kling4j-simulator",
            "kling4j-spring-boot-starter",
            "kling4j-validation-generator",
            "kling4j-validation-jakarta",
            "kling4j-validation-rules");

    private PomChecks() {}

    static Check given(String... elements) {
        return each(pom -> Stream.of(elements)
                .filter(element -> pom.text(element).isEmpty())
                .map(element -> "has no " + element));
    }

    static Check absent(String... elements) {
        return each(pom -> Stream.of(elements).filter(pom::has).map(element -> "has " + element));
    }

    static List<String> coordinates(Bundle bundle) {
        return each(pom -> {
                    String expected = pom.text("groupId").replace('.', '/') + "/" + pom.artifact() + "/"
                            + pom.text("version") + "/" + pom.artifact() + "-" + pom.text("version") + ".pom";
                    return Stream.of(expected)
                            .filter(path -> !path.equals(pom.path()))
                            .map(path -> "should be " + path);
                })
                .broken(bundle);
    }

    static List<String> releaseVersion(Bundle bundle) {
        return each(pom -> Stream.of(pom.text("version"))
                        .filter(version -> version.endsWith("-SNAPSHOT"))
                        .map(version -> "has the version " + version))
                .broken(bundle);
    }

    static List<String> releasedDependencies(Bundle bundle) {
        return each(pom -> Stream.concat(
                        pom.all("/project/dependencies/dependency[not(version)]/artifactId").stream()
                                .map(artifact -> "has no version of " + artifact),
                        pom.all("//dependency[contains(version, 'SNAPSHOT')]/artifactId").stream()
                                .map(artifact -> "depends on a snapshot of " + artifact)))
                .broken(bundle);
    }

    static List<String> oneRepository(Bundle bundle) {
        Set<String> urls = new TreeSet<>();
        for (Component pom : bundle.components()) {
            urls.add(pom.text("url") + " " + pom.text("scm/url") + " " + pom.text("scm/connection"));
        }
        return urls.size() == 1 ? List.of() : List.copyOf(urls);
    }

    static List<String> flat(Bundle bundle) {
        return each(pom ->
                        pom.all("//*[not(*)][contains(text(), '${')]").stream().map(text -> "has " + text))
                .broken(bundle);
    }

    static List<String> bom(Bundle bundle) {
        List<Component> boms = bundle.components().stream()
                .filter(pom -> pom.artifact().equals(BOM))
                .toList();
        if (boms.size() != 1) {
            return List.of("there are " + boms.size() + " BOMs");
        }
        Component bom = boms.get(0);
        String version = bom.text("version");
        List<String> managed =
                bom.all("/project/dependencyManagement/dependencies/dependency[version='" + version + "']/artifactId");
        return bundle.components().stream()
                .map(Component::artifact)
                .filter(artifact -> !artifact.equals(BOM) && !managed.contains(artifact))
                .map(artifact -> "the BOM has no " + artifact + " " + version)
                .toList();
    }

    static List<String> bomWithoutOthers(Bundle bundle) {
        Set<String> built = bundle.components().stream()
                .map(pom -> pom.text("groupId") + ":" + pom.artifact())
                .collect(Collectors.toSet());
        return bundle.components().stream()
                .filter(pom -> pom.artifact().equals(BOM))
                .flatMap(bom -> bom.managed().stream())
                .filter(managed -> !built.remove(managed))
                .map(managed -> "the BOM has " + managed + ", which is not in the bundle or is listed twice")
                .toList();
    }

    static List<String> modules(Bundle bundle) {
        Set<String> found =
                bundle.components().stream().map(Component::artifact).collect(Collectors.toCollection(TreeSet::new));
        List<String> broken = new ArrayList<>();
        MODULES.stream().sorted().filter(each -> !found.contains(each)).forEach(each -> broken.add("no " + each));
        found.stream().filter(each -> !MODULES.contains(each)).forEach(each -> broken.add("unexpected: " + each));
        return broken;
    }

    private static Check each(Function<Component, Stream<String>> check) {
        return bundle -> bundle.components().stream()
                .flatMap(pom -> check.apply(pom).map(broken -> pom.path() + " " + broken))
                .toList();
    }
}
