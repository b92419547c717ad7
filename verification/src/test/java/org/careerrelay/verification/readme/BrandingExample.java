package org.careerrelay.verification.readme;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.http.consent.Branding;
import org.careerrelay.http.consent.CandidatePages;
import org.careerrelay.spi.keys.Keys;

/** The code of the guide on whose the pages are. */
final class BrandingExample {

    private BrandingExample() {}

    static CandidatePages branded(
            URI linksAt,
            CareerRelay relay,
            Keys keys,
            InstantSource clock,
            SecureRandom random,
            Map<String, Branding> brandings) {
        // guide
        CandidatePages pages = CandidatePages.at(linksAt, relay, keys, clock, random)
                .branded(company -> Optional.ofNullable(brandings.get(company)));
        // end
        return pages;
    }
}
