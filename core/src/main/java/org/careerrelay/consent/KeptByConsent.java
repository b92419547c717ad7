package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.community.Agreed;
import org.careerrelay.community.Memberships;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.UnitOfWork;

/** Whoever agrees in the form of the relay that the company keeps their contact is a member like those who say so on the community's page, for as long as that consent says so (B05). */
final class KeptByConsent {

    private static final String THEMSELVES = "person";

    private final Memberships memberships;

    KeptByConsent(Engine engine) {
        this.memberships = new Memberships(engine);
    }

    /** Who takes it back has left, whatever else they agreed to before: as somebody who leaves on the community's page, so that nothing tells the one from the other. */
    void withdrawn(UnitOfWork unit, LivingLink link, Instant said, Instant now) {
        memberships.withdraw(
                unit,
                link.tenant(),
                unit.people().together(link.tenant(), link.referral().person()),
                Purpose.RECONTACT_RETENTION,
                said,
                now);
    }

    void join(UnitOfWork unit, LivingLink link, ConsentRecord record, Instant now) {
        Instant until = record.keepUntil();
        if (until == null) {
            return;
        }
        List<Agreed> agreed = unit.rejections().find(link.tenant(), List.of(record.referral())).stream()
                .map(rejection -> new Agreed(
                        rejection.person(),
                        MemberReference.of(unit, link.tenant(), rejection),
                        Purpose.RECONTACT_RETENTION,
                        MembershipOrigin.RELAY_FORM,
                        record.notice(),
                        now,
                        until,
                        record.id(),
                        null,
                        THEMSELVES,
                        Set.of()))
                .toList();
        memberships.join(unit, link.tenant(), agreed, now);
    }
}
