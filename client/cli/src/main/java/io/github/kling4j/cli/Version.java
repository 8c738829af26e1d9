package io.github.kling4j.cli;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the JAR file. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"kling " + (version == null ? "(not packaged)" : version)};
    }
}
