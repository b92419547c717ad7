package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.circulation.CareerRole;
import org.careerrelay.model.circulation.CareerStage;
import org.careerrelay.model.circulation.CareerStep;
import org.careerrelay.model.circulation.CareerStep.Kind;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleNote;
import org.careerrelay.model.circulation.LifecycleResult;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.consent.ConsentForm;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.erasure.EngineStore;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The thread of a person in one company: recorded late, out of order and again, joined and taken apart. */
class PeopleDeskTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final World world = World.built(MemoryStorage.create(), builder -> builder);

    @BeforeEach
    void open() {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().recognise(RecognitionTerms.hashes("application notice, section 3"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("C01")
    void theWholeCircleIsOneThreadThatTheLogTellsTooAndGapsAreAllowed() {
        world.rejectNext(1);
        world.run();
        assertThat(agrees(1, Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY))
                .isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        record(LifecycleNote.of("n-1", "a-1", LifecycleType.PLACED_OUT, World.TODAY.plusDays(60)));
        world.clock.move(Duration.ofDays(200));
        world.desk()
                .recognition(accessor(ActorRole.HUMAN_RESOURCES))
                .recognise(List.of(Applicant.of("b-1", "山田 太郎", World.address(1))));
        record(LifecycleNote.of("n-2", "e-1", LifecycleType.HIRED, World.TODAY.plusDays(230))
                .knownAs("b-1"));
        world.run();

        List<Kind> circle =
                List.of(Kind.APPLIED, Kind.REJECTED, Kind.REFERRED_OUT, Kind.PLACED_OUT, Kind.REAPPLIED, Kind.HIRED);
        for (String reference : List.of("a-1", "b-1", "e-1")) {
            assertThat(kinds(reference)).as(reference).isEqualTo(circle);
        }
        Referral referral = world.referral("a-1");
        assertThat(world.<List<String>>read((unit, acme) -> ofLog(unit, acme, referral)))
                .as("by pseudonym, out of the log alone")
                .containsExactly("REJECTION_TAKEN", "REFERRAL_SENT", "PLACED_OUT", "APPLICATION_RECOGNISED", "HIRED");

        record(LifecycleNote.of("n-3", "e-2", LifecycleType.LEFT, MARCH));
        record(LifecycleNote.of("n-4", "e-2", LifecycleType.REHIRED, MARCH.plusDays(90)));
        assertThat(kinds("e-2"))
                .as("since when they worked here nobody knows")
                .containsExactly(Kind.LEFT, Kind.REHIRED);
    }

    /** What the log tells of a person, of their referral or under a pseudonym of theirs; who is recognised is back. */
    private static List<String> ofLog(UnitOfWork unit, TenantId acme, Referral referral) {
        Set<OpaqueId> theirs = new HashSet<>(unit.people().together(acme, referral.person()));
        theirs.add(referral.id());
        List<String> told = new ArrayList<>();
        for (NumberedEvent numbered : unit.events().about(acme, theirs, 0, 1000)) {
            switch (numbered.event().type()) {
                case REJECTION_TAKEN, REFERRAL_SENT ->
                    told.add(numbered.event().type().name());
                case APPLICATION_RECOGNISED -> {
                    if ("AUTO".equals(numbered.event().details().get("decision"))) {
                        told.add(numbered.event().type().name());
                    }
                }
                case LIFECYCLE_RECORDED ->
                    told.add(Objects.requireNonNull(numbered.event().details().get("type")));
                default -> {}
            }
        }
        return told;
    }

    @Test
    @Proves("C12")
    void fromTheRejectionToTheRehireWhateverComesFirst() {
        world.rejectNext(1);
        LocalDate later = World.TODAY.plusDays(400);
        List<LifecycleNote> notes = List.of(
                LifecycleNote.of("n-4", "e-1", LifecycleType.REHIRED, later),
                LifecycleNote.of("n-1", "e-1", LifecycleType.HIRED, World.TODAY.plusDays(100))
                        .knownAs("a-1"),
                LifecycleNote.of("n-5", "e-1", LifecycleType.REAPPLIED, World.TODAY.plusDays(350)),
                LifecycleNote.of("n-3", "e-1", LifecycleType.LEFT, World.TODAY.plusDays(300))
                        .announced(World.TODAY.plusDays(270)),
                LifecycleNote.of("n-2", "e-1", LifecycleType.TRANSFERRED, World.TODAY.plusDays(200)));
        assertThat(record(notes.get(1))).isEqualTo(new LifecycleResult.Recorded("n-1", true));
        assertThat(desk().record(notes))
                .containsExactly(
                        new LifecycleResult.Recorded("n-4", true),
                        new LifecycleResult.Repeated("n-1"),
                        new LifecycleResult.Recorded("n-5", true),
                        new LifecycleResult.Recorded("n-3", true),
                        new LifecycleResult.Recorded("n-2", true));
        assertThat(record(LifecycleNote.of("n-2", "e-1", LifecycleType.LEFT, later)))
                .isEqualTo(new LifecycleResult.Conflict("n-2"));

        var thread = desk().thread("a-1").orElseThrow();
        assertThat(thread).isEqualTo(desk().thread("e-1").orElseThrow());
        assertThat(thread.steps())
                .extracting(CareerStep::kind)
                .containsExactly(
                        Kind.APPLIED,
                        Kind.REJECTED,
                        Kind.HIRED,
                        Kind.TRANSFERRED,
                        Kind.LEFT,
                        Kind.REAPPLIED,
                        Kind.REHIRED);
        assertThat(thread.stages())
                .extracting(CareerStage::role)
                .containsExactly(
                        CareerRole.CANDIDATE,
                        CareerRole.EMPLOYEE,
                        CareerRole.LEAVER,
                        CareerRole.ALUMNUS,
                        CareerRole.REAPPLICANT,
                        CareerRole.EMPLOYEE);
        for (int i = 1; i < thread.stages().size(); i++) {
            assertThat(thread.stages().get(i).from())
                    .as("without a gap")
                    .isNotNull()
                    .isEqualTo(thread.stages().get(i - 1).until());
        }
        Referral referral = world.referral("a-1");
        assertThat(world.<Set<OpaqueId>>read(
                        (unit, acme) -> unit.lifecycle().ofReferences(acme, List.of("e-1")).stream()
                                .map(LifecycleEvent::person)
                                .collect(Collectors.toSet())))
                .as("one id in all of these roles")
                .containsExactly(referral.person());
        assertThat(thread.role()).isEqualTo(CareerRole.CANDIDATE);
    }

    @Test
    void joinedPeopleJoinTheirThreadsAndTakingApartPartsThem() {
        desk().record(List.of(LifecycleNote.of("n-1", "a-1", LifecycleType.HIRED, MARCH)));
        var recognition = world.desk().recognition(accessor(ActorRole.HUMAN_RESOURCES));
        recognition.recognise(List.of(Applicant.of("b-1", "山田 太郎", "taro@example.jp")));
        recognition.recognise(List.of(Applicant.of("b-2", "山田 花子", "taro@example.jp")));
        assertThat(record(LifecycleNote.of("n-2", "b-1", LifecycleType.LEFT, MARCH)))
                .isEqualTo(new LifecycleResult.Recorded("n-2", true));
        assertThat(record(LifecycleNote.of("n-3", "b-1", LifecycleType.REHIRED, MARCH)
                        .knownAs("a-1")))
                .isEqualTo(new LifecycleResult.OfTwoPeople("n-3"));
        assertThat(desk().thread("b-2").orElseThrow().role()).isEqualTo(CareerRole.CANDIDATE);

        IdentityReview review = recognition.reviews(null, 10).get(0);
        recognition.confirm(review.id());
        assertThat(desk().thread("b-2").orElseThrow())
                .isEqualTo(desk().thread("b-1").orElseThrow());
        assertThat(desk().thread("b-2").orElseThrow().steps())
                .extracting(CareerStep::kind)
                .contains(Kind.LEFT);
        recognition.undo(review.id());
        assertThat(desk().thread("b-2").orElseThrow().steps())
                .extracting(CareerStep::kind)
                .containsExactly(Kind.APPLIED);
    }

    @Test
    @Proves("R-30")
    void whatCameOfAReferralIsToldWithThePersonsConsentAlone() {
        world.rejectNext(2);
        world.run();
        assertThat(agrees(1, Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY))
                .isInstanceOf(ConsentOutcome.Given.class);
        assertThat(agrees(2, Purpose.AGENCY_REGISTRATION)).isInstanceOf(ConsentOutcome.Given.class);
        world.run();

        LocalDate placed = World.TODAY.plusDays(60);
        assertThat(record(LifecycleNote.of("n-1", "a-1", LifecycleType.PLACED_OUT, placed)))
                .isEqualTo(new LifecycleResult.Recorded("n-1", true));
        assertThat(record(LifecycleNote.of("n-2", "a-2", LifecycleType.PLACED_OUT, placed)))
                .isEqualTo(new LifecycleResult.WithoutConsent("n-2"));
        assertThat(record(LifecycleNote.of("n-3", "e-9", LifecycleType.REFERRED_OUT, placed)))
                .isEqualTo(new LifecycleResult.WithoutConsent("n-3"));
        assertThat(kinds("a-1")).containsExactly(Kind.APPLIED, Kind.REJECTED, Kind.REFERRED_OUT, Kind.PLACED_OUT);
        assertThat(kinds("a-2")).containsExactly(Kind.APPLIED, Kind.REJECTED);

        world.withdraw(1);
        assertThat(kinds("a-1")).as("taken back").containsExactly(Kind.APPLIED, Kind.REJECTED);
    }

    @Test
    @Proves({"R-71", "R-72", "B12"})
    void aDisclosureShowsItAndAnErasureTakesIt() {
        record(LifecycleNote.of("n-1", "e-1", LifecycleType.HIRED, MARCH));
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(Officer.disclosed(officer, "e-1").sections())
                .filteredOn(section -> section.topic() == Disclosure.Topic.LIFECYCLE)
                .singleElement()
                .satisfies(section -> assertThat(section.rows()).hasSize(1));
        var report = officer.erasures().erase("e-1").orElseThrow();
        assertThat(report.store(EngineStore.LIFECYCLE.label()).orElseThrow().rows())
                .isOne();
        assertThat(desk().thread("e-1")).isEmpty();
    }

    @Test
    @Proves("R-70")
    void itGoesWhenNothingWasRecordedForLongOfSomebodyWhoLeft() {
        record(LifecycleNote.of("n-1", "e-1", LifecycleType.LEFT, MARCH));
        record(LifecycleNote.of("n-2", "e-2", LifecycleType.HIRED, MARCH));
        world.clock.move(Duration.ofDays(400));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(desk().thread("e-1")).isEmpty();
        assertThat(desk().thread("e-2").orElseThrow().role()).isEqualTo(CareerRole.EMPLOYEE);
        assertThat(world.<List<?>>read((unit, acme) -> unit.exports().read(acme, RowKind.PERSON, null, 10)))
                .isNotEmpty();
    }

    @Test
    @Proves("B17")
    void itIsForHumanResourcesWithAReason() {
        List<LifecycleNote> notes = List.of(LifecycleNote.of("n-1", "e-1", LifecycleType.HIRED, MARCH));
        for (ActorRole role : List.of(ActorRole.INTERVIEWER, ActorRole.MANAGER, ActorRole.RECRUITER)) {
            PeopleDesk other = world.desk().people(accessor(role));
            assertThatThrownBy(() -> other.record(notes)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> other.thread("e-1")).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> world.desk()
                        .people(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES))
                        .record(notes))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> record(notes.get(0).announced(MARCH))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whoAppliesAtAnotherCompanyOfTheGroupIsNotedByNobodyButTheEngine() {
        assertThatThrownBy(() -> record(LifecycleNote.of("n-1", "e-1", LifecycleType.REAPPLIED_AT_AFFILIATE, MARCH)
                        .announced(MARCH)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::path, Violation::code)
                                .containsExactly(
                                        tuple("[0].announcedOn", "lifecycle.announced"),
                                        tuple("[0].type", "lifecycle.affiliate")));
    }

    private ConsentOutcome agrees(int person, Purpose... purposes) {
        CandidateDesk candidate = world.candidate("a-" + person);
        Pii<String> address = Pii.of(World.address(person));
        ConsentForm form = candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(Set.of(purposes), true, address, new RelayAnswers(Pii.of("山田 太郎"), address, Pii.of("")));
        return candidate.consent(form);
    }

    private List<Kind> kinds(String reference) {
        return desk().thread(reference).orElseThrow().steps().stream()
                .map(CareerStep::kind)
                .toList();
    }

    private LifecycleResult record(LifecycleNote note) {
        return desk().record(List.of(note)).get(0);
    }

    private PeopleDesk desk() {
        return world.desk().people(accessor(ActorRole.HUMAN_RESOURCES));
    }

    private static Accessor accessor(ActorRole role) {
        return Accessor.of("hr-1", role).because(AccessReason.Code.OTHER, "staff list of today");
    }
}
