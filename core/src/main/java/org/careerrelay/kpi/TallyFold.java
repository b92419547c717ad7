package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.support.SupportStage;
import org.jspecify.annotations.Nullable;

/**
 * Tallies as the events tell them. Only what is still on its way is remembered, so that its size is that of the work in hand and not that of the
 * log. Visits ({@link TallyKind#LANDED}) are no events. Pure; not thread-safe.
 */
final class TallyFold {

    private static final Set<TallyKind> SUPPORT = EnumSet.of(
            TallyKind.SUPPORT_RECOMMENDED,
            TallyKind.SUPPORT_RECOMMENDED_HIDDEN,
            TallyKind.SUPPORT_PLACED,
            TallyKind.SUPPORT_PLACED_HIDDEN);

    private final ContractHistory contracts;
    private final Map<Key, Long> sums = new HashMap<>();
    private final Map<OpaqueId, Journey> journeys = new HashMap<>();
    private final Map<OpaqueId, Asked> asked = new HashMap<>();

    /**
     * What is tallied apart.
     *
     * @param programme number of the programme
     * @param day the day
     * @param kind what
     */
    record Key(int programme, LocalDate day, TallyKind kind) {}

    private record Journey(
            String agency, SourceKind source, @Nullable Instant sentAt) {

        Optional<TallyKind> tallied(TallyKind kind) {
            return switch (source) {
                case REJECTION -> Optional.of(kind);
                case LEAVER, STEP_UP -> kind.apart();
                case COMPANY_LINK -> kind.byCompanyLink();
            };
        }
    }

    private record Asked(String agency, boolean joined) {}

    TallyFold(ContractHistory contracts) {
        this.contracts = contracts;
    }

    Map<Key, Long> sums() {
        return sums;
    }

    void take(RelayEvent event) {
        OpaqueId subject = event.subject();
        Journey journey = journeys.get(subject);
        switch (event.type()) {
            case LINK_ISSUED -> {
                Journey issued = new Journey(agency(event), source(event), null);
                journeys.put(subject, issued);
                add(issued, TallyKind.ISSUED, event);
            }
            case MAIL_SENT -> {
                if (in(event, ReferralState.MAILED)) {
                    add(journey, TallyKind.MAILED, event);
                }
            }
            case MAIL_BOUNCED -> add(agency(event), TallyKind.BOUNCED, event, 1);
            case MAIL_COMPLAINED -> add(agency(event), TallyKind.COMPLAINED, event, 1);
            case LINK_REVOKED -> ended(journey, TallyKind.REVOKED, event);
            case LINK_EXPIRED -> ended(journey, TallyKind.EXPIRED, event);
            case CONSENT_GIVEN -> add(journey, TallyKind.CONSENTED, event);
            case REFERRAL_SENT -> {
                if (journey != null && !event.details().containsKey("state")) {
                    add(journey, TallyKind.SENT, event);
                    journeys.put(subject, new Journey(journey.agency(), journey.source(), event.at()));
                }
            }
            case CONSENT_WITHDRAWN -> {
                if (in(event, ReferralState.WITHDRAWN)) {
                    ended(journey, TallyKind.WITHDRAWN, event);
                }
            }
            case REFERRAL_ACKNOWLEDGED -> answered(journey, event);
            case SUPPORT_REPORTED -> {
                if (event.details().containsKey("amount")) {
                    TallyKind kind =
                            SupportStage.PLACED.name().equals(event.details().get("stage"))
                                    ? TallyKind.SUPPORT_PLACED
                                    : TallyKind.SUPPORT_RECOMMENDED;
                    add(agency(event), kind, event, amount(event));
                }
            }
            case SUPPORT_TOTALS_RECEIVED ->
                SUPPORT.forEach(kind -> Optional.ofNullable(event.details().get(kind.name()))
                        .ifPresent(number -> add(agency(event), kind, event, Long.parseLong(number))));
            case PERSON_COUNTED -> add(agency(event), TallyKind.COUNTED, event, amount(event));
            case COUNT_TAKEN_BACK -> add(agency(event), TallyKind.UNCOUNTED, event, amount(event));
            case CREDIT_GRANTED -> add(agency(event), TallyKind.GRANTED, event, amount(event));
            case CREDIT_RESERVED -> asked.putIfAbsent(subject, new Asked(agency(event), false));
            case INTRODUCTION_CHANGED -> moved(event);
            default -> {}
        }
    }

    private void answered(@Nullable Journey journey, RelayEvent event) {
        AgencyAnswer answer = AgencyAnswer.valueOf(event.details().getOrDefault("answer", "REFUSED"));
        add(
                journey,
                switch (answer) {
                    case ACCEPTED_NEW -> TallyKind.ACCEPTED_NEW;
                    case ACCEPTED_DUPLICATE -> TallyKind.ACCEPTED_DUPLICATE;
                    case REFUSED -> TallyKind.REFUSED;
                },
                event);
        Instant sentAt = journey == null ? null : journey.sentAt();
        ended(journey, AnswerTimes.kind(sentAt == null ? event.at() : sentAt, event.at()), event);
    }

    private void moved(RelayEvent event) {
        Asked before = asked.get(event.subject());
        boolean joined = event.details().getOrDefault("state", "").equals(IntroductionState.JOINED.name());
        if (before != null && before.joined() != joined) {
            asked.put(event.subject(), new Asked(before.agency(), joined));
            if (joined) {
                add(before.agency(), TallyKind.FREE_HIRE, event, 1);
            }
        }
    }

    private void ended(@Nullable Journey journey, TallyKind kind, RelayEvent event) {
        add(journey, kind, event);
        journeys.remove(event.subject());
    }

    private void add(@Nullable Journey journey, TallyKind kind, RelayEvent event) {
        if (journey != null) {
            journey.tallied(kind).ifPresent(as -> add(journey.agency(), as, event, 1));
        }
    }

    private void add(String agency, TallyKind kind, RelayEvent event, long amount) {
        contracts
                .at(agency, event.at())
                .ifPresent(contract ->
                        sums.merge(new Key(contract.number(), contract.day(event.at()), kind), amount, Long::sum));
    }

    private static String agency(RelayEvent event) {
        return event.details().getOrDefault("agency", "");
    }

    private static SourceKind source(RelayEvent event) {
        return SourceKind.valueOf(event.details().getOrDefault("source", SourceKind.REJECTION.name()));
    }

    private static long amount(RelayEvent event) {
        return Long.parseLong(event.details().getOrDefault("amount", "0"));
    }

    private static boolean in(RelayEvent event, ReferralState state) {
        return event.details().getOrDefault("state", "").equals(state.name());
    }
}
