package org.careerrelay.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.AgreementKey;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.pairing.SealedSecret;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.DocumentSignature;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;
import org.junit.jupiter.api.Test;

class PairingJsonTest {

    private static final Instant AT = Instant.parse("2026-11-15T00:00:00Z");
    private static final DocumentSignature SIGNATURE = new DocumentSignature(1, new byte[DocumentSignature.BYTES]);

    @Test
    void whatIsWrittenIsReadAgain() {
        PartnerTerms company =
                PartnerTerms.of(Party.COMPANY, "acme", "株式会社例示", URI.create("https://jobs.example.co.jp/exchange"));
        PartnerTerms agency = new PartnerTerms(
                Party.AGENCY,
                "agency-1",
                "例示紹介株式会社",
                URI.create("https://agency.example.jp/exchange/acme"),
                new Licence("13-ユ-000000", LocalDate.of(2030, 3, 31)),
                "FT-1");
        SealedSecret secret =
                new SealedSecret(Party.COMPANY, "acme", "agency-1", 2, new byte[] {1, 2}, new byte[] {3}, AT);

        for (PartnerTerms terms : List.of(company, agency)) {
            Signed<PairingDocument> signed = new Signed<>(document(terms), SIGNATURE);
            assertThat(PairingJson.read(PairingJson.write(signed))).isEqualTo(signed);
        }
        Signed<SealedSecret> signed = new Signed<>(secret, SIGNATURE);
        assertThat(PairingJson.readSecret(PairingJson.writeSecret(signed))).isEqualTo(signed);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> PairingJson.read(
                        "{\"pairing\":{\"party\":\"BANK\",\"key\":\"\",\"name\":\"x\",\"endpoint\":\"not a url\","
                                + "\"signatureKeys\":[{\"version\":0,\"key\":\"!\"}],\"agreementKey\":{\"version\":0,\"key\":\"AA\"},"
                                + "\"wireVersions\":[0],\"issuedAt\":\"now\"},\"signature\":{}}"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.violations())
                                .extracting(Violation::path)
                                .contains(
                                        "pairing.party",
                                        "pairing.key",
                                        "pairing.endpoint",
                                        "pairing.signatureKeys[0].key",
                                        "pairing.agreementKey.key",
                                        "pairing.wireVersions[0]",
                                        "pairing.issuedAt",
                                        "signature.value"));
    }

    private static PairingDocument document(PartnerTerms terms) {
        byte[] bytes = new byte[32];
        bytes[31] = 7;
        return new PairingDocument(
                terms,
                List.of(new VerificationKey(0, bytes), new VerificationKey(1, bytes)),
                new AgreementKey(1, bytes),
                List.of(1, 2),
                AT);
    }
}
