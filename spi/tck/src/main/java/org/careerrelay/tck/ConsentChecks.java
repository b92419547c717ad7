package org.careerrelay.tck;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.consent;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.step;

import java.util.List;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentStanding;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.ConsentStore}. */
abstract class ConsentChecks extends StorageChecks {

    ConsentChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.consents().insert(acme, List.of());
            unit.consents().append(acme, List.of());
            assertThat(unit.consents().find(acme, List.of())).isEmpty();
            assertThat(unit.consents().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.consents().events(acme, id(1))).isEmpty();
        });
    }

    @Test
    void findsByReferral() {
        ConsentRecord first = consent(11, 1);
        ConsentRecord second = consent(12, 2);
        insert(first, second);
        run(unit -> {
            assertThat(unit.consents().find(acme, List.of(id(1)))).containsExactly(first);
            assertThat(unit.consents().find(acme, Set.of(id(1), id(2), id(3))))
                    .containsExactlyInAnyOrder(first, second);
            assertThat(unit.consents().find(acme, List.of(id(2), id(2)))).containsExactly(second);
            assertThat(unit.consents().find(acme, List.of(id(11)))).isEmpty();
            assertThat(unit.consents().byId(acme, List.of(id(11), id(1), id(11))))
                    .containsExactly(first);
        });
    }

    @Test
    void standsByReferral() {
        ConsentRecord first = consent(11, 1);
        ConsentRecord second = consent(12, 2);
        insert(first, second);
        run(unit -> unit.consents().append(acme, List.of(Samples.step(12, 1, ConsentState.CONSENT_GIVEN))));
        run(unit -> {
            assertThat(unit.consents().standings(acme, List.of(id(1)))).containsExactly(ConsentStanding.of(first));
            assertThat(unit.consents().standings(acme, List.of(id(2), id(1), id(3), id(2))))
                    .containsExactlyInAnyOrder(
                            ConsentStanding.of(first), ConsentStanding.of(second.in(ConsentState.CONSENT_GIVEN)));
            assertThat(unit.consents().standings(acme, List.of())).isEmpty();
        });
    }

    @Test
    void emptySetsStayEmpty() {
        ConsentRecord full = consent(11, 1);
        ConsentRecord bare = new ConsentRecord(
                full.id(),
                full.referral(),
                full.recipient(),
                full.recipientSha256(),
                full.country(),
                full.state(),
                Set.of(),
                Set.of(),
                full.notice(),
                full.proof(),
                full.givenAt(),
                full.validUntil());
        insert(bare);
        run(unit -> assertThat(unit.consents().find(acme, List.of(id(1)))).containsExactly(bare));
    }

    @Test
    void aReferralHasOneConsent() {
        insert(consent(11, 1));
        refused(unit -> unit.consents().insert(acme, List.of(consent(12, 2), consent(13, 1))));
        refused(unit -> unit.consents().insert(acme, List.of(consent(14, 4), consent(15, 4))));
        run(unit -> assertThat(unit.consents().find(acme, Samples.ids(1, 4))).containsExactly(consent(11, 1)));
    }

    @Test
    void anEventBringsItsConsentIntoItsState() {
        insert(consent(11, 1), consent(12, 2), consent(13, 3));
        append(
                step(11, 1, ConsentState.CONSENT_GIVEN),
                step(12, 1, ConsentState.CONSENT_GIVEN),
                step(12, 2, ConsentState.CONSENT_WITHDRAWN));
        run(unit -> assertThat(unit.consents().find(acme, Samples.ids(1, 3)))
                .containsExactlyInAnyOrder(
                        consent(11, 1).in(ConsentState.CONSENT_GIVEN),
                        consent(12, 2).in(ConsentState.CONSENT_WITHDRAWN),
                        consent(13, 3)));
        append(step(11, 2, ConsentState.CONSENT_EXPIRED));
        run(unit -> assertThat(unit.consents().find(acme, List.of(id(1))))
                .containsExactly(consent(11, 1).in(ConsentState.CONSENT_EXPIRED)));
    }

    @Test
    void everyStateAndActorIsKeptInOrder() {
        insert(consent(11, 1), consent(12, 2));
        ConsentState[] states = ConsentState.values();
        ConsentEvent.Actor[] actors = ConsentEvent.Actor.values();
        for (int i = 0; i < states.length; i++) {
            ConsentEvent event =
                    new ConsentEvent(id(11), i + 1, states[i], Samples.NOW.plusSeconds(i), actors[i % actors.length]);
            append(event, step(12, i + 1, states[i]));
            int sequence = i + 1;
            run(unit -> assertThat(unit.consents().events(acme, id(11)))
                    .hasSize(sequence)
                    .endsWith(event));
        }
        run(unit -> assertThat(unit.consents().events(acme, id(11)))
                .extracting(ConsentEvent::state)
                .containsExactly(states));
    }

    @Test
    void aSequenceExistsOnce() {
        insert(consent(11, 1));
        append(step(11, 1, ConsentState.CONSENT_GIVEN));
        refused(unit -> unit.consents()
                .append(
                        acme,
                        List.of(
                                step(11, 2, ConsentState.CONSENT_WITHDRAWN),
                                step(11, 1, ConsentState.CONSENT_INVALIDATED))));
        run(unit -> {
            assertThat(unit.consents().events(acme, id(11))).containsExactly(step(11, 1, ConsentState.CONSENT_GIVEN));
            assertThat(unit.consents().find(acme, List.of(id(1))))
                    .containsExactly(consent(11, 1).in(ConsentState.CONSENT_GIVEN));
        });
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        ConsentRecord row = consent(11, 1);
        insert(row);
        row.notice().sha256()[0]++;
        run(unit -> unit.consents().find(acme, List.of(id(1))).get(0).notice().sha256()[1]++);
        run(unit -> assertThat(unit.consents().find(acme, List.of(id(1)))).containsExactly(consent(11, 1)));
    }

    @Test
    void everythingOfARecordIsKept() {
        ConsentRecord full = Samples.fullConsent(11, 1);
        insert(full, consent(12, 2));
        run(unit -> assertThat(unit.consents().find(acme, Samples.ids(1, 2)))
                .containsExactlyInAnyOrder(full, consent(12, 2)));
    }

    @Test
    void everythingOfAStepIsKept() {
        insert(consent(11, 1), consent(12, 2));
        ConsentEvent first = Samples.fullStep(11, 1, Set.of(Purpose.AGENCY_REGISTRATION, Purpose.SURVEY));
        ConsentEvent bare = new ConsentEvent(
                id(11),
                2,
                ConsentState.CONSENT_EXPIRED,
                Samples.NOW,
                ConsentEvent.Actor.SYSTEM,
                new ConsentDetail(ConsentDetail.Method.TIME, Set.of(), null, null, ConsentEvidence.NONE),
                null,
                Samples.bytes(3));
        append(first, bare, step(12, 1, ConsentState.CONSENT_GIVEN));
        run(unit -> {
            assertThat(unit.consents().events(acme, id(11))).containsExactly(first, bare);
            assertThat(unit.consents().eventsOf(acme, List.of(id(12), id(11), id(13), id(12))))
                    .containsExactly(first, bare, step(12, 1, ConsentState.CONSENT_GIVEN));
            assertThat(unit.consents().eventsOf(acme, List.of())).isEmpty();
        });
        requireNonNull(first.hash())[0]++;
        run(unit -> requireNonNull(unit.consents().events(acme, id(11)).get(0).prevHash())[0]++);
        run(unit -> assertThat(unit.consents().events(acme, id(11)))
                .startsWith(Samples.fullStep(11, 1, Set.of(Purpose.AGENCY_REGISTRATION, Purpose.SURVEY))));
    }

    @Test
    void aStepAboutOptionalPurposesLeavesTheStateAsItIs() {
        insert(consent(11, 1), consent(12, 2));
        append(
                step(11, 1, ConsentState.CONSENT_GIVEN),
                Samples.fullStep(11, 2, Set.of(Purpose.SURVEY)),
                Samples.fullStep(12, 1, Set.of(Purpose.SURVEY)));
        run(unit -> assertThat(unit.consents().find(acme, Samples.ids(1, 2)))
                .containsExactlyInAnyOrder(consent(11, 1).in(ConsentState.CONSENT_GIVEN), consent(12, 2)));
    }

    @Test
    void isReplacedWhole() {
        insert(consent(11, 1), consent(12, 2));
        ConsentRecord full = Samples.fullConsent(11, 1);
        run(unit -> unit.consents().replace(acme, List.of(full)));
        run(unit -> {
            unit.consents().replace(acme, List.of());
            assertThat(unit.consents().find(acme, Samples.ids(1, 2))).containsExactlyInAnyOrder(full, consent(12, 2));
        });
        run(unit -> unit.consents().replace(acme, List.of(consent(11, 1))));
        run(unit -> assertThat(unit.consents().find(acme, List.of(id(1)))).containsExactly(consent(11, 1)));
    }

    @Test
    void fallsDueByTimeOrWhereNobodyThoughtOfIt() {
        ConsentRecord unknown = consent(11, 1);
        ConsentRecord now = consent(12, 2).dueAt(Samples.NOW);
        ConsentRecord later = consent(13, 3).dueAt(Samples.NOW.plusNanos(1000));
        ConsentRecord never = consent(14, 4).dueAt(ConsentRecord.NEVER);
        insert(unknown, now, later, never);
        run(unit -> {
            assertThat(unit.consents().due(acme, Samples.NOW, 10)).containsExactlyInAnyOrder(unknown, now);
            assertThat(unit.consents().due(acme, Samples.NOW.plusSeconds(1), 10))
                    .containsExactlyInAnyOrder(unknown, now, later);
            assertThat(unit.consents().due(acme, Samples.NOW.plusSeconds(1), 2)).hasSize(2);
        });
        TenantId globex = company("globex");
        run(unit -> assertThat(unit.consents().due(globex, Samples.NOW, 10)).isEmpty());
    }

    @Test
    void noConsentIsOlderThanTheRejection() {
        ConsentRecord early = Samples.fullConsent(11, 1);
        refused(unit -> unit.consents().insert(acme, List.of(Samples.decidedLater(early))));
        run(unit -> assertThat(unit.consents().find(acme, List.of(id(1)))).isEmpty());
    }

    private void insert(ConsentRecord... consents) {
        run(unit -> unit.consents().insert(acme, List.of(consents)));
    }

    private void append(ConsentEvent... events) {
        run(unit -> unit.consents().append(acme, List.of(events)));
    }
}
