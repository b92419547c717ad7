package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.instruction.CorrectedItems;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.instruction.InstructionOutcome;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.Disclosure.Row;
import org.careerrelay.model.rights.Disclosure.Topic;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.KnownPerson;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests of people, through the privacy officer. */
class PersonRequestTest {

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"B14", "R-71"})
    void aDisclosureHasEverythingThatIsHeld() {
        world.consented(1);
        world.run();
        world.withdraw(1);
        world.run();
        RightsRequest request = identified(RequestKind.DISCLOSURE);

        Disclosure disclosure = desk().disclose(request.id()).orElseThrow();

        Set<String> ids = Set.of(
                world.referral("a-1").id().toString(),
                field(disclosure, Topic.CONSENTS, "id").get(0),
                request.id().toString());
        assertThat(disclosure.company()).isEqualTo("株式会社サンプル");
        assertThat(field(disclosure, Topic.APPLICATIONS, "application")).containsExactly("a-1");
        assertThat(field(disclosure, Topic.REFERRALS, "agency")).containsExactly(World.AGENCY);
        assertThat(field(disclosure, Topic.CONSENTS, "state")).containsExactly("CONSENT_WITHDRAWN");
        assertThat(field(disclosure, Topic.CONSENT_EVENTS, "state")).endsWith("CONSENT_WITHDRAWN");
        assertThat(field(disclosure, Topic.NOTICES, "text"))
                .singleElement()
                .asString()
                .contains("見本人材株式会社");
        assertThat(field(disclosure, Topic.INSTRUCTIONS, "outcome")).containsExactly("DONE");
        assertThat(field(disclosure, Topic.RECOGNITION, "field")).containsExactly("EMAIL");
        assertThat(field(disclosure, Topic.REQUESTS, "kind")).containsExactly("DISCLOSURE");
        world.run();
        assertThat(field(desk().disclose(request.id()).orElseThrow(), Topic.EVENTS, "type"))
                .as("every event of the log whose subject or detail is the person's")
                .containsExactlyElementsOf(world.events().stream()
                        .map(NumberedEvent::event)
                        .filter(event -> ids.contains(event.subject().toString())
                                || event.details().values().stream().anyMatch(ids::contains))
                        .map(event -> event.type().name())
                        .toList())
                .contains("REJECTION_TAKEN", "CONSENT_GIVEN", "REFERRAL_SENT", "CONSENT_WITHDRAWN", "RIGHTS_REQUESTED");
        assertThat(state(request)).isEqualTo(RequestState.DONE);
    }

    @Test
    @Proves("B14")
    void whatWaitsInABoxOfAnyKindIsDisclosed() {
        world.count(10);
        OpaqueId introduction = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                .introduction()
                .id();
        world.run();
        world.inbox().introduction(introduction).propose(World.proposal());
        world.run();
        world.toAgency.cut(true);
        RightsRequest correction = identified(RequestKind.CORRECTION);
        desk().correct(correction.id(), CorrectedItems.of(DataItem.WISHES, Pii.of("大阪で働きたい")));

        Disclosure corrected =
                desk().disclose(identified(RequestKind.DISCLOSURE).id()).orElseThrow();
        assertThat(field(corrected, Topic.DATA, "kind")).containsExactly("CORRECTION");
        assertThat(field(corrected, Topic.DATA, "wishes")).containsExactly("大阪で働きたい");

        RightsRequest introduced = desk().receiveFrom(World.proposal().mail(), RequestKind.DISCLOSURE)
                .orElseThrow();
        desk().identify(introduced.id(), IdentityProof.Method.REGISTERED_CONTACT);
        Disclosure proposed = desk().disclose(introduced.id()).orElseThrow();
        assertThat(field(proposed, Topic.DATA, "kind")).containsExactly("PROPOSAL");
        assertThat(field(proposed, Topic.DATA, "profile")).containsExactly("経理を十年");
    }

    @Test
    @Proves("B14")
    void theAddressOfAReceiptThatWaitsIsDisclosed() {
        world.consented(1);
        Disclosure disclosure =
                desk().disclose(identified(RequestKind.DISCLOSURE).id()).orElseThrow();
        assertThat(disclosure.sections())
                .filteredOn(section -> section.topic() == Topic.DATA)
                .singleElement()
                .satisfies(data -> assertThat(data.rows())
                        .filteredOn(row -> row.fields().containsValue(Pii.of("RECEIPT")))
                        .singleElement()
                        .satisfies(row -> assertThat(row.fields()).containsEntry("mail", Pii.of(World.address(1)))));
    }

    @Test
    @Proves("B14")
    void whatHasNotLeftIsHeldAndIsNoProvision() {
        world.consented(1);
        Disclosure records =
                desk().disclose(identified(RequestKind.PROVISION_RECORDS).id()).orElseThrow();
        assertThat(field(records, Topic.PROVISIONS, "id")).isEmpty();
        Disclosure everything =
                desk().disclose(identified(RequestKind.DISCLOSURE).id()).orElseThrow();
        assertThat(field(everything, Topic.PROVISIONS, "state")).containsExactly("PREPARED");

        world.run();
        Disclosure afterwards =
                desk().disclose(identified(RequestKind.PROVISION_RECORDS).id()).orElseThrow();
        assertThat(field(afterwards, Topic.PROVISIONS, "state")).containsExactly("PROVIDED");
    }

    @Test
    @Proves("B14")
    void whatLiesInABoxIsDisclosedWhileItLiesThere() {
        world.toAgency.cut(true);
        world.consented(1);
        world.run();
        RightsRequest request = identified(RequestKind.PORTABILITY);

        Disclosure disclosure = desk().disclose(request.id()).orElseThrow();
        assertThat(field(disclosure, Topic.DATA, "mail")).containsExactly(World.address(1));
        assertThat(field(disclosure, Topic.DATA, "wishes")).containsExactly("東京で働きたい");
        assertThat(disclosure.sections())
                .extracting(section -> section.topic())
                .containsExactly(Topic.DATA, Topic.CONSENTS);
    }

    @Test
    @Proves({"R-71", "CMP-17"})
    void erasingIsPartialUntilTheAgencyHasDoneIt() {
        world.count(1);
        RightsRequest request = identified(RequestKind.ERASURE);

        RightsRequest partial = desk().carryOut(request.id()).orElseThrow();
        assertThat(partial.state()).isEqualTo(RequestState.PARTIAL);
        assertThat(desk().receive("a-1", RequestKind.DISCLOSURE))
                .as("nobody is known any more")
                .isEmpty();
        world.run();
        assertThat(world.toAgency.passed())
                .filteredOn(PersonInstruction.class::isInstance)
                .singleElement()
                .satisfies(message ->
                        assertThat(((PersonInstruction) message).kind()).isEqualTo(InstructionKind.ERASE));
        hours(2);
        assertThat(state(request))
                .as("the agency's staff has not said anything")
                .isEqualTo(RequestState.PARTIAL);

        Instruction open = world.inbox().instructions().open(null, 1).get(0);
        world.inbox()
                .instructions()
                .carriedOut(
                        World.ACME,
                        open.id(),
                        InstructionResult.kept("求職管理簿", LocalDate.of(2028, 11, 15), world.clock.instant()));
        hours(2);

        assertThat(state(request)).isEqualTo(RequestState.DONE);
        assertThat(desk().answer(request.id()).orElseThrow()).satisfies(answer -> {
            assertThat(answer.kept()).isNotEmpty();
            assertThat(answer.agencies())
                    .extracting(told -> Objects.requireNonNull(told.result()).outcome())
                    .containsExactly(InstructionOutcome.KEPT);
        });
        assertThat(world.desk().credits(World.AGENCY).counted())
                .as("the count stays")
                .isOne();
    }

    @Test
    @Proves("R-71")
    void whoWasErasedAtTheCompanyIsErasedAtTheAgency() {
        world.consented(1);
        world.run();
        desk().carryOut(identified(RequestKind.ERASURE).id());
        world.run();

        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(world.agencyStorage.<Boolean>transact(unit -> {
                    var agency =
                            unit.tenants().find(TenantKind.AGENCY, World.AGENCY).orElseThrow();
                    return unit.people()
                            .find(
                                    agency.id(),
                                    unit.inbox().list(agency.id(), true, 10).stream()
                                            .map(item -> item.person())
                                            .collect(Collectors.toSet()))
                            .isEmpty();
                }))
                .isTrue();
    }

    @Test
    @Proves({"R-71", "CMP-17"})
    void theAgencyIsToldThoughTheContractHoldsNoMore() {
        world.consented(2);
        world.run();
        world.clock.move(Duration.ofSeconds(-1));
        assertThat(world.<Boolean>read((unit, acme) ->
                        unit.settings().effective(acme, world.clock.instant()).isEmpty()))
                .isTrue();

        RightsRequest disclosure = identified(RequestKind.DISCLOSURE);
        assertThat(field(desk().disclose(disclosure.id()).orElseThrow(), Topic.REFERRALS, "agency"))
                .containsExactly(World.AGENCY);
        for (RequestKind kind : List.of(RequestKind.STOP, RequestKind.ERASURE)) {
            RightsRequest request = identified(kind == RequestKind.STOP ? "a-1" : "a-2", kind);
            assertThat(desk().carryOut(request.id()).orElseThrow().state()).isEqualTo(RequestState.PARTIAL);
            assertThat(desk().answer(request.id()).orElseThrow().agencies())
                    .extracting(Instruction::partner)
                    .containsExactly(World.AGENCY);
        }
    }

    @Test
    @Proves({"R-71", "CMP-17"})
    void whoeverTheRecordsNameIsToldWhateverTheContractIsNow() {
        String former = "agency-9";
        world.consented(1);
        world.run();
        OpaqueId person = world.referral("a-1").person();
        world.<Integer>read((unit, acme) -> {
            unit.settings().openProgramme(acme, former, world.clock.instant());
            ProvisionRecord sent =
                    unit.provisions().ofPeople(acme, Set.of(person)).get(0);
            return unit.provisions()
                    .insert(acme, List.of(elsewhere(sent, former)))
                    .size();
        });

        world.toAgency.cut(true);
        RightsRequest request = identified(RequestKind.ERASURE);
        desk().carryOut(request.id());
        hours(2);

        assertThat(state(request)).isEqualTo(RequestState.PARTIAL);
        assertThat(desk().answer(request.id()).orElseThrow().agencies())
                .as("the answer names whoever is not reached")
                .extracting(Instruction::partner)
                .containsExactlyInAnyOrder(World.AGENCY, former);
    }

    @Test
    @Proves("R-71")
    void stoppingEndsTheConsentAndTellsTheAgency() {
        world.consented(1);
        world.run();
        RightsRequest request = identified(RequestKind.STOP);

        assertThat(desk().carryOut(request.id()).orElseThrow().state()).isEqualTo(RequestState.PARTIAL);
        world.run();
        hours(2);

        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(world.inbox().pending(10)).isEmpty();
        OpaqueId referral = world.referral("a-1").id();
        ConsentRecord consent = world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
        assertThat(consent.state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(world.<List<ConsentEvent>>read(
                        (unit, acme) -> unit.consents().events(acme, consent.id())))
                .extracting(ConsentEvent::state)
                .as("it is a step of the consent")
                .endsWith(ConsentState.CONSENT_WITHDRAWN);
        assertThat(state(request)).isEqualTo(RequestState.DONE);
        assertThat(desk().carryOut(request.id())).as("it is done").isEmpty();
    }

    @Test
    @Proves({"R-71", "R-73"})
    void whoStoppedTheUseIsWrittenToOfRelaysNoMore() {
        world.consented(1);
        world.run();
        assertThat(desk().suppressions().contains(Pii.of(World.address(1)))).isFalse();
        desk().carryOut(identified(RequestKind.STOP).id());

        assertThat(desk().suppressions().contains(Pii.of(World.address(1)))).isTrue();
        assertThat(world.reject(
                        Rejection.of("a-again", "山田 太郎", World.address(1), world.clock.instant(), "recruiter-3")))
                .isInstanceOf(RejectionResult.WithoutLink.class);
    }

    @Test
    @Proves("CMP-18")
    void unsubscribingWithdrawsNothingAndWithdrawingUnsubscribesFromNothing() {
        world.consented(2);
        world.run();
        desk().suppressions().add(Pii.of(World.address(1)), SuppressionReason.OBJECTED);
        world.run();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.SENT);
        RightsRequest request = identified(RequestKind.DISCLOSURE);
        assertThat(field(desk().disclose(request.id()).orElseThrow(), Topic.CONSENTS, "state"))
                .as("who unsubscribed still agrees")
                .containsExactly("CONSENT_GIVEN");

        world.withdraw(2);
        world.run();
        assertThat(world.referral("a-2").state()).isEqualTo(ReferralState.WITHDRAWN);
        assertThat(desk().suppressions().contains(Pii.of(World.address(2))))
                .as("who took the consent back is still written to")
                .isFalse();
    }

    @Test
    @Proves("R-71")
    void nothingIsShownOrDoneBeforeSomebodyMadeSureWhoAsks() {
        world.consented(1);
        RightsRequest disclosure = desk().receiveFrom(Pii.of(World.address(1)), RequestKind.DISCLOSURE)
                .orElseThrow();
        RightsRequest erasure = desk().receive("a-1", RequestKind.ERASURE).orElseThrow();

        assertThat(desk().disclose(disclosure.id())).isEmpty();
        assertThat(desk().carryOut(erasure.id())).isEmpty();
        assertThat(desk().receiveFrom(Pii.of("nobody@example.com"), RequestKind.DISCLOSURE))
                .isEmpty();
        assertThat(desk().identify(disclosure.id(), IdentityProof.Method.DOCUMENT)
                        .orElseThrow()
                        .identity())
                .isEqualTo(new IdentityProof(IdentityProof.Method.DOCUMENT, world.clock.instant(), "officer-1"));
        assertThat(desk().disclose(disclosure.id())).isPresent();
    }

    @Test
    @Proves("R-71")
    void ofSeveralWhoShareAMailboxTheOfficerSaysWhoseRequestItIs() {
        world.desk().recognise(RecognitionTerms.hashes("application notice, section 3"));
        reject("b-1", "山田 太郎", "family@example.jp");
        reject("b-2", "山田 花子", "family@example.jp");
        reject("b-3", "山田 花子", "family@example.jp");
        assertThat(desk().knownBy(Pii.of("nobody@example.com"))).isEmpty();
        assertThat(desk().knownBy(Pii.of("no address"))).isEmpty();

        List<KnownPerson> family = desk().knownBy(Pii.of("FAMILY@example.jp"));
        assertThat(family)
                .extracting(KnownPerson::applications)
                .as("she came back")
                .containsExactlyInAnyOrder(List.of("b-1"), List.of("b-2", "b-3"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> desk().receiveFrom(Pii.of("family@example.jp"), RequestKind.DISCLOSURE))
                .satisfies(e -> assertThat(e.violations())
                        .extracting(violation -> violation.path() + " " + violation.code())
                        .containsExactly("address address.shared"));
        assertThat(desk().requests(null, 10)).isEmpty();

        KnownPerson hanako = family.stream()
                .filter(person -> person.applications().contains("b-2"))
                .findFirst()
                .orElseThrow();
        RightsRequest request =
                desk().receiveOf(hanako.person(), RequestKind.DISCLOSURE).orElseThrow();
        desk().identify(request.id(), IdentityProof.Method.DOCUMENT);
        assertThat(field(desk().disclose(request.id()).orElseThrow(), Topic.APPLICATIONS, "application"))
                .containsExactlyInAnyOrder("b-2", "b-3");
        assertThat(desk().receiveOf(new OpaqueId(1, 1), RequestKind.DISCLOSURE)).isEmpty();
    }

    private void reject(String application, String name, String mail) {
        world.reject(Rejection.of(application, name, mail, world.clock.instant(), "recruiter-3"));
    }

    @Test
    @Proves("R-71")
    void aRefusalHasAReasonAndIsFinal() {
        world.consented(1);
        RightsRequest request = identified(RequestKind.ERASURE);

        assertThat(desk().refuse(request.id(), RefusalReason.OTHER_LAW)
                        .orElseThrow()
                        .refusal())
                .isEqualTo(RefusalReason.OTHER_LAW);
        assertThat(desk().carryOut(request.id())).isEmpty();
        assertThat(desk().refuse(request.id(), RefusalReason.NOT_HELD)).isEmpty();
    }

    @Test
    @Proves("B17")
    void nobodyButAPrivacyOfficerWithAReasonSeesAnything() {
        world.consented(1);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> world.desk()
                        .privacy(Accessor.of("recruiter-3", ActorRole.RECRUITER)
                                .because(AccessReason.Code.REQUEST_OF_PERSON, "7"))
                        .receive("a-1", RequestKind.DISCLOSURE));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> world.desk()
                        .privacy(Accessor.privacyOfficer("officer-1"))
                        .requests(null, 1));
    }

    private PrivacyDesk desk() {
        return Officer.of(world.desk());
    }

    /** The same transfer to an agency that was the partner then. */
    private static ProvisionRecord elsewhere(ProvisionRecord sent, String agency) {
        return new ProvisionRecord(
                OpaqueId.of(World.START, sent.id().tenant(), 1_000_000),
                sent.transferKey() + "/" + agency,
                sent.kind(),
                sent.subject(),
                sent.person(),
                agency,
                sent.recipientEntity(),
                sent.consent(),
                sent.principal(),
                sent.items(),
                sent.country(),
                sent.crossBorder(),
                sent.method(),
                sent.payloadSha256(),
                sent.createdAt(),
                sent.standing(),
                sent.retainUntil(),
                sent.dataOrigin());
    }

    private RightsRequest identified(RequestKind kind) {
        return identified("a-1", kind);
    }

    private RightsRequest identified(String application, RequestKind kind) {
        RightsRequest request = desk().receive(application, kind).orElseThrow();
        return desk().identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT)
                .orElseThrow();
    }

    private RequestState state(RightsRequest request) {
        return desk().answer(request.id()).orElseThrow().request().state();
    }

    private void hours(int hours) {
        world.run();
        world.clock.move(Duration.ofHours(hours));
        world.run();
    }

    private static List<String> field(Disclosure disclosure, Topic topic, String name) {
        return disclosure.sections().stream()
                .filter(section -> section.topic() == topic)
                .flatMap(section -> section.rows().stream())
                .map(Row::fields)
                .filter(fields -> fields.containsKey(name))
                .map(fields -> Objects.requireNonNull(fields.get(name)).reveal())
                .toList();
    }
}
