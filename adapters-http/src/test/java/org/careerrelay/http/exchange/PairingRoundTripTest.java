package org.careerrelay.http.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.Loopback;
import org.careerrelay.http.Mount;
import org.careerrelay.http.MovableClock;
import org.careerrelay.json.PairingJson;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.Fingerprint;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PairingResult.Paired;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.pairing.NewSecret;
import org.careerrelay.pairing.Pairing;
import org.careerrelay.spi.agency.Delivery;
import org.junit.jupiter.api.Test;

/** Two strangers become partners: what travels between them is text, and a fingerprint that is read out. */
class PairingRoundTripTest {

    private final MovableClock clock = new MovableClock(Messages.AT);

    @Test
    void documentsFingerprintsSecretsAndAPing() {
        try (Loopback machine = new Loopback()) {
            Pairing agency = Pairing.of(KeyRing.random(new SecureRandom()), clock, new SecureRandom());
            Pairing company = Pairing.of(KeyRing.random(new SecureRandom()), clock, new SecureRandom());
            Signed<PairingDocument> ofAgency = agency.introduce(new PartnerTerms(
                    Party.AGENCY,
                    "agency-1",
                    "例示紹介株式会社",
                    machine.uri("/exchange/acme"),
                    new Licence("13-ユ-000000", LocalDate.of(2030, 3, 31)),
                    "FT-1"));
            Signed<PairingDocument> ofCompany = company.introduce(
                    PartnerTerms.of(Party.COMPANY, "acme", "株式会社例示", URI.create("http://127.0.0.1/exchange")));

            Paired here = paired(ofCompany, PairingJson.read(PairingJson.write(ofAgency)), ofAgency);
            Paired there = paired(ofAgency, PairingJson.read(PairingJson.write(ofCompany)), ofCompany);
            assertThat(here.theirs()).isEqualTo(ofAgency.document());

            NewSecret secret = company.newSecret(here);
            String opened = agency.open(there, PairingJson.readSecret(PairingJson.writeSecret(secret.message())))
                    .orElseThrow();
            try (CareerRelay relay = CareerRelay.builder()
                    .storage(MemoryStorage.create())
                    .keys(KeyRing.random(new SecureRandom()))
                    .agency(MemoryAgency.create())
                    .clock(clock)
                    .build()) {
                Mount.on(
                        machine.server(),
                        "/exchange/acme",
                        ExchangeHandler.forAgency(relay, there.agency(), there.company(), List.of(opened), clock));
                HttpAgency way = HttpAgency.at(here.theirs().terms().endpoint()).clock(clock);

                assertThat(way.secret(secret.secret()).ping()).isEqualTo(new Delivery.Delivered());
                assertThat(way.secret(company.newSecret(here).secret()).ping())
                        .as("a secret that the agency has not got")
                        .isEqualTo(new Delivery.Retry("http.401", null));
                assertThat(relay.agency("agency-1").inbox().pending(10)).isEmpty();
            }
        }
    }

    /** What was read out is the fingerprint of the document as it was made; what was typed is compared with the one that came. */
    private static Paired paired(
            Signed<PairingDocument> ours, Signed<PairingDocument> came, Signed<PairingDocument> made) {
        return (Paired) Pairing.pair(ours, came, Fingerprint.of(made.document()).text());
    }
}
