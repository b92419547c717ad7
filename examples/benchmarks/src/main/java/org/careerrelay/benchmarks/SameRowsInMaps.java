package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;

/**
 * The least that the rows of an acknowledgement cost in memory: a map for each table, and in them what ours leaves too (the moved referral, who has
 * counted, an entry of the ledger and its cause, two events), with nothing judged, explained, summed up, or undone when something fails.
 */
final class SameRowsInMaps implements Contestant {

    private static final long RANDOM = 1L << 48;
    private static final int THRESHOLD = 10;

    private final Installation like;
    private final TenantId tenant;
    private final Person.Source source;
    private final int calls;
    private final Random random = new Random(11);
    private final ConcurrentMap<OpaqueId, Referral> referrals = new ConcurrentHashMap<>();
    private final ConcurrentMap<OpaqueId, ConsentRecord> consents = new ConcurrentHashMap<>();
    private final ConcurrentMap<OpaqueId, VaultItem> typed = new ConcurrentHashMap<>();
    private final ConcurrentMap<OpaqueId, CountedPerson> counted = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, LedgerEntry> entries = new ConcurrentHashMap<>();
    private final ConcurrentMap<Cause, Long> causes = new ConcurrentHashMap<>();
    private final ConcurrentMap<OpaqueId, RelayEvent> events = new ConcurrentHashMap<>();
    private List<Acknowledgement> waiting = List.of();
    private long count;

    /**
     * Counts.
     *
     * @param like whose rows the people's are like
     * @param source of the people
     * @param calls how many a turn has
     */
    SameRowsInMaps(Installation like, Person.Source source, int calls) {
        this.like = like;
        this.tenant = like.tenant();
        this.source = source;
        this.calls = calls;
    }

    @Override
    public String name() {
        return "the same rows, a ConcurrentHashMap for each table";
    }

    @Override
    public void prepare() {
        List<Person> people = source.next(calls);
        for (Person person : people) {
            referrals.put(person.referral(), like.referral(person));
            consents.put(person.referral(), like.consent(person));
            typed.put(person.referral(), like.answers(person));
        }
        waiting = Person.accepted(people, Instant.now());
    }

    @Override
    public Sample run() throws Exception {
        long before = count;
        Sample sample = Callers.alone(calls, () -> waiting.forEach(this::take));
        if (count - before != calls) {
            throw new IllegalStateException("not everybody was counted");
        }
        return sample;
    }

    private void take(Acknowledgement answer) {
        OpaqueId id = answer.referral();
        Referral referral = referrals.get(id);
        if (referral == null || referral.state() != ReferralState.SENT || consents.get(id) == null) {
            return;
        }
        Instant at = answer.answeredAt();
        referrals.put(id, referral.in(ReferralState.ACKNOWLEDGED, answer.answer(), at));
        typed.remove(id);
        tell(
                EventType.REFERRAL_ACKNOWLEDGED,
                id,
                at,
                Map.of("answer", answer.answer().name()));
        if (counted.putIfAbsent(referral.person(), new CountedPerson(referral.person(), id, at)) == null) {
            count++;
            Cause cause = new Cause.OfReferral(id);
            causes.put(cause, count);
            entries.put(
                    count,
                    new LedgerEntry(count, LedgerKind.COUNT, cause, 1, at, 1, null, count % THRESHOLD, THRESHOLD, 0));
            tell(EventType.PERSON_COUNTED, id, at, Map.of("amount", "1"));
        }
    }

    private void tell(EventType type, OpaqueId subject, Instant at, Map<String, String> details) {
        OpaqueId id = OpaqueId.of(at, tenant, random.nextLong() & RANDOM - 1);
        events.put(id, new RelayEvent(id, at, type, subject, details));
    }
}
