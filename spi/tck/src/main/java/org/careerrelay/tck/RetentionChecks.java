package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.RetentionSamples.MADE;
import static org.careerrelay.tck.RetentionSamples.box;
import static org.careerrelay.tck.RetentionSamples.consent;
import static org.careerrelay.tck.RetentionSamples.draft;
import static org.careerrelay.tck.RetentionSamples.erasure;
import static org.careerrelay.tck.RetentionSamples.id;
import static org.careerrelay.tck.RetentionSamples.ids;
import static org.careerrelay.tck.RetentionSamples.instruction;
import static org.careerrelay.tck.RetentionSamples.received;
import static org.careerrelay.tck.RetentionSamples.referral;
import static org.careerrelay.tck.RetentionSamples.rejection;
import static org.careerrelay.tck.RetentionSamples.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.qualification.Finding;
import org.careerrelay.model.qualification.Qualification;
import org.careerrelay.model.qualification.QualificationState;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.AgedRows;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.Perishable;
import org.careerrelay.spi.storage.RetentionStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link RetentionStore}. */
abstract class RetentionChecks extends StorageChecks {

    private static final Instant LATER = MADE.plus(Duration.ofDays(400));
    private static final Duration MOMENT = Duration.ofMillis(1);

    RetentionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingIsDueWhereNothingIs() {
        for (Perishable what : Perishable.values()) {
            nothingIsDueWhereNothingIs(company("of-" + what.name().toLowerCase(Locale.ROOT)), what);
        }
        TenantId own = company("of-nothing");
        run(unit -> {
            assertThat(unit.retention().due(own, all(LATER))).isEmpty();
            assertThat(unit.retention().due(own, Map.of())).isEmpty();
        });
    }

    private static Map<Perishable, Instant> all(Instant before) {
        return Arrays.stream(Perishable.values()).collect(Collectors.toMap(what -> what, what -> before));
    }

    private void nothingIsDueWhereNothingIs(TenantId own, Perishable what) {
        run(unit -> {
            assertThat(unit.retention().look(own, what, LATER)).isEqualTo(AgedRows.NONE);
            assertThat(unit.retention().purge(own, what, LATER, null, 10)).isEqualTo(new RetentionStore.Batch(0, null));
            assertThat(unit.retention()
                            .purge(own, what, Instant.EPOCH.minusSeconds(1), null, 10)
                            .rows())
                    .isZero();
        });
    }

    @Test
    void whatIsOfTheInstantItselfStaysAndWhatIsBeforeItGoesOnce() {
        for (Perishable what : Perishable.values()) {
            whatIsOfTheInstantItselfStaysAndWhatIsBeforeItGoesOnce(
                    company("of-" + what.name().toLowerCase(Locale.ROOT)), what);
        }
    }

    private void whatIsOfTheInstantItselfStaysAndWhatIsBeforeItGoesOnce(TenantId own, Perishable what) {
        TenantId other = company("other-" + what.name().toLowerCase(Locale.ROOT));
        Instant begins = store(own, what, 1);
        store(other, what, 1);

        run(unit -> {
            assertThat(unit.retention().look(own, what, begins)).isEqualTo(AgedRows.NONE);
            assertThat(unit.retention().due(own, Map.of(what, begins))).isEmpty();
            assertThat(unit.retention().purge(own, what, begins, null, 10).rows())
                    .isZero();
        });
        Instant due = begins.plus(MOMENT);
        run(unit -> {
            AgedRows aged = unit.retention().look(own, what, due);
            assertThat(aged.rows()).isEqualTo(1);
            assertThat(aged.oldest()).isBetween(MADE, begins);
            assertThat(unit.retention().due(own, all(due))).contains(what);
        });
        run(unit -> assertThat(unit.retention().purge(own, what, due, null, 10).rows())
                .isEqualTo(1));
        run(unit -> {
            assertThat(unit.retention().look(own, what, due)).isEqualTo(AgedRows.NONE);
            assertThat(unit.retention().purge(own, what, due, null, 10).rows()).isZero();
            assertThat(unit.retention().look(other, what, due).rows())
                    .as("of another tenant")
                    .isEqualTo(1);
        });
    }

    @Test
    void batchesGoOnFromTheKeyBefore() {
        for (Perishable what : Perishable.values()) {
            batchesGoOnFromTheKeyBefore(company("of-" + what.name().toLowerCase(Locale.ROOT)), what);
        }
    }

