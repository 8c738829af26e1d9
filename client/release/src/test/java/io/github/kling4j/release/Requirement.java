package io.github.kling4j.release;

import java.util.List;
import java.util.function.BiFunction;
import org.bouncycastle.openpgp.PGPPublicKey;

/**
 * The requirements on a bundle. {@link #COORDINATES} to {@link #RELEASED_DEPENDENCIES} are requirements of
 * <a href="https://central.sonatype.org/publish/requirements/">Maven Central</a>. The others are requirements of this
 * project.
 */
enum Requirement {
    /** The groupId, artifactId and version of each POM match its path. */
    COORDINATES(PomChecks::coordinates),
    /** No version ends with {@code -SNAPSHOT}. */
    RELEASE_VERSION(PomChecks::releaseVersion),
    NAME(PomChecks.given("name")),
    DESCRIPTION(PomChecks.given("description")),
    URL(PomChecks.given("url")),
    /** Each POM has a licence with a name and a URL. */
    LICENSES(PomChecks.given("licenses/license/name", "licenses/license/url")),
    DEVELOPERS(PomChecks.given("developers/developer/name")),
    SCM(PomChecks.given("scm/connection", "scm/developerConnection", "scm/url")),
    /** Each jar has a sources jar. */
    SOURCES(JarChecks.beside("-sources.jar")),
    /** Each jar has a Javadoc jar. */
    JAVADOC(JarChecks.beside("-javadoc.jar")),
    MD5(SealChecks.checksum("md5", "MD5")),
    SHA1(SealChecks.checksum("sha1", "SHA-1")),
    /** Each file has a valid signature of the given key. */
    SIGNATURES(SealChecks::signatures),
    /** POMs name no repositories, because all dependencies are in Central. */
    NO_REPOSITORIES(PomChecks.absent("repositories", "pluginRepositories", "distributionManagement")),
    /** Each dependency has a version, and no version is a snapshot. */
    RELEASED_DEPENDENCIES(PomChecks::releasedDependencies),

    /** All modules have the same URLs: by default, Maven appends the name of the module to inherited URLs. */
    ONE_REPOSITORY(PomChecks::oneRepository),
    /** POMs have no parent, so a consumer resolves no other POM. */
    NO_PARENT(PomChecks.absent("parent")),
    /** POMs contain no property expressions. */
    FLAT(PomChecks::flat),
    LICENSE_IN_JARS(JarChecks.containing("META-INF/LICENSE")),
    NOTICE_IN_JARS(JarChecks.containing("META-INF/NOTICE")),
    /** Each jar has a CycloneDX SBOM. */
    SBOM(JarChecks::sbom),
    /** The BOM has every other module of the bundle, in the version of the bundle. */
    BOM(PomChecks::bom),
    /** The BOM has no module that is missing in the bundle, and each module once. */
    BOM_WITHOUT_OTHERS(PomChecks::bomWithoutOthers),
    /** The bundle has the modules of a release, and no internal modules. */
    MODULES(PomChecks::modules);

    private final BiFunction<Bundle, PGPPublicKey, List<String>> check;

    Requirement(BiFunction<Bundle, PGPPublicKey, List<String>> check) {
        this.check = check;
    }

    Requirement(Check check) {
        this.check = (bundle, key) -> check.broken(bundle);
    }

    /** A check that does not need the key. */
    interface Check {

        List<String> broken(Bundle bundle);
    }

    /**
     * Returns a message for each violation of this requirement in the bundle.
     *
     * @param key the key of the signatures
     */
    List<String> broken(Bundle bundle, PGPPublicKey key) {
        return check.apply(bundle, key);
    }
}
