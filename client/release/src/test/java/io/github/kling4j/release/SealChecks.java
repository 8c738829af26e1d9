package io.github.kling4j.release;

import io.github.kling4j.release.Requirement.Check;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.openpgp.PGPPublicKey;

/** The checks of checksums and signatures. */
final class SealChecks {

    private static final Map<String, Map<byte[], String>> COMPUTED = new HashMap<>();

    private SealChecks() {}

    static Check checksum(String end, String algorithm) {
        return bundle -> bundle.plain().stream()
                .filter(path -> !checksum(algorithm, bundle.files().get(path)).equals(text(bundle, path + "." + end)))
                .map(path -> path + " has no valid ." + end)
                .toList();
    }

    /** Returns the checksum in hexadecimal digits. Computes the checksum of each array once. */
    static String checksum(String algorithm, byte[] content) {
        return COMPUTED.computeIfAbsent(algorithm, each -> new IdentityHashMap<>())
                .computeIfAbsent(content, each -> computed(algorithm, each));
    }

    private static String computed(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static List<String> signatures(Bundle bundle, PGPPublicKey key) {
        return bundle.plain().stream()
                .filter(path -> !bundle.files().containsKey(path + ".asc")
                        || !Signing.isSigned(
                                bundle.files().get(path), bundle.files().get(path + ".asc"), key))
                .map(path -> path + " has no valid signature")
                .toList();
    }

    private static String text(Bundle bundle, String path) {
        byte[] content = bundle.files().get(path);
        return content == null ? "" : new String(content, StandardCharsets.US_ASCII).strip();
    }
}
