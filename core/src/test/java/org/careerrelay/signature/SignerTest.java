package org.careerrelay.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signable;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

class SignerTest {

    private record Letter(String kind, String text) implements Signable {

        @Override
        public byte[] toCanonicalBytes() {
            return new CanonicalForm(kind).text(text).toBytes();
        }
    }

    private static final Letter LETTER = new Letter("letter", "見本");

    private final KeyRing keys = KeyRing.random(new Random(7));
    private final Signer signer = new Signer(keys);
    private final Verifier verifier = Verifier.of(signer.verificationKeys());

    @Test
    void whatWasSignedIsValidAndWhatWasChangedIsForged() {
        Signed<Letter> signed = signer.sign(LETTER);
        assertThat(verifier.check(signed)).isEqualTo(Verdict.VALID);
        assertThat(signer.sign(new Letter("letter", "見本")))
                .as("equal documents, equal signatures")
                .isEqualTo(signed);
        assertThat(verifier.check(new Signed<>(new Letter("letter", "見本2"), signed.signature())))
                .isEqualTo(Verdict.FORGED);
        assertThat(verifier.check(new Signed<>(new Letter("other", "見本"), signed.signature())))
                .as("the same words in another kind of document")
                .isEqualTo(Verdict.FORGED);
    }

    @Test
    @Proves("H21")
    void anOldSignatureIsGoodAsLongAsItsPublicKeyIsKept() {
        Signed<Letter> old = signer.sign(LETTER);
        Signer rotated = new Signer(keys.rotated(KeyPurpose.SIGNATURE));
        Signed<Letter> fresh = rotated.sign(LETTER);
        assertThat(fresh.signature().keyVersion()).isEqualTo(1);
        Verifier both = Verifier.of(rotated.verificationKeys());
        assertThat(both.check(old)).isEqualTo(Verdict.VALID);
        assertThat(both.check(fresh)).isEqualTo(Verdict.VALID);
        assertThat(verifier.check(fresh)).isEqualTo(Verdict.UNKNOWN_KEY);
        Signed<Letter> relabelled =
                new Signed<>(LETTER, new DocumentSignature(1, old.signature().bytes()));
        assertThat(both.check(relabelled)).isEqualTo(Verdict.FORGED);
        assertThat(new Signer(keys.rotated(KeyPurpose.SIGNATURE).without(KeyPurpose.SIGNATURE, 0)).verificationKeys())
                .extracting(VerificationKey::version)
                .containsExactly(1);
    }

    @Test
    void verificationKeysTellNothingOfTheSeed() {
        VerificationKey key = signer.verificationKeys().get(0);
        assertThat(key.bytes()).isNotEqualTo(keys.key(KeyPurpose.SIGNATURE, 0));
        assertThat(key.toString().getBytes(StandardCharsets.US_ASCII)).hasSize(2 + 64);
    }

    @Test
    void twoKeysOfOneVersionAreRefused() {
        VerificationKey key = signer.verificationKeys().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> Verifier.of(List.of(key, key)));
    }
}
