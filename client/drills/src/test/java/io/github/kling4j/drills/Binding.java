package io.github.kling4j.drills;

import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The binding, made by OpenAPI Generator with the templates and the settings that the build has. */
final class Binding {

    private static final Path TEMPLATES = Repository.at("openapi/templates");

    private Binding() {}

    static void generate(Path spec, String modelPackage, Path output) {
        CodegenConfigurator settings = CodegenConfigurator.fromFile(TEMPLATES.resolve("generator.yaml").toString())
                .setGeneratorName("java")
                .setTemplateDir(TEMPLATES.toString())
                .setModelPackage(modelPackage)
                .setInputSpec(spec.toString())
                .setOutputDir(output.toString())
                .setQuiet(true);
        // Which files are written is not a setting, but said to the plugin in client/pom.xml.
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
