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
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/** Whoever agrees in the form of the relay that the company keeps their contact is a member like those who say so on the community's page, for as long as that consent says so (B05). */
final class KeptByConsent {

    private static final String THEMSELVES = "person";

    private final Memberships memberships;

    KeptByConsent(Engine engine) {
        this.memberships = new Memberships(engine);
    }

    void join(UnitOfWork unit, LivingLink link, ConsentRecord record, Instant now) {
        Instant until = record.keepUntil();
        if (until == null) {
            return;
        }
        List<Agreed> agreed = unit.rejections().find(link.tenant(), List.of(record.referral())).stream()
                .map(StoredRejection::application)
                .map(application -> new Agreed(
                        link.referral().person(),
                        application,
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
