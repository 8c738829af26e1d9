package io.github.kling4j.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Checks a bundle against each requirement, and tests each check with a fault. By default, the bundle is a small one.
 * With {@code -Dbundle=FILE} and {@code -Dbundle.key=FILE}, it is the bundle that {@code .ci/bundle} built in the same
 * way as a release.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BundleTest {

    private final Signing signing = Signing.withNewKey();
    private Bundle bundle;
    private PGPPublicKey key;

    @BeforeAll
    void read() throws Exception {
        String made = System.getProperty("bundle");
        if (made == null) {
            bundle = signing.seal(SmallBundle.unsealed());
            key = signing.key();
        } else {
            bundle = Bundle.read(Path.of(made));
            key = Signing.read(Files.readAllBytes(Path.of(System.getProperty("bundle.key"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_bundle_meets_the_requirement(Requirement requirement) {
        assertThat(requirement.broken(bundle, key)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_fault_breaks_its_requirement_and_no_other(Requirement requirement) {
        Bundle mutant = Mutant.of(requirement, bundle, signing);

        assertThat(broken(mutant))
                .isEqualTo(
                        switch (requirement) {
                            // The BOM has the version of the modules, and a missing URL differs from the others.
                            case RELEASE_VERSION -> List.of(requirement, Requirement.BOM);
                            case URL -> List.of(requirement, Requirement.ONE_REPOSITORY);
                            default -> List.of(requirement);
                        });
    }

    @Test
    void a_signature_of_another_key_is_not_valid() {
        assertThat(Requirement.SIGNATURES.broken(bundle, Signing.withNewKey().key()))
                .hasSize(bundle.plain().size());
    }

    private List<Requirement> broken(Bundle mutant) {
        List<Requirement> broken = new ArrayList<>();
        for (Requirement each : Requirement.values()) {
            if (!each.broken(mutant, signing.key()).isEmpty()) {
                broken.add(each);
            }
        }
        return broken;
    }
}
