package io.github.kling4j.release;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.PGPPublicKeyRingCollection;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureGenerator;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentVerifierBuilderProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/** Signs bundles with a key. Signs each array once, because a mutant shares most arrays with its original. */
final class Signing {

    private final PGPKeyPair pair;
    private final Map<byte[], byte[]> signatures = new IdentityHashMap<>();

    private Signing(PGPKeyPair pair) {
        this.pair = pair;
    }

    static Signing withNewKey() {
        RSAKeyPairGenerator generator = new RSAKeyPairGenerator();
        generator.init(new RSAKeyGenerationParameters(BigInteger.valueOf(0x10001), new SecureRandom(), 2048, 80));
        try {
            return new Signing(
                    new BcPGPKeyPair(4, PublicKeyAlgorithmTags.RSA_GENERAL, generator.generateKeyPair(), new Date()));
        } catch (PGPException e) {
            throw new IllegalStateException(e);
        }
    }

    PGPPublicKey key() {
        return pair.getPublicKey();
    }

    /** Returns the bundle with new checksums and signatures. */
    Bundle seal(Bundle bundle) {
        Map<String, byte[]> sealed = new TreeMap<>();
        for (String path : bundle.plain()) {
            byte[] content = bundle.files().get(path);
            sealed.put(path, content);
            sealed.put(path + ".md5", text(SealChecks.checksum("MD5", content)));
            sealed.put(path + ".sha1", text(SealChecks.checksum("SHA-1", content)));
            sealed.put(path + ".asc", signatures.computeIfAbsent(content, this::signature));
        }
        return Bundle.of(sealed);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private byte[] signature(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ArmoredOutputStream armored = new ArmoredOutputStream(bytes)) {
            PGPSignatureGenerator generator = new PGPSignatureGenerator(
                    new BcPGPContentSignerBuilder(key().getAlgorithm(), HashAlgorithmTags.SHA256), key());
            generator.init(PGPSignature.BINARY_DOCUMENT, pair.getPrivateKey());
            generator.update(content);
            generator.generate().encode(armored);
        } catch (IOException | PGPException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** Reads an armored public key. */
    static PGPPublicKey read(byte[] armored) throws IOException, PGPException {
        return new PGPPublicKeyRingCollection(
                        PGPUtil.getDecoderStream(new ByteArrayInputStream(armored)), new BcKeyFingerprintCalculator())
                .getKeyRings()
                .next()
                .getPublicKey();
    }

    static boolean isSigned(byte[] content, byte[] armored, PGPPublicKey key) {
        try {
            Object first =
                    new BcPGPObjectFactory(PGPUtil.getDecoderStream(new ByteArrayInputStream(armored))).nextObject();
            if (!(first instanceof PGPSignatureList signatures) || signatures.isEmpty()) {
                return false;
            }
            PGPSignature signature = signatures.get(0);
            if (signature.getKeyID() != key.getKeyID()) {
                return false;
            }
            signature.init(new BcPGPContentVerifierBuilderProvider(), key);
            signature.update(content);
            return signature.verify();
        } catch (IOException | PGPException e) {
            return false;
        }
    }
}
