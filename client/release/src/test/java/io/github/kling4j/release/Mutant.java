package io.github.kling4j.release;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts faults into a bundle, one for each requirement. */
final class Mutant {

    private static final String CLIENT = "kling4j-client";

    private Mutant() {}

    /** Returns the sealed bundle with a fault that breaks a requirement. */
    static Bundle of(Requirement requirement, Bundle bundle, Signing signing) {
        Component client = bundle.components().stream()
                .filter(each -> each.artifact().equals(CLIENT))
                .findFirst()
                .orElseThrow();
        String jar = client.file(".jar");
        return switch (requirement) {
            case COORDINATES -> signing.seal(elsewhere(bundle, client));
            case RELEASE_VERSION -> signing.seal(snapshot(bundle));
            case NAME -> signing.seal(without(bundle, client, "name"));
            case DESCRIPTION -> signing.seal(without(bundle, client, "description"));
            case URL -> signing.seal(edited(bundle, client.path(), "(?s)(</description>\\s*)<url>.*?</url>", "$1"));
            case LICENSES -> signing.seal(without(bundle, client, "licenses"));
            case DEVELOPERS -> signing.seal(without(bundle, client, "developers"));
            case SCM -> signing.seal(without(bundle, client, "developerConnection"));
            case SOURCES -> signing.seal(bundle.without(client.file("-sources.jar")));
            case JAVADOC -> signing.seal(bundle.without(client.file("-javadoc.jar")));
            case MD5 -> signing.seal(bundle).changed(jar + ".md5", sum -> SmallBundle.text("0".repeat(32)));
            case SHA1 -> signing.seal(bundle).without(jar + ".sha1");
            case SIGNATURES -> {
                Bundle sealed = signing.seal(bundle);
                yield sealed.with(jar + ".asc", sealed.files().get(client.path() + ".asc"));
            }
            case NO_REPOSITORIES -> signing.seal(added(bundle, client, "<repositories><repository/></repositories>"));
            case RELEASED_DEPENDENCIES ->
                signing.seal(edited(
                        bundle, client.path(), "(?s)(<dependencies>.*?<version>)[^<]*(</version>)", "$11-SNAPSHOT$2"));
            case ONE_REPOSITORY ->
                signing.seal(
                        edited(bundle, client.path(), "(?s)(<scm[ >].*?<url>[^<]*)(</url>)", "$1/" + CLIENT + "$2"));
            case NO_PARENT -> signing.seal(added(bundle, client, "<parent><artifactId>p</artifactId></parent>"));
            case FLAT -> signing.seal(added(bundle, client, "<inceptionYear>${year}</inceptionYear>"));
            case LICENSE_IN_JARS -> signing.seal(withoutEntry(bundle, jar, "META-INF/LICENSE"));
            case NOTICE_IN_JARS -> signing.seal(withoutEntry(bundle, client.file("-javadoc.jar"), "META-INF/NOTICE"));
            case SBOM -> signing.seal(bundle.without(client.file("-cyclonedx.json")));
            case BOM -> signing.seal(edited(bundle, bom(bundle).path(), managed(CLIENT), ""));
            case BOM_WITHOUT_OTHERS -> signing.seal(managedToo(bundle, "kling4j-clients"));
            case MODULES -> signing.seal(withModule(bundle, client));
        };
    }

    private static Component bom(Bundle bundle) {
        return bundle.components().stream()
                .filter(each -> !each.isJar())
                .findFirst()
                .orElseThrow();
    }

    private static Bundle elsewhere(Bundle bundle, Component component) {
        String moved = component.directory().replace("/" + CLIENT + "/", "/elsewhere/");
        Bundle changed = bundle;
        for (String path : bundle.plain()) {
            if (path.startsWith(component.directory())) {
                changed = changed.without(path)
                        .with(
                                path.replace(component.directory(), moved),
                                bundle.files().get(path));
            }
        }
        return changed;
    }

    private static Bundle without(Bundle bundle, Component component, String element) {
        return edited(bundle, component.path(), "(?s)<" + element + ">.*?</" + element + ">", "");
    }

    private static Bundle added(Bundle bundle, Component component, String element) {
        return edited(bundle, component.path(), "</project>", element.replace("$", "\\$") + "</project>");
    }

    private static Bundle edited(Bundle bundle, String path, String pattern, String replacement) {
        return bundle.changed(
                path,
                content -> SmallBundle.text(
                        new String(content, StandardCharsets.UTF_8).replaceFirst(pattern, replacement)));
    }

    private static Bundle withoutEntry(Bundle bundle, String jar, String entry) {
        return bundle.changed(jar, content -> {
            Map<String, byte[]> entries = Bundle.unzipped(content);
            entries.remove(entry);
            return SmallBundle.zip(entries);
        });
    }

    /** Changes the version of every module, in paths and in POMs, but not the versions of dependencies. */
    private static Bundle snapshot(Bundle bundle) {
        String version = bom(bundle).text("version");
        Bundle renamed = bundle;
        for (String path : bundle.plain()) {
            byte[] content = bundle.files().get(path);
            byte[] changed = path.endsWith(".pom")
                    ? SmallBundle.text(new String(content, StandardCharsets.UTF_8)
                            .replaceFirst("<version>" + version + "<", "<version>" + version + "-SNAPSHOT<"))
                    : content;
            renamed = renamed.without(path).with(path.replace(version, version + "-SNAPSHOT"), changed);
        }
        return renamed;
    }

    /** Returns a pattern for the entry of a module in the BOM. */
    private static String managed(String artifact) {
        return "(?s)<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>" + artifact
                + "</artifactId>.*?</dependency>";
    }

    /** Adds a module to the BOM. */
    private static Bundle managedToo(Bundle bundle, String artifact) {
        Component bom = bom(bundle);
        return edited(
                bundle,
                bom.path(),
                "</dependencies>",
                "<dependency><groupId>io.github.kling4j</groupId><artifactId>" + artifact + "</artifactId><version>"
                        + bom.text("version") + "</version></dependency></dependencies>");
    }

    /** Adds an internal module to the bundle and to the BOM. */
    private static Bundle withModule(Bundle bundle, Component client) {
        Bundle more = managedToo(bundle, "kling4j-drills");
        for (String path : bundle.plain()) {
            if (path.startsWith(client.directory())) {
                byte[] content = bundle.files().get(path);
                more = more.with(
                        path.replace(CLIENT, "kling4j-drills"),
                        path.endsWith(".pom")
                                ? SmallBundle.text(new String(content, StandardCharsets.UTF_8)
                                        .replace("<artifactId>kling4j-client<", "<artifactId>kling4j-drills<"))
                                : content);
            }
        }
        return more;
    }
}
