package org.careerrelay.http.consent;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.careerrelay.CandidateDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyLinkVisit;

/**
 * What the link of a session leads to.
 *
 * @param relay the engine
 * @param clock the time
 * @param publicBase where the pages lie, as browsers see it
 * @param brands whose pages they are
 * @param minimum how long a person takes to fill in the form, at least
 */
record LinkPages(CareerRelay relay, InstantSource clock, URI publicBase, Brands brands, Duration minimum) {

    /** Empty where the link invites nobody. */
    Optional<Visit> visit(PageSession session, PageLayout layout) {
        CandidateDesk desk = relay.candidate(session.token());
        Instant now = clock.instant();
        return desk.look(layout.texts().locale())
                .map(invitation -> new Visit(
                        desk,
                        invitation,
                        brands.on(session, layout),
                        session.nonce(),
                        FormEvidence.of(session, now),
                        minimum,
                        now));
    }

    /** Empty where it is no company's link for everybody. */
    Optional<CompanyVisit> company(PageSession session, PageLayout layout) {
        CompanyLinkVisit desk = relay.companyLink(session.token());
        return desk.look()
                .map(said -> new CompanyVisit(
                        desk,
                        new CompanyPage(brands.on(session, layout).on(CandidatePages.COMPANY), said, session.nonce()),
                        clock.instant()));
    }

    Withdrawal withdrawal(PageSession session, PageLayout layout) {
        return new Withdrawal(
                relay.candidate(session.token()), brands.on(session, layout), session.nonce(), clock.instant());
    }

    KeepPage keeping(PageSession session, PageLayout layout) {
        return new KeepPage(
                relay.candidate(session.token()).community(),
                brands.on(session, layout),
                session.nonce(),
                clock.instant());
    }

    Managing managing(PageSession session, PageLayout layout) {
        Instant now = clock.instant();
        return new Managing(
                relay.candidate(session.token()),
                brands.on(session, layout),
                session.nonce(),
                FormEvidence.of(session, now),
                now,
                publicBase.toString());
    }
}