    private void batchesGoOnFromTheKeyBefore(TenantId own, Perishable what) {
        Instant due = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> store(own, what, number))
                .max(Instant::compareTo)
                .orElseThrow()
                .plus(MOMENT);
        List<Integer> batches = new ArrayList<>();
        @Nullable OpaqueId after = null;
        int rows;
        do {
            @Nullable OpaqueId from = after;
            RetentionStore.Batch batch = get(unit -> unit.retention().purge(own, what, due, from, 2));
            rows = batch.rows();
            batches.add(rows);
            after = batch.last();
        } while (rows == 2);

        assertThat(batches).containsExactly(2, 2, 1);
        run(unit -> assertThat(unit.retention().look(own, what, due)).isEqualTo(AgedRows.NONE));
    }

    @Test
    void onlyLinksThatNobodyUsedGo() {
        for (ReferralState state : ReferralState.values()) {
            run(unit -> unit.referrals().insert(acme, List.of(referral(state.ordinal(), state))));
        }
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.LINK, LATER, null, 100)
                        .rows())
                .isEqualTo(2));
        run(unit -> assertThat(unit.referrals().find(acme, ids(0, ReferralState.values().length)))
                .extracting(Referral::state)
                .containsExactlyInAnyOrder(
                        ReferralState.ISSUED,
                        ReferralState.MAILED,
                        ReferralState.CONSENTED,
                        ReferralState.SENT,
                        ReferralState.DISPUTED,
                        ReferralState.ACKNOWLEDGED,
                        ReferralState.WITHDRAWN));
    }

    @Test
    void aBoxOfAnswersStaysWithNothingInIt() {
        store(acme, Perishable.ANSWERS, 1);
        run(unit -> unit.retention().purge(acme, Perishable.ANSWERS, LATER, null, 10));
        run(unit -> {
            assertThat(unit.vault().find(acme, VaultKind.ANSWERS, List.of(id(1))))
                    .containsExactly(new VaultItem(id(1), VaultKind.ANSWERS, id(1), new byte[0]));
            assertThat(unit.vault().subjects(acme, VaultKind.ANSWERS, null, 10)).containsExactly(id(1));
        });
    }

    @Test
    void whatHasArrivedIsNotUnsent() {
        OpaqueId introduction = Samples.introduction(1, Samples.AGENCY, "one").id();
        run(unit -> {
            unit.introductions().insert(acme, Samples.introduction(1, Samples.AGENCY, "one"));
            unit.inbox().insert(acme, List.of(received(2, MADE)));
            unit.vault()
                    .put(
                            acme,
                            List.of(
                                    new VaultItem(introduction, VaultKind.PROPOSAL, introduction, new byte[] {1}),
                                    box(2, VaultKind.ANSWERS),
                                    box(2, VaultKind.CORRECTION)));
        });
        Instant late = LATER.plus(Duration.ofDays(4000));
        run(unit -> {
            assertThat(unit.retention()
                            .due(acme, Map.of(Perishable.UNSENT_PROPOSAL, late, Perishable.UNSENT_CORRECTION, late)))
                    .isEmpty();
            unit.retention().purge(acme, Perishable.UNSENT_PROPOSAL, late, null, 10);
            unit.retention().purge(acme, Perishable.UNSENT_CORRECTION, late, null, 10);
        });
        run(unit -> {
            assertThat(unit.vault().subjects(acme, VaultKind.PROPOSAL, null, 10))
                    .containsExactly(introduction);
            assertThat(unit.vault().subjects(acme, VaultKind.CORRECTION, null, 10))
                    .containsExactly(id(2));
            unit.retention().purge(acme, Perishable.REGISTER, LATER, null, 10);
        });
        run(unit -> assertThat(unit.vault().subjects(acme, VaultKind.CORRECTION, null, 10))
                .as("with the register")
                .isEmpty());
    }

    @Test
    void withAConsentGoesWhatIsAboutItAndNothingElse() {
        store(acme, Perishable.CONSENT, 1);
        run(unit -> {
            unit.settings().openProgramme(acme, Samples.AGENCY, MADE);
            unit.rejections().insert(acme, List.of(rejection(1, 1, MADE.plusSeconds(1))));
            unit.referrals()
                    .insert(acme, List.of(referral(1, ReferralState.ACKNOWLEDGED), referral(2, ReferralState.SENT)));
            unit.referrals().noteDetails(acme, Map.of(id(1), new AnswerDetail(AnswerReason.OTHER, null, null)));
            unit.qualifications()
                    .put(
                            acme,
                            List.of(new Qualification(
                                    id(1),
                                    1,
                                    QualificationState.REVIEW,
                                    List.of(Finding.of(EligibilityCode.STAFF_EMAIL)),
                                    MADE,
                                    MADE,
                                    null,
                                    MADE)));
            unit.vault()
                    .put(
                            acme,
                            List.of(box(1, VaultKind.ANSWERS), box(1, VaultKind.CONTACT), box(2, VaultKind.ANSWERS)));
        });
        run(unit -> unit.retention().purge(acme, Perishable.CONSENT, LATER, null, 10));
        run(unit -> {
            assertThat(unit.consents().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.consents().events(acme, id(1))).isEmpty();
            assertThat(unit.referrals().find(acme, ids(1, 2)))
                    .extracting(Referral::id)
                    .containsExactly(id(2));
            assertThat(unit.referrals().details(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.qualifications().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.vault().subjects(acme, VaultKind.ANSWERS, null, 10)).containsExactly(id(2));
            assertThat(unit.vault().subjects(acme, VaultKind.CONTACT, null, 10)).containsExactly(id(1));
            assertThat(unit.rejections().find(acme, List.of(id(1)))).hasSize(1);
        });
    }

    @Test
    void whoWasRejectedAgainIsRecognisedOn() {
        person(acme, 1);
        person(acme, 2);
        person(acme, 3);
        Instant due = MADE.plus(Duration.ofDays(365));
        run(unit -> {
            unit.rejections()
                    .insert(acme, List.of(rejection(1, 1, MADE), rejection(2, 2, MADE), rejection(3, 3, MADE)));
            unit.rejections().insert(acme, List.of(rejection(11, 2, due)));
            unit.people().merge(acme, id(3), id(2));
        });
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.INDEX, due, null, 10)
                        .rows())
                .isEqualTo(1));
        run(unit -> {
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 1)))).isEmpty();
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 2)))).contains(id(2));
            assertThat(unit.people().lookUp(acme, List.of(Samples.index(1, 3)))).contains(id(2));
        });
    }

    @Test
    void whomAnAgencyHasNotAnsweredOrLatelyAnsweredIsRecognisedOn() {
        TenantId agency = tenant(TenantKind.AGENCY, Samples.AGENCY);
        Instant due = MADE.plus(Duration.ofDays(365));
        for (int number = 1; number <= 3; number++) {
            person(agency, number);
        }
        run(unit -> unit.inbox().insert(agency, List.of(received(1, MADE), received(2, due), received(3, null))));
        run(unit -> assertThat(unit.retention()
                        .purge(agency, Perishable.INDEX, due, null, 10)
                        .last())
                .isEqualTo(id(1)));
        run(unit -> assertThat(
                        unit.retention().look(agency, Perishable.INDEX, due).rows())
                .isZero());
    }

    @Test
    void whoStillHasSomethingIsNotForgotten() {
        for (int number = 1; number <= 6; number++) {
            person(acme, number);
        }
        run(unit -> unit.retention().purge(acme, Perishable.INDEX, LATER, null, 10));
        person(acme, 7);
        run(unit -> {
            unit.rejections().insert(acme, List.of(rejection(1, 1, MADE)));
            unit.vault().put(acme, List.of(box(2, VaultKind.PROPOSAL)));
            unit.inbox().insert(acme, List.of(received(3, MADE)));
            unit.people().merge(acme, id(5), id(4));
        });
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.PERSON, LATER, null, 10)
                        .rows())
                .isEqualTo(2));
        run(unit -> {
            assertThat(unit.people().find(acme, ids(1, 7)))
                    .extracting(Person::id)
                    .containsExactlyInAnyOrder(id(1), id(2), id(3), id(4), id(7));
            assertThat(unit.people().merged(acme, ids(1, 7))).isEmpty();
        });
    }

    @Test
    void whoIsForgottenHasCountedForNobodyAndTheLedgerStays() {
        int programme = get(unit -> unit.settings().openProgramme(acme, Samples.AGENCY, MADE))
                .number();
        store(acme, Perishable.PERSON, 1);
        run(unit -> {
            unit.credits().claimPeople(acme, programme, Map.of(id(1), id(1)), MADE, null);
            unit.credits().append(acme, programme, List.of(Samples.count(1, 1)), Samples.counted(1));
        });
        run(unit -> unit.retention().purge(acme, Perishable.PERSON, LATER, null, 10));
        run(unit -> {
            assertThat(unit.credits().counted(acme, programme, List.of(id(1)))).isEmpty();
            assertThat(unit.credits().entries(acme, programme, 0, 10)).hasSize(1);
            assertThat(unit.credits().read(acme, programme).counted()).isEqualTo(1);
        });
    }

    @Test
    void whatIsNotOverStays() {
        run(unit -> {
            for (RequestState state : RequestState.values()) {
                unit.rights().insert(acme, List.of(request(state.ordinal(), state)));
            }
            unit.erasures().put(acme, List.of(erasure(1, null), erasure(2, MADE.plusSeconds(9))));
        });
        run(unit -> {
            unit.retention().purge(acme, Perishable.RIGHTS_REQUEST, LATER, null, 100);
            unit.retention().purge(acme, Perishable.ERASURE, LATER, null, 100);
        });
        run(unit -> {
            assertThat(unit.rights().page(acme, null, 100))
                    .extracting(RightsRequest::state)
                    .containsExactly(
                            RequestState.RECEIVED,
                            RequestState.IDENTIFIED,
                            RequestState.IN_PROGRESS,
                            RequestState.PARTIAL);
            assertThat(unit.erasures().page(acme, null, 100)).containsExactly(erasure(1, null));
        });
    }

    @Test
    void anInstructionStaysAsLongAsSomethingWasNotedOfItSince() {
        Instant due = MADE.plus(Duration.ofDays(100));
        run(unit -> unit.instructions()
                .insert(
                        acme,
                        List.of(
                                instruction(1, "agency-a", MADE),
                                instruction(2, "agency-a", MADE),
                                instruction(3, "agency-a", MADE),
                                instruction(3, "agency-b", due))));
        run(unit -> unit.instructions()
                .settle(acme, List.of(instruction(2, "agency-a", MADE).settled(InstructionResult.done(due)))));
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.INSTRUCTION, due, null, 10)
                        .last())
                .isEqualTo(id(1)));
        run(unit -> assertThat(unit.instructions().byReferral(acme, "agency-a", ids(1, 3)))
                .extracting(Instruction::id)
                .containsExactlyInAnyOrder(id(2), id(3)));
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.INSTRUCTION, LATER, null, 10)
                        .rows())
                .isEqualTo(2));
        run(unit -> assertThat(unit.instructions().byReferral(acme, "agency-b", ids(1, 3)))
                .isEmpty());
    }

    @Test
    void aNoticeStaysAsLongAsAConsentRefersToIt() {
        StoredNotice referred = NoticeChecks.notice(1, MADE, "説明");
        ConsentRecord consent = consent(1);
        run(unit -> {
            unit.notices().keep(acme, List.of(notice(consent, referred), NoticeChecks.notice(200, MADE, "説明")));
            unit.consents().insert(acme, List.of(consent));
        });
        run(unit -> assertThat(unit.retention()
                        .purge(acme, Perishable.NOTICE, LATER, null, 10)
                        .rows())
                .isEqualTo(1));
        run(unit -> {
            assertThat(unit.notices().find(acme, List.of(consent.notice()))).hasSize(1);
            unit.retention().purge(acme, Perishable.CONSENT, LATER, null, 10);
        });
        run(unit -> unit.retention().purge(acme, Perishable.NOTICE, LATER, null, 10));
        run(unit ->
                assertThat(unit.notices().find(acme, List.of(consent.notice()))).isEmpty());
    }

    private static StoredNotice notice(ConsentRecord consent, StoredNotice like) {
        Notice notice = like.notice();
        return new StoredNotice(
                new Notice(consent.notice(), notice.title(), notice.paragraphs(), notice.choices()),
                like.variables(),
                like.keptAt());
    }

    @Test
    void whatFailsLeavesEverything() {
        Instant due = store(acme, Perishable.CONSENT, 1).plus(MOMENT);
        try {
            run(unit -> {
                unit.retention().purge(acme, Perishable.CONSENT, due, null, 10);
                throw new IllegalStateException("taken back");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("taken back");
        }
        run(unit -> {
            assertThat(unit.retention().look(acme, Perishable.CONSENT, due).rows())
                    .isEqualTo(1);
            assertThat(unit.consents().events(acme, id(1))).hasSize(1);
        });
    }

    /** Stores one of them, and says when its time begins. */
    private Instant store(TenantId tenant, Perishable what, int number) {
        run(unit -> RetentionSamples.store(unit, tenant, what, number));
        return RetentionSamples.begins(what, number);
    }

    private void person(TenantId tenant, int number) {
        run(unit -> unit.people().resolve(tenant, List.of(draft(number)), MADE));
    }
}
