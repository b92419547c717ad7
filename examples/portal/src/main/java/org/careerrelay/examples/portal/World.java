package org.careerrelay.examples.portal;

import org.careerrelay.AgencyInbox;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.LedgerDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;

/**
 * Everything behind the screens: the clock, the mailboxes, and two installations that meet over HTTP only.
 *
 * @param clock everybody's clock
 * @param mailbox everybody's mail
 * @param companyRelay the companies' installation
 * @param agencyRelay the agency's
 */
record World(PortalClock clock, Mailbox mailbox, CareerRelay companyRelay, CareerRelay agencyRelay)
        implements AutoCloseable {

    private static final int ROUNDS = 3;

    CompanyDesk company() {
        return company(Parties.COMPANY);
    }

    CompanyDesk company(String key) {
        return companyRelay.company(key);
    }

    /** At the operator's door, which a host keeps for itself: it shows each company its own. */
    LedgerDesk ledger(String company) {
        return companyRelay.operator().ledger(company, Parties.AGENCY);
    }

    AgencyInbox inbox() {
        return agencyRelay.agency(Parties.AGENCY).inbox();
    }

    RecognitionDesk recognition() {
        return company().recognition(accessor());
    }

    /** Whoever sits at the company's screen; a host would say who that really is. */
    static Accessor accessor() {
        return Accessor.of("portal-user-1", ActorRole.HUMAN_RESOURCES)
                .because(AccessReason.Code.RECRUITING, "the portal's sample");
    }

    /** Lets both installations carry out what waits and is due: a message and the answer to it cross over. */
    void settle() {
        for (int i = 0; i < ROUNDS; i++) {
            companyRelay.operator().dispatch();
            agencyRelay.operator().dispatch();
        }
        companyRelay.operator().dispatch();
    }

    /** What is done every hour is done once more before the day ends, and the next begins. */
    void nextDay() {
        clock.closing();
        settle();
        clock.nextDay();
        settle();
    }

    @Override
    public void close() {
        companyRelay.close();
        agencyRelay.close();
    }
}
