package org.careerrelay.verification.readme;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.careerrelay.http.exchange.HttpAgency;
import org.careerrelay.json.PairingJson;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pairing.Fingerprint;
import org.careerrelay.model.pairing.PairingDocument;
import org.careerrelay.model.pairing.PairingResult;
import org.careerrelay.model.pairing.PairingResult.NotPaired;
import org.careerrelay.model.pairing.PairingResult.Paired;
import org.careerrelay.model.pairing.PartnerTerms;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.signature.Signed;
import org.careerrelay.pairing.NewSecret;
import org.careerrelay.pairing.Pairing;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.keys.Keys;

/** Pairing, as the guide shows it. */
final class PairingExample {

    private PairingExample() {}

    static String introduce(Keys keys, InstantSource clock, URI endpoint) {
        // guide
        Pairing pairing = Pairing.of(keys, clock, new SecureRandom()); // the installation's own keys
        Licence licence = new Licence("13-ユ-000000", LocalDate.of(2030, 3, 31));
        PartnerTerms terms = new PartnerTerms(Party.AGENCY, "agency-1", "例示紹介株式会社", endpoint, licence, "FT-1");
        Signed<PairingDocument> ours = pairing.introduce(terms);
        String file = PairingJson.write(ours); // send it to the company, by mail if you like
        String readOut = Fingerprint.of(ours.document()).text(); // your people read this to them
        // end
        return file + readOut;
    }

    static Paired pair(Signed<PairingDocument> ours, String file, String typed) {
        // guide
        PairingResult result = Pairing.pair(ours, PairingJson.read(file), typed); // what their people read to yours
        if (result instanceof NotPaired not) {
            throw new IllegalStateException("not paired: " + not.faults());
        }
        Paired paired = (Paired) result;
        // end
        return paired;
    }

    static Delivery secrets(Pairing pairing, Paired paired, String theirSecret, InstantSource clock) {
        // guide
        NewSecret mine = pairing.newSecret(paired);
        String sealed = PairingJson.writeSecret(mine.message()); // send it to them; they alone can open it
        String theirs =
                pairing.open(paired, PairingJson.readSecret(theirSecret)).orElseThrow();
        HttpAgency agency = HttpAgency.at(paired.theirs().terms().endpoint())
                .secret(mine.secret())
                .clock(clock);
        Delivery answer = agency.ping(); // Delivered: it is there, and takes the secret
        // end
        return sealed.isEmpty() || theirs.isEmpty() ? new Delivery.Rejected("none") : answer;
    }

    static PairingResult renew(Pairing pairing, PartnerTerms terms, Paired before, String newer) {
        // guide
        Signed<PairingDocument> ours = pairing.introduceAgain(terms, 0); // the new key, signed with version 0
        PairingResult result = Pairing.renew(before, PairingJson.read(newer)); // and the same of theirs
        // end
        return ours.document().signatureKeys().isEmpty() ? new NotPaired(Set.of()) : result;
    }
}
