package io.github.kling4j.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kling4j.validation.Validators;
import jakarta.validation.spi.ValidationProvider;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModuleTest {

    @Test
    void a_named_module_provides_the_provider() throws Exception {
        ModuleFinder finder = ModuleFinder.of(
                of(GeneratedValidationProvider.class), of(Validators.class), of(ValidationProvider.class));
        Configuration modules = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(finder, ModuleFinder.of(), Set.of("io.github.kling4j.validation.jakarta"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        Class<?> provider = layer.findLoader("jakarta.validation").loadClass(ValidationProvider.class.getName());

        assertThat(ServiceLoader.load(layer, provider))
                .extracting(each -> each.getClass().getName())
                .containsExactly(GeneratedValidationProvider.class.getName());
    }

    private static Path of(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
