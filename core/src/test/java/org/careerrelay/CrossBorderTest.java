package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Invitation.Notice;
import org.careerrelay.model.consent.NoticeWording;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ProvisionState;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.receipt.ReceiptDocument;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told of a recipient abroad, and that they agreed to that and to nothing else. */
class CrossBorderTest {

    private static final String SYSTEM = "https://example.com/us/system";
    private static final String MEASURES = "https://example.com/measures";
    private static final CrossBorder AGREED = new CrossBorder(CrossBorderBasis.CONSENT_28, SYSTEM, MEASURES);

    private final World world = World.immediate();

    @BeforeEach
    void mailed() {
        world.rejectNext(1);
        world.run();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(value = CrossBorderBasis.class, mode = EnumSource.Mode.EXCLUDE, names = "DOMESTIC")
    @Proves({"R-05", "R-28"})
    void theNoticeNamesCountrySystemAndMeasuresInBothLanguages(CrossBorderBasis basis) {
        abroad("US", new CrossBorder(basis, SYSTEM, MEASURES));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(notice(locale).paragraphs())
                    .hasSize(6)
                    .last()
                    .asString()
                    .contains("見本人材株式会社", ": US", SYSTEM, MEASURES)
                    .doesNotContain("{");
        }
        assertThat(notice(Locale.JAPANESE).paragraphs()).last().asString().contains("外国", "制度", "措置");
        assertThat(notice(Locale.ENGLISH).paragraphs()).last().asString().contains("abroad", "system", "protect");
    }

    @Test
    @Proves("R-05")
    void insideTheCountryNothingIsSaidOfIt() {
        world.desk()
                .open(World.programme().policies(World.programme().policies().transfer(with(AGREED))));
        assertThat(notice(Locale.JAPANESE).paragraphs()).hasSize(5).noneMatch(line -> line.contains(SYSTEM));
    }

    @Test
    @Proves({"R-05", "R-28"})
    void aCompanysOwnWordingCannotLeaveItOut() {
        world.desk()
                .notice(new NoticeWording(
                        Locale.JAPANESE,
                        "ご案内",
                        List.of(
                                "{agency}{licence}{agencyAddress}{country}{items}{optional}{nothingYet}{benefit}{months}"
                                        + "{retention}{withdrawal}")));
        abroad("US", AGREED);
        assertThat(notice(Locale.JAPANESE).reference().id()).isEqualTo("company");
        assertThat(notice(Locale.JAPANESE).paragraphs())
                .hasSize(2)
                .last()
                .asString()
                .contains("US", SYSTEM, MEASURES);
    }

    @Test
    @Proves({"R-05", "R-09", "R-28"})
    void whatWasSaidIsKeptAndHashed() {
        abroad("US", AGREED);
        Notice shown = notice(Locale.JAPANESE);
        assertThat(StoredNotice.sha256(shown.canonicalText()))
                .isEqualTo(shown.reference().sha256());
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        List<StoredNotice> stored = world.read((unit, acme) -> unit.notices().find(acme, List.of(shown.reference())));
        assertThat(stored)
                .singleElement()
                .satisfies(kept -> assertThat(kept.variables())
                        .containsEntry("crossBorder", "CONSENT_28")
                        .containsEntry("countrySystem", SYSTEM)
                        .containsEntry("recipientMeasures", MEASURES));
    }

    @Test
    @Proves({"R-15", "R-28"})
    void theReceiptSaysOfARecipientAbroadWhatTheNoticeSaid() {
        abroad("US", AGREED);
        ConsentOutcome.Given given = (ConsentOutcome.Given) world.consent(1);
        CandidateDesk desk = world.company().candidate(new LinkTokens(world.keys).issue(given.consent()));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Proven<ReceiptDocument> shown = desk.receipt(Pii.of(World.address(1)), locale);
            assertThat(shown).isInstanceOfSatisfying(Proven.Shown.class, receipt -> {
                ReceiptDocument document = (ReceiptDocument) receipt.value();
                assertThat(document.receipt().crossBorder()).isEqualTo(AGREED);
                assertThat(document.text().reveal()).contains(SYSTEM, MEASURES).doesNotContain("{");
            });
        }
    }

    static Stream<CrossBorder> others() {
        return Stream.of(
                new CrossBorder(CrossBorderBasis.EQUIVALENT_MEASURES, SYSTEM, MEASURES),
                new CrossBorder(CrossBorderBasis.CONSENT_28, "https://example.com/us/new-law", MEASURES),
                new CrossBorder(CrossBorderBasis.CONSENT_28, SYSTEM, "https://example.com/fewer-measures"));
    }

    @ParameterizedTest
    @MethodSource("others")
    @Proves({"R-13", "R-28", "V-C4"})
    void anOlderConsentDoesNotCoverAnotherBasisOrOtherInformation(CrossBorder other) {
        abroad("US", AGREED);
        assertThat(world.consent(1)).isInstanceOf(ConsentOutcome.Given.class);
        abroad("US", other);
        world.run();

        assertThat(world.inbox().pending(10)).isEmpty();
        assertThat(world.toAgency.passed()).isEmpty();
        Set<String> key = Set.of(TransferKeys.handOver(world.referral("a-1").id()));
        ProvisionRecord record =
                world.read((unit, acme) -> unit.provisions().find(acme, key)).get(0);
        assertThat(record.standing().state()).isEqualTo(ProvisionState.NOT_PROVIDED);
        assertThat(record.standing().outcome()).isEqualTo("consent.recipient-changed");
    }

    static Stream<Arguments> consents() {
        return Stream.of(Arguments.of("JP", CrossBorder.DOMESTIC), Arguments.of("JP", AGREED));
    }

    /** As it was hashed before anything was said of countries: consents from then stay what they are. */
    @ParameterizedTest
    @MethodSource("consents")
    @Proves("R-13")
    void theHashOfADomesticRecipientIsTheOneItAlwaysWas(String country, CrossBorder policy)
            throws NoSuchAlgorithmException {
        abroad(country, policy);
        world.consent(1);
        Set<OpaqueId> referral = Set.of(world.referral("a-1").id());
        ConsentRecord record =
                world.read((unit, acme) -> unit.consents().find(acme, referral)).get(0);
        byte[] before = new CanonicalForm("cr1.recipient")
                .text("見本人材株式会社")
                .text("JP")
                .text("13-ユ-010554")
                .toBytes();
        assertThat(record.recipientSha256())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(before));
    }

    private void abroad(String country, CrossBorder basis) {
        AgencyProfile home = World.agencyProfile(World.AGENCY);
        world.desk()
                .partner(new AgencyProfile(
                        home.key(),
                        home.legalName(),
                        home.address(),
                        home.representative(),
                        home.contactMail(),
                        home.phone(),
                        country));
        world.desk()
                .open(World.programme().policies(World.programme().policies().transfer(with(basis))));
    }

    private static TransferPolicy with(CrossBorder basis) {
        return TransferPolicy.DEFAULT.crossBorder(basis);
    }

    private Notice notice(Locale locale) {
        return world.candidate("a-1").look(locale).orElseThrow().notice();
    }
}
