package org.careerrelay.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentDetail.Method;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.programme.ConsentPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to now, of what the programme asks: nobody agrees to what was not on the page, and what was not ticked was refused.
 *
 * @param agreed what was ticked
 * @param refused what was not
 * @param validUntil when it ends by itself
 * @param keepUntil until when the contact may be kept, or null where that was not agreed to (B05)
 */
record Agreement(
        Set<Purpose> agreed,
        Set<Purpose> refused,
        Instant validUntil,
        @Nullable Instant keepUntil) {

    static Agreement of(Contract contract, Collection<Purpose> ticked, Instant now) {
        ConsentPolicy policy = contract.programme().policies().consent();
        Set<Purpose> agreed = EnumSet.copyOf(policy.purposes());
        agreed.retainAll(ticked);
        Set<Purpose> refused = EnumSet.copyOf(policy.purposes());
        refused.removeAll(agreed);
        return new Agreement(
                agreed,
                refused,
                after(now, contract.programme().consentMonths()),
                agreed.contains(Purpose.RECONTACT_RETENTION) ? after(now, policy.keepMonths()) : null);
    }

    /** The steps that it is, not chained yet: what was given, and where something was refused, that. */
    List<ConsentEvent> steps(
            OpaqueId consent,
            int before,
            ConsentState given,
            NoticeReference notice,
            ConsentEvidence evidence,
            Instant now) {
        List<ConsentEvent> steps = new ArrayList<>();
        steps.add(step(
                consent,
                before + 1,
                given,
                now,
                new ConsentDetail(Method.WEB_POST, agreed, notice, validUntil, evidence)));
        if (!refused.isEmpty()) {
            steps.add(step(
                    consent,
                    before + 2,
                    ConsentState.CONSENT_REFUSED,
                    now,
                    new ConsentDetail(Method.WEB_POST, refused, notice, null, evidence)));
        }
        return steps;
    }

    private static ConsentEvent step(
            OpaqueId consent, int sequence, ConsentState state, Instant now, ConsentDetail detail) {
        return new ConsentEvent(consent, sequence, state, now, ConsentEvent.Actor.PRINCIPAL, detail, null, null);
    }

    private static Instant after(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
}
