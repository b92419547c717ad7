package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentReport;
import org.careerrelay.model.consent.ConsentReport.Fault;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of all consents finds a row that somebody altered behind the engine's back, and says where. */
class ConsentArchiveTest {

    private static final int STEPS = 3;

    private final World world = World.immediate();

    @BeforeEach
    void twoHaveConsented() {
        world.consented(2);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("V-C24")
    void whatNobodyTouchedIsSound() {
        assertThat(verifiedWith(row -> row)).isEqualTo(new ConsentReport(2, 0, List.of()));
    }

    @Test
    @Proves("V-C24")
    void anAlteredStepShowsWithItsConsentAndNumber() {
        OpaqueId altered = record("a-2").id();
        ConsentReport report = verifiedWith(row -> row instanceof ExportedRow.OfConsentEvent step
                        && step.event().consent().equals(altered)
                        && step.event().sequence() == 2
                ? new ExportedRow.OfConsentEvent(later(step.event()))
                : row);
        assertThat(report).isEqualTo(new ConsentReport(2, 0, List.of(new Fault(altered, 2, "consent.hash"))));
        assertThat(report.isSound()).isFalse();
    }

    @Test
    @Proves("V-C24")
    void aConsentThatStandsOtherwiseThanItsLastStepSaysShows() {
        OpaqueId altered = record("a-1").id();
        assertThat(verifiedWith(row -> row instanceof ExportedRow.OfConsent consent
                                && consent.consent().id().equals(altered)
                        ? new ExportedRow.OfConsent(consent.consent().in(ConsentState.CONSENT_WITHDRAWN))
                        : row))
                .isEqualTo(new ConsentReport(2, 0, List.of(new Fault(altered, STEPS + 1, "consent.state"))));
    }

    @Test
    @Proves({"V-C24", "R-09"})
    void aNoticeThatIsNotWhatWasHashedShowsWithEveryConsentToIt() {
        List<Fault> both = List.of(
                new Fault(record("a-1").id(), STEPS + 1, "notice.text"),
                new Fault(record("a-2").id(), STEPS + 1, "notice.text"));
        assertThat(verifiedWith(row -> row instanceof ExportedRow.OfNotice notice
                                ? new ExportedRow.OfNotice(retitled(notice.notice()))
                                : row)
                        .faults())
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(verifiedWith(row -> row instanceof ExportedRow.OfNotice ? null : row)
                        .faults())
                .as("deleted")
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void stepsOfBeforeTheyWereChainedAreCountedAndNoFault() {
        OpaqueId older = record("a-1").id();
        assertThat(verifiedWith(row -> {
                    if (row instanceof ExportedRow.OfConsentEvent step
                            && step.event().consent().equals(older)) {
                        return step.event().sequence() == STEPS
                                ? null
                                : new ExportedRow.OfConsentEvent(unchained(step.event()));
                    }
                    return row;
                }))
                .isEqualTo(new ConsentReport(2, 1, List.of()));
    }

    @Test
    @Proves("V-C24")
    void allPagesAreReadAndTheFirstThousandFaultsAreTold() {
        ConsentRecord sound = record("a-1");
        List<ConsentRecord> withoutSteps = IntStream.rangeClosed(1, 1001)
                .mapToObj(number -> Copied.consent(sound, number))
                .toList();
        world.<Integer>read((unit, acme) -> {
            unit.consents().insert(acme, withoutSteps);
            return withoutSteps.size();
        });

        ConsentReport report = verify(world.company());
        assertThat(report.consents()).isEqualTo(1003);
        assertThat(report.faults()).hasSize(1000).allMatch(fault -> fault.code().equals("consent.state"));
    }

    @Test
    @Proves("R-09")
    void aNoticeIsReadAsItWasShownByWhatAConsentRefersTo() {
        NoticeReference reference = record("a-1").notice();
        Notice shown =
                world.candidate("a-1").look(Locale.JAPANESE).orElseThrow().notice();
        assertThat(consents(world.company(), World.ACME).notice(reference))
                .hasValueSatisfying(kept -> assertThat(kept.notice()).isEqualTo(shown));
        assertThat(consents(world.company(), World.ACME)
                        .notice(new NoticeReference("relay", 1, Locale.JAPANESE, new byte[32])))
                .as("nobody agreed to that")
                .isEmpty();
    }

    @Test
    void anUnknownCompanyHasNoArchive() {
        assertThatThrownBy(() -> consents(world.company(), "nobody").verify())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(violation -> violation.code())
                                .containsExactly("tenant.missing"));
    }

    private ConsentRecord record(String application) {
        OpaqueId referral = world.referral(application).id();
        return world.read((unit, acme) -> unit.consents().find(acme, Set.of(referral)))
                .get(0);
    }

    /** What the check finds in an installation whose rows somebody altered, or removed where null is returned. */
    private ConsentReport verifiedWith(Tampering tampering) {
        List<ExportedRow> rows = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).export(row -> {
            ExportedRow altered = tampering.of(row);
            if (altered != null) {
                rows.add(row instanceof ExportedRow.OfEnd ? new ExportedRow.OfEnd(rows.size()) : altered);
            }
        });
        try (CareerRelay copy = world.builder(MemoryStorage.create(), world.keys)
                .mail(world.mail)
                .build()) {
            copy.operator().importTenant(rows.iterator());
            return verify(copy);
        }
    }

    private static ConsentReport verify(CareerRelay relay) {
        return consents(relay, World.ACME).verify();
    }

    private static ConsentDesk consents(CareerRelay relay, String company) {
        return relay.operator().tenant(TenantKind.COMPANY, company).consents();
    }

    private static ConsentEvent later(ConsentEvent step) {
        return new ConsentEvent(
                step.consent(),
                step.sequence(),
                step.state(),
                step.at().plusSeconds(1),
                step.by(),
                step.detail(),
                step.prevHash(),
                step.hash());
    }

    private static ConsentEvent unchained(ConsentEvent step) {
        return new ConsentEvent(step.consent(), step.sequence(), step.state(), step.at(), step.by());
    }

    private static StoredNotice retitled(StoredNotice kept) {
        Notice notice = kept.notice();
        return new StoredNotice(
                new Notice(notice.reference(), notice.title() + "!", notice.paragraphs(), notice.choices()),
                kept.variables(),
                kept.keptAt());
    }

    /** What somebody makes of a stored row. */
    @FunctionalInterface
    private interface Tampering {
        @Nullable
        ExportedRow of(ExportedRow row);
    }
}
