package org.careerrelay.consent;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentDetail.Method;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvent.Actor;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation.Choice;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.StoredNotice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided elsewhere, as a row says that was found to be in order.
 *
 * @param given what was agreed to
 * @param refused what was asked and not agreed to
 * @param at when
 * @param withdrawnAt when it was taken back, or null
 * @param validUntil when it ends by itself
 * @param keepUntil until when the contact may be kept, or null
 * @param notice what was shown
 * @param shownAt when
 * @param evidence how it was collected
 */
record ImportedDecision(
        Set<Purpose> given,
        Set<Purpose> refused,
        Instant at,
        @Nullable Instant withdrawnAt,
        Instant validUntil,
        @Nullable Instant keepUntil,
        StoredNotice notice,
        Instant shownAt,
        ConsentEvidence evidence) {

    /** The id of notices of elsewhere. */
    static final String NOTICE_ID = "collected";

    /** Of a row with which nothing is wrong. */
    static ImportedDecision of(CollectedConsent row, Contract contract, CollectedEvidence evidence, Instant now) {
        Set<Purpose> given = purposes(row.given());
        Instant withdrawnAt = row.withdrawnAt();
        boolean kept = withdrawnAt == null && given.contains(Purpose.RECONTACT_RETENTION);
        int keepMonths = contract.programme().policies().consent().keepMonths();
        return new ImportedDecision(
                given,
                purposes(row.refused()),
                micros(row.decidedAt()),
                withdrawnAt == null ? null : micros(withdrawnAt),
                micros(validUntil(row, contract)),
                kept ? after(micros(row.decidedAt()), keepMonths) : null,
                notice(row.notice(), now),
                micros(row.notice().shownAt()),
                ConsentEvidence.of(evidence));
    }

    /** The end that was told, and never a later one than the programme's. */
    static Instant validUntil(CollectedConsent row, Contract contract) {
        Instant longest = after(row.decidedAt(), contract.programme().consentMonths());
        Instant told = row.validUntil();
        return told == null || told.isAfter(longest) ? longest : told;
    }

    static StoredNotice notice(CollectedNotice shown, Instant now) {
        List<Choice> choices = shown.orderedChoices().entrySet().stream()
                .map(choice -> new Choice(Purpose.valueOf(choice.getKey()), choice.getValue()))
                .toList();
        Notice unhashed = new Notice(reference(shown, new byte[0]), shown.title(), shown.paragraphs(), choices);
        byte[] sha256 = StoredNotice.sha256(unhashed.canonicalText());
        return new StoredNotice(
                new Notice(reference(shown, sha256), shown.title(), shown.paragraphs(), choices), Map.of(), now);
    }

    private static NoticeReference reference(CollectedNotice shown, byte[] sha256) {
        return new NoticeReference(NOTICE_ID, shown.version(), shown.locale(), sha256);
    }

    /** When the person said the last thing that the row knows of. */
    Instant lastSaid() {
        return withdrawnAt == null ? at : withdrawnAt;
    }

    /** Whether the registration, and with it everything, was refused or taken back. */
    boolean isNo() {
        return withdrawnAt != null || !given.contains(Purpose.AGENCY_REGISTRATION);
    }

    /** The state that the consent as a whole is in after {@link #steps}. */
    ConsentState state(boolean again) {
        if (withdrawnAt != null && given.contains(Purpose.AGENCY_REGISTRATION)) {
            return ConsentState.CONSENT_WITHDRAWN;
        }
        if (!given.contains(Purpose.AGENCY_REGISTRATION)) {
            return ConsentState.CONSENT_REFUSED;
        }
        return again ? ConsentState.RENEWED_CONSENT_GIVEN : ConsentState.CONSENT_GIVEN;
    }

    /** The steps that it is, not chained yet: that it was asked for, given, refused and taken back, as it was. */
    List<ConsentEvent> steps(OpaqueId consent, int before, boolean again) {
        List<ConsentEvent> steps = new ArrayList<>();
        Set<Purpose> asked = EnumSet.noneOf(Purpose.class);
        asked.addAll(given);
        asked.addAll(refused);
        step(steps, consent, before, ConsentState.CONSENT_REQUESTED, shownAt, Actor.CONTROLLER, asked, null);
        ConsentState yes = again ? ConsentState.RENEWED_CONSENT_GIVEN : ConsentState.CONSENT_GIVEN;
        step(steps, consent, before, yes, at, Actor.PRINCIPAL, given, validUntil);
        step(steps, consent, before, ConsentState.CONSENT_REFUSED, at, Actor.PRINCIPAL, refused, null);
        if (withdrawnAt != null) {
            ConsentState withdrawn = ConsentState.CONSENT_WITHDRAWN;
            step(steps, consent, before, withdrawn, withdrawnAt, Actor.PRINCIPAL, given, null);
        }
        return steps;
    }

    /** The step by which it takes back what was agreed to here, not chained yet. */
    ConsentEvent takenBack(OpaqueId consent, int sequence, Set<Purpose> purposes) {
        ConsentDetail detail =
                new ConsentDetail(Method.IMPORT, purposes, notice.notice().reference(), null, evidence);
        return new ConsentEvent(
                consent, sequence, ConsentState.CONSENT_WITHDRAWN, lastSaid(), Actor.PRINCIPAL, detail, null, null);
    }

    private void step(
            List<ConsentEvent> steps,
            OpaqueId consent,
            int before,
            ConsentState state,
            Instant when,
            Actor by,
            Set<Purpose> purposes,
            @Nullable Instant until) {
        if (!purposes.isEmpty()) {
            NoticeReference shown = notice.notice().reference();
            ConsentDetail detail = new ConsentDetail(Method.IMPORT, purposes, shown, until, evidence);
            steps.add(new ConsentEvent(consent, before + steps.size() + 1, state, when, by, detail, null, null));
        }
    }

    private static Set<Purpose> purposes(Set<String> names) {
        Set<Purpose> purposes = EnumSet.noneOf(Purpose.class);
        names.forEach(name -> purposes.add(Purpose.valueOf(name)));
        return purposes;
    }

    /** As exact as every storage keeps it. */
    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant after(Instant at, int months) {
        return at.atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
}
