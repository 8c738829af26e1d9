package io.github.kling4j.release;

import java.util.List;
import java.util.function.BiFunction;
import org.bouncycastle.openpgp.PGPPublicKey;

/**
 * What is required of a bundle. The first ones are those of
 * <a href="https://central.sonatype.org/publish/requirements/">Maven Central</a>, the others those of this project.
 */
enum Requirement {
    /** The groupId, artifactId and version of each POM are those of its path. */
    COORDINATES(PomChecks::coordinates),
    /** No version ends with {@code -SNAPSHOT}. */
    RELEASE_VERSION(PomChecks::releaseVersion),
    NAME(PomChecks.given("name")),
    DESCRIPTION(PomChecks.given("description")),
    URL(PomChecks.given("url")),
    /** At least one licence has a name and a URL. */
    LICENSES(PomChecks.given("licenses/license/name", "licenses/license/url")),
    DEVELOPERS(PomChecks.given("developers/developer/name")),
    SCM(PomChecks.given("scm/connection", "scm/developerConnection", "scm/url")),
    /** Beside each jar lies a sources jar. */
    SOURCES(JarChecks.beside("-sources.jar")),
    JAVADOC(JarChecks.beside("-javadoc.jar")),
    MD5(SealChecks.checksum("md5", "MD5")),
    SHA1(SealChecks.checksum("sha1", "SHA-1")),
    /** Each file has a signature, made with the key. */
    SIGNATURES(SealChecks::signatures),
    /** No POM names a repository: everything it needs is in Central. */
    NO_REPOSITORIES(PomChecks.absent("repositories", "pluginRepositories", "distributionManagement")),
    /** Each dependency has a version that is a release, or is in the bundle. */
    RELEASED_DEPENDENCIES(PomChecks::releasedDependencies),

    /** All modules name one repository: inherited URLs would get the name of the module at their end. */
    ONE_REPOSITORY(PomChecks::oneRepository),
    /** A consumer needs no POM beside that of the module. */
    NO_PARENT(PomChecks.absent("parent")),
    /** No property is left to be resolved. */
    FLAT(PomChecks::flat),
    LICENSE_IN_JARS(JarChecks.containing("META-INF/LICENSE")),
    NOTICE_IN_JARS(JarChecks.containing("META-INF/NOTICE")),
    /** Beside each jar lies a CycloneDX SBOM. */
    SBOM(JarChecks::sbom),
    /** The BOM names every other module of the bundle, in the version of the bundle. */
    BOM(PomChecks::bom),
    /** Modules that nobody should depend on are left out. */
    MODULES(PomChecks::modules);

    private final BiFunction<Bundle, PGPPublicKey, List<String>> check;

    Requirement(BiFunction<Bundle, PGPPublicKey, List<String>> check) {
        this.check = check;
    }

    Requirement(Check check) {
        this.check = (bundle, key) -> check.broken(bundle);
    }

    /** A check for which the key does not matter. */
    interface Check {

        List<String> broken(Bundle bundle);
    }

    /**
     * Returns a line for each place where the bundle breaks this.
     *
     * @param key what signatures must be made with
     */
    List<String> broken(Bundle bundle, PGPPublicKey key) {
        return check.apply(bundle, key);
    }
}
