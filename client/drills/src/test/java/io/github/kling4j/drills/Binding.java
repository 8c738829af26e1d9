package io.github.kling4j.drills;

import io.github.kling4j.openapi.prepare.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** Generates the binding from the prepared description, with the templates and settings of the build. */
final class Binding {

    private static final Path TEMPLATES = Repository.at("openapi/templates");

    /** As in client/pom.xml: the files of the facade that belong to no single tag. */
    private static final String FACADE = "VideoEndpoints.java,EndpointGroups.java";

    private Binding() {}

    /** Generates the binding of the client. */
    static void generate(Path spec, Path output) throws IOException {
        generate(spec, "io.github.kling4j.model", FACADE, output);
    }

    /** Generates models and interfaces of another description, to be compiled in addition to the client. */
    static void generateBeside(Path spec, String modelPackage, Path output) throws IOException {
        generate(spec, modelPackage, null, output);
    }

    private static void generate(Path spec, String modelPackage, @Nullable String supportingFiles, Path output)
            throws IOException {
        // A thread shares the settings of the thread that created it, until it resets them.
        GlobalSettings.reset();
        Path prepared = output.resolveSibling(output.getFileName() + ".json");
        Files.createDirectories(prepared.getParent());
        Files.writeString(prepared, Prepared.of(Files.readString(spec)));
        CodegenConfigurator settings = CodegenConfigurator.fromFile(
                        TEMPLATES.resolve("generator.yaml").toString())
                .setGeneratorName("java")
                .setTemplateDir(TEMPLATES.toString())
                .setModelPackage(modelPackage)
                .setInputSpec(prepared.toString())
                .setOutputDir(output.toString())
                .setQuiet(true);
        // The kinds of written files are not settings; client/pom.xml passes them to the plugin.
        if (supportingFiles != null) {
            GlobalSettings.setProperty("supportingFiles", supportingFiles);
        }
        GlobalSettings.setProperty("models", "");
        GlobalSettings.setProperty("apis", "");
        for (String not : new String[] {"modelTests", "modelDocs", "apiTests", "apiDocs"}) {
            GlobalSettings.setProperty(not, "false");
        }
        DefaultGenerator generator = new DefaultGenerator();
        generator.setGenerateMetadata(false);
        generator.opts(settings.toClientOptInput()).generate();
    }
}
