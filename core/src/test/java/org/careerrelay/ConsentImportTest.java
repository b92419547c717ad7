package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.Collected.FEEDBACK;
import static org.careerrelay.Collected.REGISTRATION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.consent.ConsentImport;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.AuditEntry;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.CollectedConsent;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.CollectedNotice;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentImportResult;
import org.careerrelay.model.consent.ConsentImportResult.Outcome;
import org.careerrelay.model.consent.ConsentImportRow;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.WithdrawalOutcome;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Consents that were collected elsewhere are evidence; a no from elsewhere holds, a yes from elsewhere provides nothing to anybody. */
class ConsentImportTest {

    private static final Instant GIVEN = World.START.plusSeconds(3600);

    private final World world = World.immediate();

    @BeforeEach
    void threeWereRejected() {
        world.rejectNext(3);
        world.run();
        world.clock.move(Duration.ofDays(2));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("B02")
    void goodRowsAreKeptWithAllThatProvesThem() {
        assertThat(imported(Collected.of(1)))
                .containsExactly(new ConsentImportResult(1, "sheet-1", Outcome.TAKEN, List.of()));

        ConsentRecord record = record("a-1");
        assertThat(record.state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(record.decisions())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Purpose.AGENCY_REGISTRATION, true, Purpose.FEEDBACK_TO_COMPANY, false));
        assertThat(record.proof().method()).isEqualTo(AddresseeProof.Method.ATTESTED);
        assertThat(record.items()).as("nothing may be handed over by it").isEmpty();
        assertThat(record.givenAt()).isEqualTo(GIVEN);
        List<ConsentEvent> steps = steps(record);
        assertThat(steps)
                .extracting(ConsentEvent::state)
                .containsExactly(
                        ConsentState.CONSENT_REQUESTED, ConsentState.CONSENT_GIVEN, ConsentState.CONSENT_REFUSED);
        assertThat(steps).allSatisfy(step -> {
            ConsentDetail detail = step.detail();
            assertThat(detail).isNotNull();
            assertThat(detail.method()).isEqualTo(ConsentDetail.Method.IMPORT);
            assertThat(detail.evidence().collected())
                    .isEqualTo(new CollectedEvidence(
                            Collected.ORIGIN,
                            "sheet-1",
                            "scan/1",
                            CollectedEvidence.Channel.PAPER,
                            CollectedEvidence.Proof.SIGNATURE,
                            "officer-1"));
        });
        assertThat(verified()).isEqualTo(new ConsentReport(1, 0, List.of()));
        assertThat(world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, World.ACME)
                        .consents()
                        .notice(record.notice()))
                .as("what was shown, word for word")
                .hasValueSatisfying(kept -> assertThat(kept.notice().paragraphs())
                        .isEqualTo(Collected.of(1).notice().paragraphs()));
    }

    static Stream<Arguments> refused() {
        CollectedConsent good = Collected.of(1);
        Instant decided = World.START;
        CollectedNotice notice = good.notice();
        return Stream.of(
                Arguments.of("an application form's", at(good, decided), "decidedAt consent-import.before-rejection"),
                Arguments.of(
                        "shown in the application",
                        shown(good, Collected.notice(decided.minusSeconds(1))),
                        "notice.shownAt consent-import.before-rejection"),
                Arguments.of(
                        "of tomorrow", at(good, decided.plus(Duration.ofDays(3))), "decidedAt consent-import.future"),
                Arguments.of(
                        "shown afterwards",
                        shown(good, Collected.notice(GIVEN.plusSeconds(1))),
                        "notice.shownAt consent-import.shown-later"),
                Arguments.of("without a declaration", adult(good, false, null), "adult consent-import.adult-needed"),
                Arguments.of(
                        "of somebody of 17",
                        adult(good, true, LocalDate.of(2008, 11, 16)),
                        "birthDate consent-import.under-age"),
                Arguments.of(
                        "to something nobody asks",
                        decided(good, Set.of("AGENCY_REGISTRATION", "STATS"), Set.of()),
                        "given consent-import.purpose-unknown"),
                Arguments.of(
                        "to a word",
                        decided(good, Set.of("AGENCY_REGISTRATION", "NEWSLETTER"), Set.of()),
                        "given consent-import.purpose-unknown"),
                Arguments.of(
                        "yes and no",
                        decided(good, REGISTRATION, REGISTRATION),
                        "refused consent-import.purpose-twice"),
                Arguments.of(
                        "that leaves the registration open",
                        decided(good, FEEDBACK, Set.of()),
                        "given consent-import.registration-missing"),
                Arguments.of(
                        "without the box",
                        shown(
                                good,
                                new CollectedNotice(
                                        1,
                                        notice.locale(),
                                        notice.shownAt(),
                                        notice.title(),
                                        notice.paragraphs(),
                                        Map.of("AGENCY_REGISTRATION", "登録に同意します"),
                                        null)),
                        "notice.choices consent-import.not-shown"),
                Arguments.of(
                        "that names no recipient",
                        shown(
                                good,
                                new CollectedNotice(
                                        1,
                                        notice.locale(),
                                        notice.shownAt(),
                                        notice.title(),
                                        List.of("どこかに登録します"),
                                        notice.choices(),
                                        null)),
                        "notice.paragraphs consent-import.recipient-not-named"),
                Arguments.of(
                        "whose hash is another's",
                        shown(
                                good,
                                new CollectedNotice(
                                        1,
                                        notice.locale(),
                                        notice.shownAt(),
                                        notice.title(),
                                        notice.paragraphs(),
                                        notice.choices(),
                                        "0".repeat(64))),
                        "notice.sha256 consent-import.hash"),
                Arguments.of(
                        "without words", shown(good, wordless(notice)), "notice.paragraphs notice.paragraphs.size"),
                Arguments.of("without a name", referenced(good, ""), "reference reference.notblank"),
                Arguments.of("named by a person", referenced(good, "山田 太郎"), "reference reference.pattern"),
                Arguments.of("that is over", until(good, GIVEN.plusSeconds(60)), "validUntil consent-import.expired"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Proves({"B02", "R-06", "R-14", "V-C6"})
    void refused(String what, CollectedConsent row, String wrong) {
        List<ConsentImportResult> results = imported(row, Collected.of(2));
        assertThat(Collected.outcomes(results)).containsExactly(Outcome.REFUSED, Outcome.TAKEN);
        assertThat(Collected.codes(results.get(0))).contains(wrong);
        assertThat(results.get(0).violations()).allMatch(Collected::isInBothLanguages);
        assertThat(records()).as("the good row alone").hasSize(1);
    }

    @Test
    void nothingIsKnownOfAnApplicationThatWasNotRejectedOrOfAnotherAgency() {
        List<ConsentImportResult> results = imported(Collected.of(99), recipient(Collected.of(1), "agency-2"));
        assertThat(Collected.codes(results.get(0))).containsExactly("application consent-import.application-unknown");
        assertThat(Collected.codes(results.get(1))).containsExactly("recipient consent-import.recipient-unknown");
        assertThat(imported(new CollectedConsent[0])).isEmpty();
    }

    @Test
    @Proves({"R-01", "R-04"})
    void nothingIsProvidedOnTheStrengthOfItUntilThePersonAgreesHere() {
        imported(Collected.of(1));
        world.run();
        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);

        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
        ConsentRecord record = record("a-1");
        assertThat(record.isProven()).isTrue();
        assertThat(record.givenAt()).isEqualTo(world.clock.instant());
        OpaqueId person = world.referral("a-1").person();
        ProvisionRecord provision = world.read((unit, acme) ->
                unit.provisions().ofPeople(acme, List.of(person)).get(0));
        assertThat(provision.consent().sequence())
                .as("the step by which they agreed here, after three of the import and that they were asked")
                .isEqualTo(5);
        assertThat(steps(record).get(4).state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves({"B02", "B04"})
    void whatWasTakenBackElsewhereIsImportedAsTakenBackHoweverOldItIs() {
        Instant later = GIVEN.plusSeconds(60);
        CollectedConsent over = until(Collected.of(1, "w", GIVEN, later, REGISTRATION, Set.of()), later.plusSeconds(9));
        assertThat(Collected.outcomes(imported(over, Collected.of(2, "no", GIVEN, null, Set.of(), REGISTRATION))))
                .containsExactly(Outcome.TAKEN_BACK, Outcome.TAKEN_BACK);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(record("a-2").state()).isEqualTo(ConsentState.CONSENT_REFUSED);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves("B04")
    void aWithdrawalHereBeatsAnOlderYesFromElsewhere() {
        world.consent(1);
        world.withdraw(1);
        assertThat(Collected.outcomes(imported(Collected.of(1)))).containsExactly(Outcome.SUPERSEDED);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
    }

    @Test
    void whatThePersonDidHereIsNeverWidenedFromElsewhere() {
        world.consent(1);
        world.clock.move(Duration.ofDays(1));
        Instant later = world.clock.instant().minusSeconds(60);
        CollectedConsent wider =
                Collected.of(1, "wider", later, null, Set.of("AGENCY_REGISTRATION", "FEEDBACK_TO_COMPANY"), Set.of());
        assertThat(Collected.outcomes(imported(wider))).containsExactly(Outcome.SUPERSEDED);
        assertThat(record("a-1").purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
    }

    @Test
    @Proves("B04")
    void aLaterNoFromElsewhereTakesBackWhatWasGivenHere() {
        world.consent(1);
        world.run();
        assertThat(world.inbox().pending(10)).hasSize(1);
        world.clock.move(Duration.ofDays(1));
        Instant later = world.clock.instant().minusSeconds(60);
        CollectedConsent no = Collected.of(1, "no", GIVEN, later, REGISTRATION, Set.of());
        assertThat(Collected.outcomes(Collected.tried(world.company(), List.of(no, no))))
                .containsExactly(Outcome.TAKEN_BACK, Outcome.REPEATED);
        assertThat(record("a-1").state()).as("tried only").isEqualTo(ConsentState.CONSENT_GIVEN);

        assertThat(Collected.outcomes(imported(no, no))).containsExactly(Outcome.TAKEN_BACK, Outcome.REPEATED);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.WITHDRAWN);
        world.run();
        assertThat(world.inbox().pending(10)).as("gone at the agency too").isEmpty();
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    void aLaterNoToAnOptionalPurposeNarrowsWhatWasGivenHere() {
        agreeTo(Set.of(Purpose.AGENCY_REGISTRATION, Purpose.FEEDBACK_TO_COMPANY));
        world.clock.move(Duration.ofDays(1));
        CollectedConsent narrower =
                Collected.of(1, "narrower", world.clock.instant().minusSeconds(60), null, REGISTRATION, FEEDBACK);
        assertThat(Collected.outcomes(imported(narrower))).containsExactly(Outcome.TAKEN_BACK);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(record("a-1").purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    void ofWhatWasCollectedElsewhereTheNewerHolds() {
        CollectedConsent older = Collected.of(1);
        CollectedConsent newer = Collected.of(1, "newer", GIVEN.plusSeconds(9), null, Set.of(), REGISTRATION);
        CollectedConsent newest = Collected.of(1, "newest", GIVEN.plusSeconds(10), null, REGISTRATION, Set.of());
        assertThat(Collected.outcomes(imported(newer, older, newest)))
                .containsExactly(Outcome.TAKEN_BACK, Outcome.SUPERSEDED, Outcome.TAKEN);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_GIVEN);
        assertThat(record("a-1").givenAt()).isEqualTo(GIVEN.plusSeconds(10));
        assertThat(record("a-1").purposes()).containsExactly(Purpose.AGENCY_REGISTRATION);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    void thePersonTakesBackWhatWasCollectedElsewhereByTheLink() {
        imported(Collected.of(1));
        assertThat(world.withdraw(1)).isInstanceOf(WithdrawalOutcome.Withdrawn.class);
        assertThat(record("a-1").state()).isEqualTo(ConsentState.CONSENT_WITHDRAWN);
        assertThat(Collected.outcomes(
                        imported(Collected.of(1, "again", GIVEN.plusSeconds(5), null, REGISTRATION, Set.of()))))
                .as("said before they took it back")
                .containsExactly(Outcome.SUPERSEDED);
        assertThat(verified().isSound()).isTrue();
    }

    @Test
    @Proves("B02")
    void theSameRowIsTakenOnceAndAnotherUnderItsNameIsAConflict() {
        assertThat(Collected.outcomes(imported(Collected.of(1)))).containsExactly(Outcome.TAKEN);
        List<Object> before = everything();
        assertThat(Collected.outcomes(imported(
                        Collected.of(1),
                        Collected.of(1, "sheet-1", GIVEN.plusSeconds(1), null, REGISTRATION, FEEDBACK))))
                .containsExactly(Outcome.REPEATED, Outcome.CONFLICT);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysTheSameAndWritesNothing() {
        List<CollectedConsent> rows = List.of(
                Collected.of(1),
                Collected.of(1),
                Collected.of(1, "w", GIVEN, GIVEN.plusSeconds(1), REGISTRATION, FEEDBACK),
                Collected.of(1, "late", GIVEN, null, REGISTRATION, FEEDBACK),
                at(Collected.of(2), World.START));
        List<ConsentImportResult> tried = Collected.tried(world.company(), rows);
        assertThat(records()).isEmpty();
        assertThat(Collected.imported(world.company(), rows)).isEqualTo(tried);
        assertThat(Collected.outcomes(tried))
                .containsExactly(
                        Outcome.TAKEN, Outcome.REPEATED, Outcome.TAKEN_BACK, Outcome.SUPERSEDED, Outcome.REFUSED);
    }

    @Test
    void moreRowsThanAnImportHasAreRefusedOneByOne() {
        int limit = ConsentImport.LIMIT;
        int[] refused = new int[1];
        Collected.desk(world.company())
                .tryImport(
                        Collected.ORIGIN,
                        IntStream.rangeClosed(1, limit + 2)
                                .mapToObj(i -> new ConsentImportRow<CollectedConsent>(i, null, List.of()))
                                .iterator(),
                        result -> refused[0] += Collected.codes(result).contains(" consent-import.too-many") ? 1 : 0);
        assertThat(refused[0]).isEqualTo(2);
    }

    @Test
    @Proves("B17")
    void whoImportsAndExportsGivesAReasonAndIsWrittenDown() {
        imported(Collected.of(1));
        Collected.exported(world.company());
        assertThat(audit())
                .extracting(AuditEntry::action)
                .contains(AccessAction.IMPORT_CONSENTS, AccessAction.EXPORT_CONSENTS);
        BulkConsentDesk without =
                world.desk().privacy(Accessor.privacyOfficer("officer-1")).consents();
        assertThatThrownBy(() -> without.export(consent -> {})).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> without.importFrom(
                        "paper", List.<ConsentImportRow<CollectedConsent>>of().iterator(), r -> {}))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Collected.desk(world.company())
                        .importFrom(
                                "山田 太郎",
                                List.<ConsentImportRow<CollectedConsent>>of().iterator(),
                                r -> {}))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("reference.syntax"));
    }

    private void agreeTo(Set<Purpose> purposes) {
        world.candidate("a-1").consent(World.ticking(world.form("a-1", World.address(1)), purposes));
    }

    private List<ConsentImportResult> imported(CollectedConsent... rows) {
        return Collected.imported(world.company(), List.of(rows));
    }

    private ConsentRecord record(String application) {
        OpaqueId referral = world.referral(application).id();
        return world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
    }

    private List<ConsentEvent> steps(ConsentRecord record) {
        return world.read((unit, acme) -> unit.consents().events(acme, record.id()));
    }

    private List<ExportedRow> records() {
        return world.read((unit, acme) -> unit.exports().read(acme, RowKind.CONSENT, null, 1000));
    }

    private List<Object> everything() {
        return world.read(
                (unit, acme) -> Stream.of(RowKind.CONSENT, RowKind.CONSENT_EVENT, RowKind.NOTICE, RowKind.COMMAND)
                        .flatMap(kind -> unit.exports().read(acme, kind, null, 1000).stream())
                        .map(Object.class::cast)
                        .toList());
    }

    private List<AuditEntry> audit() {
        return world.read((unit, acme) -> unit.exports().read(acme, RowKind.AUDIT_ENTRY, null, 1000).stream()
                .map(row -> ((ExportedRow.OfAuditEntry) row).entry())
                .toList());
    }

    private ConsentReport verified() {
        return world.company()
                .operator()
                .tenant(TenantKind.COMPANY, World.ACME)
                .consents()
                .verify();
    }

    private static CollectedConsent at(CollectedConsent row, Instant at) {
        int person = Integer.parseInt(row.application().substring(2));
        return Collected.of(person, row.reference(), at, row.withdrawnAt(), row.given(), row.refused());
    }

    private static CollectedConsent decided(CollectedConsent row, Set<String> given, Set<String> refused) {
        return Collected.of(1, row.reference(), row.decidedAt(), null, given, refused);
    }

    private static CollectedConsent shown(CollectedConsent row, CollectedNotice notice) {
        return copy(row, row.reference(), row.recipient(), row.validUntil(), notice, true, null);
    }

    private static CollectedConsent adult(CollectedConsent row, boolean adult, @Nullable LocalDate born) {
        return copy(row, row.reference(), row.recipient(), row.validUntil(), row.notice(), adult, born);
    }

    private static CollectedConsent referenced(CollectedConsent row, String reference) {
        return copy(row, reference, row.recipient(), row.validUntil(), row.notice(), true, null);
    }

    private static CollectedConsent recipient(CollectedConsent row, String recipient) {
        return copy(row, row.reference(), recipient, row.validUntil(), row.notice(), true, null);
    }

    private static CollectedConsent until(CollectedConsent row, Instant until) {
        return copy(row, row.reference(), row.recipient(), until, row.notice(), true, null);
    }

    private static CollectedNotice wordless(CollectedNotice notice) {
        return new CollectedNotice(
                1, notice.locale(), notice.shownAt(), notice.title(), List.of(), notice.choices(), null);
    }

    private static CollectedConsent copy(
            CollectedConsent row,
            String reference,
            String recipient,
            @Nullable Instant until,
            CollectedNotice notice,
            boolean adult,
            @Nullable LocalDate born) {
        return new CollectedConsent(
                reference,
                row.application(),
                recipient,
                row.given(),
                row.refused(),
                row.decidedAt(),
                row.withdrawnAt(),
                until,
                notice,
                row.channel(),
                row.proof(),
                row.document(),
                adult,
                born == null ? null : Pii.of(born));
    }
}
