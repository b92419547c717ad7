package org.careerrelay.consent;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.UnitOfWork;

/** Ends consents without a form: because the person is erased. The step is chained like every other (V-C24). */
public final class ConsentEnding {

    private ConsentEnding() {}

    /**
     * Ends a consent as a whole.
     *
     * @param unit the transaction, which has locked the referral
     * @param tenant whose
     * @param record the consent
     * @param state the state it comes into
     * @param by who ends it
     * @param now the time
     */
    public static void end(
            UnitOfWork unit,
            TenantId tenant,
            ConsentRecord record,
            ConsentState state,
            ConsentEvent.Actor by,
            Instant now) {
        List<ConsentEvent> before = unit.consents().events(tenant, record.id());
        ConsentEvent step = new ConsentEvent(
                record.id(),
                before.size() + 1,
                state,
                now,
                by,
                new ConsentDetail(ConsentDetail.Method.WEB_POST, record.purposes(), null, null, ConsentEvidence.NONE),
                null,
                null);
        unit.consents().append(tenant, ConsentChain.chained(before, List.of(step)));
        unit.consents()
                .replace(
                        tenant,
                        List.of(record.without(Set.of(Purpose.RECONTACT_RETENTION))
                                .in(state)
                                .dueAt(ConsentRecord.NEVER)));
    }
}
