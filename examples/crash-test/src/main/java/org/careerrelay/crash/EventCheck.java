package org.careerrelay.crash;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.event.ChainVerdict;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.event.RelayEvent;

/** Whether the event log is sound, and says the same as the ledger: each entry once (INV-12, A18). */
final class EventCheck {

    /** Receipts and requests of people number their steps too: those are no entries. */
    private static final Set<EventType> LEDGER_TYPES = EnumSet.of(
            EventType.BALANCE_OPENED,
            EventType.PERSON_COUNTED,
            EventType.COUNT_TAKEN_BACK,
            EventType.CREDIT_GRANTED,
            EventType.CREDIT_RESERVED,
            EventType.CREDIT_RELEASED,
            EventType.CREDIT_CONSUMED,
            EventType.CREDIT_EXPIRED,
            EventType.CREDIT_REVOKED,
            EventType.LEDGER_ADJUSTED,
            EventType.CREDIT_RESTORED);

    private EventCheck() {}

    static List<Verdict> of(Evidence evidence) {
        return List.of(log(evidence), entries(evidence));
    }

    private static Verdict log(Evidence evidence) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "the event log is sound, each event once (INV-12)");
        trial.that(evidence.chain() instanceof ChainVerdict.Sound, "the chain is %s", evidence.chain());
        Map<OpaqueId, Long> numbers = new HashMap<>();
        Map<OpaqueId, Long> acknowledged = new HashMap<>();
        long number = 0;
        for (NumberedEvent event : evidence.events()) {
            number++;
            trial.that(event.number() == number, "event %d has the number %d", number, event.number());
            Long twin = numbers.put(event.event().id(), event.number());
            trial.that(twin == null, "event %d is event %s too", event.number(), twin);
            if (event.event().type() == EventType.REFERRAL_ACKNOWLEDGED) {
                Long before = acknowledged.put(event.event().subject(), event.number());
                trial.that(before == null, "events %s and %d acknowledge one referral", before, event.number());
            }
        }
        trial.that(
                acknowledged.size() == evidence.referrals().size(),
                "%d of %d referrals are acknowledged in the log",
                acknowledged.size(),
                evidence.referrals().size());
        return trial.verdict();
    }

    private static Verdict entries(Evidence evidence) {
        Verdict.Trial trial =
                new Verdict.Trial(evidence.firm().key(), "each ledger entry has its event, once, and no other");
        Map<String, RelayEvent> bySequence = new HashMap<>();
        for (NumberedEvent event : evidence.events()) {
            String sequence = event.event().details().get("sequence");
            if (sequence != null && LEDGER_TYPES.contains(event.event().type())) {
                trial.that(bySequence.put(sequence, event.event()) == null, "entry %s has two events", sequence);
            }
        }
        for (LedgerEntry entry : evidence.ledger()) {
            RelayEvent event = bySequence.remove(Long.toString(entry.sequence()));
            trial.that(
                    event != null
                            && event.type() == type(entry)
                            && event.at().equals(entry.at())
                            && Integer.toString(entry.amount())
                                    .equals(event.details().get("amount")),
                    "entry %d, %s, has the event %s",
                    entry.sequence(),
                    entry.kind(),
                    event == null ? "none" : event.type());
        }
        bySequence.forEach((sequence, event) ->
                trial.that(false, "%s tells of entry %s, which is not there", event.type(), sequence));
        return trial.verdict();
    }

    private static EventType type(LedgerEntry entry) {
        return switch (entry.kind()) {
            case OPENING -> EventType.BALANCE_OPENED;
            case COUNT -> EventType.PERSON_COUNTED;
            case UNCOUNT -> EventType.COUNT_TAKEN_BACK;
            case GRANT -> EventType.CREDIT_GRANTED;
            case RESERVE -> EventType.CREDIT_RESERVED;
            case RELEASE -> EventType.CREDIT_RELEASED;
            case CONSUME -> EventType.CREDIT_CONSUMED;
            case EXPIRE -> EventType.CREDIT_EXPIRED;
            case REVOKE -> EventType.CREDIT_REVOKED;
            case ADJUST -> entry.credit() == null ? EventType.LEDGER_ADJUSTED : EventType.CREDIT_RESTORED;
        };
    }
}
