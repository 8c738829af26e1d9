package io.github.kling4j.release;

import io.github.kling4j.release.Requirement.Check;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The checks of jars and of the files next to them. */
final class JarChecks {

    private static final Map<byte[], Set<String>> READ = new IdentityHashMap<>();

    private JarChecks() {}

    /** Returns the names of the entries of a jar. Reads each array once. */
    private static Set<String> entries(byte[] jar) {
        return READ.computeIfAbsent(
                jar, each -> Set.copyOf(Bundle.unzipped(each).keySet()));
    }

    /** Requires a jar with this ending next to each main jar. */
    static Check beside(String end) {
        return bundle -> bundle.components().stream()
                .filter(Component::isJar)
                .map(each -> each.file(end))
                .filter(jar -> !bundle.files().containsKey(jar)
                        || entries(bundle.files().get(jar)).isEmpty())
                .map(jar -> jar + " is missing or empty")
                .toList();
    }

    /** Requires an entry in each jar, including sources and Javadoc jars. */
    static Check containing(String entry) {
        return bundle -> bundle.endingWith(".jar").stream()
                .filter(jar -> !entries(bundle.files().get(jar)).contains(entry))
                .map(jar -> jar + " has no " + entry)
                .toList();
    }

    static List<String> sbom(Bundle bundle) {
        return bundle.components().stream()
                .filter(Component::isJar)
                .map(each -> each.file("-cyclonedx.json"))
                .filter(path -> !isSbom(bundle.files().get(path)))
                .map(path -> path + " is missing or not a CycloneDX SBOM")
                .toList();
    }

    private static boolean isSbom(byte[] content) {
        return content != null
                && new String(content, StandardCharsets.UTF_8).replace(" ", "").contains("\"bomFormat\":\"CycloneDX\"");
    }
}
