package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerrelay.AgencyDesk;
import org.careerrelay.CareerRelay;
import org.careerrelay.ReviewDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.model.qualification.PersonMergeResult.Merged;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.qualification.ReviewCommand;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers, approvals, voids and merges that race for the same referrals. */
class QualificationOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final int REFERRALS = 24;
    private static final int CALLERS = 16;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A21", "A29", "INV-5", "CMP-11"})
    void whateverRacesEachReferralCountsAtMostOnceAndTheLedgerFoldsToTheBalance(Supplier<TestDatabase> database)
            throws Exception {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = relay(storage);
        TenantId acme = handedOver(storage, relay);
        AgencyDesk agency = relay.agency("agency-1");
        ReviewDesk reviews = relay.operator().reviews("acme", "agency-1");

        List<List<ReviewResult>> results = Race.run(CALLERS, caller -> {
            List<OpaqueId> mine = new ArrayList<>(ids(acme));
            Collections.shuffle(mine, new Random(caller));
            List<ReviewResult> heard = new ArrayList<>();
            for (OpaqueId id : mine) {
                switch (caller % 4) {
                    case 0 -> agency.acknowledge(List.of(new Acknowledgement(id, AgencyAnswer.ACCEPTED_NEW, NOW)));
                    case 1 -> heard.add(reviews.approve(command("approve-" + id, id)));
                    case 2 -> heard.add(reviews.approve(command("approve-" + caller + "-" + id, id)));
                    default -> heard.add(reviews.voidReferral(command("void-" + id.low() % 3 + "-" + id, id)));
                }
            }
            return heard;
        });
        agency.acknowledge(ids(acme).stream()
                .map(id -> new Acknowledgement(id, AgencyAnswer.ACCEPTED_NEW, NOW))
                .toList());

        assertThat(results.stream().flatMap(List::stream)).noneMatch(ReviewResult.Conflict.class::isInstance);
        List<LedgerEntry> ledger = relay.operator().ledger("acme", "agency-1").entries(0, 1000);
        CreditBalance balance = storage.transact(unit -> unit.credits().read(acme, 1));
        assertThat(balance.counted()).isEqualTo(sum(ledger, LedgerKind.COUNT) - sum(ledger, LedgerKind.UNCOUNT));
        assertThat(balance.granted() - balance.revoked())
                .isEqualTo(sum(ledger, LedgerKind.GRANT) - sum(ledger, LedgerKind.REVOKE))
                .isEqualTo(Math.floorDiv(balance.counted(), 10));
        assertThat(balance.progress()).isEqualTo(balance.counted() - 10 * (balance.granted() - balance.revoked()));
        for (OpaqueId id : ids(acme)) {
            List<LedgerKind> kinds = ledger.stream()
                    .filter(entry -> entry.cause().equals(new Cause.OfReferral(id)))
                    .map(LedgerEntry::kind)
                    .toList();
            QualificationState state =
                    relay.operator().qualification(id).orElseThrow().state();
            assertThat(kinds)
                    .as("%s %s", id, state)
                    .isIn(List.of(), List.of(LedgerKind.COUNT), List.of(LedgerKind.COUNT, LedgerKind.UNCOUNT));
            assertThat(state == QualificationState.COUNTED).isEqualTo(kinds.equals(List.of(LedgerKind.COUNT)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"CMP-6", "INV-5"})
    void howeverOftenTwoPersonsAreMergedTheLaterCountIsTakenBackOnce(Supplier<TestDatabase> database) throws Exception {
        Storage storage = database == null ? MemoryStorage.create() : storage(database);
        CareerRelay relay = relay(storage);
        TenantId acme = handedOver(storage, relay);
        List<OpaqueId> ids = ids(acme);
        relay.agency("agency-1")
                .acknowledge(List.of(
                        new Acknowledgement(ids.get(0), AgencyAnswer.ACCEPTED_NEW, NOW),
                        new Acknowledgement(ids.get(2), AgencyAnswer.ACCEPTED_NEW, NOW)));

        assertThat(Race.run(
                        CALLERS,
                        caller -> relay.operator()
                                .samePerson(
                                        "acme",
                                        new PersonMerge("merge-" + caller % 5, ids.get(0), ids.get(2), "hr-1"))))
                .allMatch(Merged.class::isInstance);

        assertThat(relay.operator().ledger("acme", "agency-1").entries(0, 100))
                .extracting(LedgerEntry::kind)
                .containsExactly(LedgerKind.COUNT, LedgerKind.COUNT, LedgerKind.UNCOUNT);
    }

    private static long sum(List<LedgerEntry> ledger, LedgerKind kind) {
        return ledger.stream()
                .filter(entry -> entry.kind() == kind)
                .mapToLong(LedgerEntry::amount)
                .sum();
    }

    private static ReviewCommand command(String key, OpaqueId referral) {
        return new ReviewCommand(key, referral, "operator-1", "");
    }

    private static CareerRelay relay(Storage storage) {
        Random random = new Random(7);
        return CareerRelay.builder()
                .storage(storage)
                .keys(KeyRing.random(random))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .random(random)
                .build();
    }

    /** Referrals that wait for an answer; with every other one something was found. */
    private static TenantId handedOver(Storage storage, CareerRelay relay) {
        relay.company("acme").open(Programme.tenForOne("agency-1"));
        return storage.transact(unit -> {
            TenantId acme = unit.tenants()
                    .find(TenantKind.COMPANY, "acme")
                    .orElseThrow()
                    .id();
            List<OpaqueId> ids = ids(acme);
            unit.rejections()
                    .insert(
                            acme,
                            ids.stream()
                                    .map(id -> new StoredRejection(
                                            id, id.toString(), new byte[32], id, NOW, "recruiter-3", NOW, null))
                                    .toList());
            unit.referrals()
                    .insert(
                            acme,
                            IntStream.range(0, REFERRALS)
                                    .mapToObj(i -> Referral.issued(
                                                    ids.get(i),
                                                    1,
                                                    ids.get(i),
                                                    NOW,
                                                    NOW.plusSeconds(60),
                                                    i % 2 == 0 ? Set.of() : Set.of(EligibilityCode.STAFF_EMAIL))
                                            .in(ReferralState.SENT, null, NOW))
                                    .toList());
            unit.consents()
                    .insert(
                            acme,
                            ids.stream()
                                    .map(QualificationOnEveryStorageTest::consent)
                                    .toList());
            return acme;
        });
    }

    private static ConsentRecord consent(OpaqueId referral) {
        return new ConsentRecord(
                referral,
                referral,
                "agency-1",
                new byte[32],
                "JP",
                ConsentState.CONSENT_GIVEN,
                Set.of(Purpose.AGENCY_REGISTRATION),
                Set.of("name"),
                new NoticeReference("relay", 1, Locale.JAPANESE, new byte[32]),
                new AddresseeProof(AddresseeProof.Method.EMAIL_TYPED, NOW, 1),
                NOW,
                NOW.plusSeconds(3600));
    }

    private static List<OpaqueId> ids(TenantId tenant) {
        return LongStream.rangeClosed(1, REFERRALS)
                .mapToObj(number -> OpaqueId.of(NOW, tenant, number))
                .toList();
    }
}
