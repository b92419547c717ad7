package org.careerrelay.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentDetail.Method;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.jspecify.annotations.Nullable;

/** What time does to a consent (R-12, B05). Pure functions; reading never waits for them: what is over is over, written down or not. */
final class ConsentLife {

    private ConsentLife() {}

    /**
     * Lets time pass.
     *
     * @param record the consent
     * @param steps how many steps it has
     * @param renewalDays how many days before an end that is told; 0: never
     * @param now the time
     * @return what it comes to
     */
    static Passing pass(ConsentRecord record, int steps, int renewalDays, Instant now) {
        boolean over = record.state().allowsProcessing() && !now.isBefore(record.validUntil());
        Instant keepUntil = record.keepUntil();
        boolean keepOver = keepUntil != null && !now.isBefore(keepUntil);
        Set<Purpose> ended = EnumSet.noneOf(Purpose.class);
        if (over) {
            ended.addAll(record.purposes());
            ended.remove(Purpose.RECONTACT_RETENTION);
        }
        if (keepOver || over && keepUntil == null && record.purposes().contains(Purpose.RECONTACT_RETENTION)) {
            ended.add(Purpose.RECONTACT_RETENTION);
        }
        boolean renewalDue = record.state().allowsProcessing() && tells(record, record.validUntil(), renewalDays, now)
                || tells(record, keepUntil, renewalDays, now);
        ConsentRecord after = over ? record.in(ConsentState.CONSENT_EXPIRED) : record;
        after = keepOver ? after.without(Set.of(Purpose.RECONTACT_RETENTION)) : after;
        List<ConsentEvent> added = ended.isEmpty()
                ? List.of()
                : List.of(new ConsentEvent(
                        record.id(),
                        steps + 1,
                        ConsentState.CONSENT_EXPIRED,
                        now,
                        ConsentEvent.Actor.SYSTEM,
                        new ConsentDetail(Method.TIME, ended, null, null, ConsentEvidence.NONE),
                        null,
                        null));
        return new Passing(after.dueAt(dueAt(after, renewalDays, now)), added, over, renewalDue);
    }

    /** When time has to be looked at the next time after an instant. */
    static Instant dueAt(ConsentRecord record, int renewalDays, Instant after) {
        List<Instant> moments = new ArrayList<>();
        if (record.state().allowsProcessing()) {
            moments.add(record.validUntil());
        }
        Instant keepUntil = record.keepUntil();
        if (keepUntil != null) {
            moments.add(keepUntil);
        }
        if (renewalDays > 0) {
            List.copyOf(moments).forEach(end -> moments.add(end.minus(Duration.ofDays(renewalDays))));
        }
        return moments.stream()
                .filter(moment -> moment.isAfter(after))
                .min(Instant::compareTo)
                .orElse(ConsentRecord.NEVER);
    }

    /** Whether the coming end is told now: its notice has begun, it is not over, and it was not looked at since. */
    private static boolean tells(ConsentRecord record, @Nullable Instant end, int renewalDays, Instant now) {
        if (end == null || renewalDays == 0 || !now.isBefore(end)) {
            return false;
        }
        Instant begin = end.minus(Duration.ofDays(renewalDays));
        Instant due = record.dueAt();
        return !now.isBefore(begin) && (due == null || !due.isAfter(begin));
    }

    /**
     * What time did.
     *
     * @param after the consent afterwards
     * @param steps the steps it took, not chained yet
     * @param expired whether the consent as a whole ended
     * @param renewalDue whether its end, or that of the permission to keep, is to be told
     */
    record Passing(ConsentRecord after, List<ConsentEvent> steps, boolean expired, boolean renewalDue) {}
}
