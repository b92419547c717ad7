package org.careerrelay.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.AgreementKey;
import org.careerrelay.model.pairing.Fingerprint;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PairingFault;
import org.careerrelay.model.pairing.PairingResult;
import org.careerrelay.model.pairing.PairingResult.NotPaired;
import org.careerrelay.model.pairing.PairingResult.Paired;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.pairing.SealedSecret;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.model.signature.VerificationKey;
import org.careerrelay.signature.Signer;
import org.careerrelay.spi.keys.KeyPurpose;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-15T00:00:00Z"));
    private static final PartnerTerms ACME =
            PartnerTerms.of(Party.COMPANY, "acme", "株式会社例示", URI.create("https://jobs.example.co.jp/exchange"));
    private static final PartnerTerms AGENCY = new PartnerTerms(
            Party.AGENCY,
            "agency-1",
            "例示紹介株式会社",
            URI.create("https://agency.example.jp/exchange/acme"),
            new Licence("13-ユ-000000", LocalDate.of(2030, 3, 31)),
            "FT-1");

    private final KeyRing companyKeys = KeyRing.random(new SecureRandom());
    private final KeyRing agencyKeys = KeyRing.random(new SecureRandom());
    private final Pairing company = pairing(companyKeys);
    private final Pairing agency = pairing(agencyKeys);
    private final Signed<PairingDocument> ofCompany = company.introduce(ACME);
    private final Signed<PairingDocument> ofAgency = agency.introduce(AGENCY);

    @Test
    void eachSideMakesASecretThatTheOtherAloneOpens() {
        Paired here = paired(Pairing.pair(ofCompany, ofAgency, read(ofAgency)));
        Paired there = paired(Pairing.pair(ofAgency, ofCompany, read(ofCompany)));

        NewSecret made = company.newSecret(here);
        NewSecret back = agency.newSecret(there);

        assertThat(made.secret()).startsWith("whsec_").isNotEqualTo(back.secret());
        assertThat(agency.open(there, made.message())).contains(made.secret());
        assertThat(company.open(here, back.message())).contains(back.secret());
        assertThat(company.open(here, made.message())).as("one's own").isEmpty();
        assertThat(pairing(KeyRing.random(new SecureRandom())).open(there, made.message()))
                .as("somebody else who got hold of it")
                .isEmpty();
        assertThat(here.wireVersion()).isEqualTo(1);
        assertThat(made.toString()).doesNotContain(made.secret().substring(6));
    }

    @Test
    void aSecretForOnePairIsNoneForAnother() {
        Paired there = paired(Pairing.pair(ofAgency, ofCompany, read(ofCompany)));
        Signed<PairingDocument> globex = company.introduce(
                PartnerTerms.of(Party.COMPANY, "globex", "別会社", URI.create("https://globex.example.com/exchange")));
        Paired other = paired(Pairing.pair(globex, ofAgency, read(ofAgency)));

        SealedSecret sealed = company.newSecret(other).message().document();
        SealedSecret relabelled = new SealedSecret(
                sealed.from(),
                "acme",
                "agency-1",
                sealed.keyVersion(),
                sealed.encapsulated(),
                sealed.ciphertext(),
                sealed.at());

        assertThat(agency.open(there, company.newSecret(other).message())).isEmpty();
        assertThat(agency.open(there, new Signer(companyKeys).sign(relabelled))).isEmpty();
    }

    @Test
    void whoChangesADocumentOnItsWayIsFoundOut() {
        PairingDocument real = ofAgency.document();
        PairingDocument elsewhere = new PairingDocument(
                PartnerTerms.of(Party.AGENCY, "agency-1", "例示紹介株式会社", URI.create("https://evil.example.com/x")),
                real.signatureKeys(),
                real.agreementKey(),
                real.wireVersions(),
                real.issuedAt());
        Pairing attacker = pairing(KeyRing.random(new SecureRandom()));

        assertThat(faults(Pairing.pair(ofCompany, new Signed<>(elsewhere, ofAgency.signature()), read(ofAgency))))
                .containsExactlyInAnyOrder(PairingFault.SIGNATURE, PairingFault.FINGERPRINT);
        assertThat(faults(Pairing.pair(ofCompany, attacker.introduce(AGENCY), read(ofAgency))))
                .as("keys of one's own under another's name")
                .containsExactly(PairingFault.FINGERPRINT);
    }

    @Test
    void everyFaultIsNamed() {
        PairingDocument real = ofAgency.document();
        PairingDocument odd = new PairingDocument(
                ACME,
                List.of(new VerificationKey(0, notAPoint())),
                new AgreementKey(0, new byte[32]),
                List.of(7),
                real.issuedAt());

        assertThat(faults(Pairing.pair(ofCompany, new Signed<>(odd, ofAgency.signature()), "")))
                .containsExactlyInAnyOrder(
                        PairingFault.KEYS,
                        PairingFault.FINGERPRINT,
                        PairingFault.SAME_PARTY,
                        PairingFault.WIRE_VERSION);
    }

    /** A true document of a true partner may still name an address that is none of theirs. */
    @Test
    void aPartnerCannotNameAnAddressOnOurOwnMachine() {
        for (String address : List.of(
                "http://127.0.0.1:9200/_all",
                "https://localhost/admin",
                "https://LOCALHOST./admin",
                "https://[::1]:8443/",
                "http://agency.example.jp/exchange",
                "https://user:word@agency.example.jp/",
                "https://agency.example.jp/#x",
                "/exchange",
                "file:///etc/hosts",
                "mailto:someone@example.jp")) {
            Signed<PairingDocument> odd = agency.introduce(agencyAt(address));
            assertThat(faults(Pairing.pair(ofCompany, odd, read(odd))))
                    .as(address)
                    .containsExactly(PairingFault.ENDPOINT);
            Paired before = paired(Pairing.pair(ofCompany, ofAgency, read(ofAgency)));
            assertThat(faults(Pairing.renew(before, odd))).as(address).containsExactly(PairingFault.ENDPOINT);
        }
    }

    @Test
    void twoThatAreTriedOutOnOneMachineMayNameIt() {
        Signed<PairingDocument> here = company.introduce(
                PartnerTerms.of(Party.COMPANY, "acme", "株式会社例示", URI.create("http://127.0.0.1:8080/exchange")));
        Signed<PairingDocument> there = agency.introduce(agencyAt("http://localhost:8090/exchange/acme"));
        assertThat(paired(Pairing.pair(here, there, read(there))).agency()).isEqualTo("agency-1");
    }

    private static PartnerTerms agencyAt(String address) {
        return PartnerTerms.of(Party.AGENCY, "agency-1", "例示紹介株式会社", URI.create(address));
    }

    @Test
    void aFingerprintIsReadHoweverItIsTypedAndOnlyWhole() {
        Fingerprint fingerprint = Fingerprint.of(ofAgency.document());

        assertThat(fingerprint.text()).matches("([0-9A-F]{4} ){7}[0-9A-F]{4}");
        assertThat(fingerprint.matches(fingerprint.text().toLowerCase(Locale.ROOT)))
                .isTrue();
        assertThat(fingerprint.matches(fingerprint.text().replace(' ', '-'))).isTrue();
        assertThat(fingerprint.matches(fullWidth(fingerprint.text()))).isTrue();
        assertThat(fingerprint.matches(fingerprint.text().substring(5))).isFalse();
        assertThat(fingerprint.matches("")).isFalse();
    }

    @Test
    void aNewKeyNeedsNoTelephoneWhereTheOldOneSignsForIt() {
        Paired before = paired(Pairing.pair(ofCompany, ofAgency, read(ofAgency)));
        KeyRing rotated = agencyKeys.rotated(KeyPurpose.SIGNATURE);
        Pairing later = Pairing.of(rotated, InstantSource.offset(CLOCK, Duration.ofDays(1)), random());
        Signed<PairingDocument> newer = later.introduceAgain(AGENCY, 0);

        Paired after = paired(Pairing.renew(before, newer));
        Paired there = paired(Pairing.pair(newer, ofCompany, read(ofCompany)));
        NewSecret toTheNewKey = company.newSecret(after);
        NewSecret toTheOldKey = company.newSecret(before);

        assertThat(after.theirs().agreementKey().version()).isEqualTo(1);
        assertThat(later.open(there, toTheNewKey.message())).contains(toTheNewKey.secret());
        assertThat(later.open(there, toTheOldKey.message()))
                .as("sent before the partner knew of the new key")
                .contains(toTheOldKey.secret());
        assertThat(company.open(after, later.newSecret(there).message())).isPresent();

        KeyRing without = rotated.without(KeyPurpose.SIGNATURE, 0);
        assertThat(pairing(without).open(there, toTheOldKey.message())).isEmpty();
        assertThatThrownBy(() -> pairing(without).introduceAgain(AGENCY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRenewalIsOfTheSamePartnerSignedWithAKnownKeyAndNotOlder() {
        Paired before = paired(Pairing.pair(ofCompany, ofAgency, read(ofAgency)));
        PartnerTerms renamed = PartnerTerms.of(Party.AGENCY, "agency-2", "別", AGENCY.endpoint());
        Pairing earlier = Pairing.of(agencyKeys, InstantSource.offset(CLOCK, Duration.ofDays(-1)), random());
        Pairing stranger = pairing(KeyRing.random(new SecureRandom()));

        assertThat(faults(Pairing.renew(before, agency.introduce(renamed))))
                .containsExactly(PairingFault.OTHER_PARTNER);
        assertThat(faults(Pairing.renew(before, earlier.introduce(AGENCY)))).containsExactly(PairingFault.OLDER);
        assertThat(faults(Pairing.renew(before, stranger.introduce(AGENCY)))).containsExactly(PairingFault.SIGNATURE);
    }

    private static Pairing pairing(KeyRing keys) {
        return Pairing.of(keys, CLOCK, random());
    }

    private static SecureRandom random() {
        return new SecureRandom();
    }

    private static String read(Signed<PairingDocument> signed) {
        return Fingerprint.of(signed.document()).text();
    }

    private static Paired paired(PairingResult result) {
        assertThat(result).isInstanceOf(Paired.class);
        return (Paired) result;
    }

    private static Set<PairingFault> faults(PairingResult result) {
        assertThat(result).isInstanceOf(NotPaired.class);
        return ((NotPaired) result).faults();
    }

    private static byte[] notAPoint() {
        byte[] bytes = new byte[32];
        bytes[0] = 2;
        return bytes;
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c == ' ' ? '\u3000' : c + 0xfee0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
