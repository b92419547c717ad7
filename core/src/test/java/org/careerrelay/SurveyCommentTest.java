package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.Proven;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.survey.SurveyComments;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.model.survey.SurveyQuestions;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What applicants write in their own words: asked for where the company says so, read of ten together, and gone with whoever wrote it. */
class SurveyCommentTest {

    private static final String SAID = "面接の前に山田部長から連絡がなかった";
    private static final Instant OVER = Instant.parse("2026-12-31T15:00:00Z");

    private final World world = World.immediate();
    private final SurveyDesk survey = world.desk().figures().survey();

    @BeforeEach
    void asked() {
        survey.terms(new SurveyTerms(true));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void withoutBeingAskedForNoWordIsKept() {
        survey.terms(SurveyTerms.DEFAULT);
        assertThat(SurveyTerms.DEFAULT.comments()).isFalse();
        SurveyVisit visit = visit("a-1");
        assertThat(visit.questions()).contains(new SurveyQuestions("株式会社サンプル", true, false, true));
        assertThat(visit.answer(said(SAID))).isEqualTo(SurveyOutcome.COUNTED);
        assertThat(boxes()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> said("あ".repeat(SurveyOpinion.COMMENT + 1)));
        assertThat(said(SAID).toString()).doesNotContain(SAID);
    }

    @Test
    void tenAreReadTogetherWhenTheirMonthIsOverAndNineAreNot() {
        List<String> words = IntStream.range(0, 10).mapToObj(i -> "言葉 " + i).toList();
        for (int i = 0; i < 10; i++) {
            assertThat(visit("x-" + i).answer(said(words.get(i)))).isEqualTo(SurveyOutcome.COUNTED);
            world.clock.move(Duration.ofMinutes(1)); // each is asked at a moment of its own
        }
        world.clock.set(Instant.parse("2026-12-10T00:00:00Z"));
        IntStream.range(0, 9).forEach(i -> visit("y-" + i).answer(said("12月")));
        assertThat(read(World.NOVEMBER)).as("words may still come").isEmpty();

        world.clock.set(OVER);
        List<SurveyComments> told = read(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1)));
        assertThat(told).hasSize(1);
        assertThat(told.get(0).month()).isEqualTo(YearMonth.of(2026, 11));
        List<String> read = told.get(0).comments().stream().map(Pii::reveal).toList();
        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(words)
                .as("in another order than that of the questions")
                .isNotEqualTo(words);
        world.clock.set(Instant.parse("2027-01-31T15:00:00Z"));
        assertThat(read(Period.month(2026, 12))).as("nine").isEmpty();
        assertThat(read(Period.month(2026, 10))).isEmpty();

        visit("x-0").eraseComment();
        assertThat(read(World.NOVEMBER)).as("nine are left").isEmpty();
    }

    @Test
    void theReadingHasAReasonAndIsInTheLog() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> survey.comments(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES), World.NOVEMBER));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> survey.comments(hr(), Period.day(World.TODAY)))
                .satisfies(e -> assertThat(e.violations().get(0).code()).isEqualTo("period.months"));
        read(World.NOVEMBER);
        assertThat(world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, World.ACME)
                        .audit(Accessor.of("operator-1", ActorRole.OPERATOR)
                                .because(AccessReason.Code.SUPERVISION, "quarter 4"))
                        .entries(0, 10))
                .anySatisfy(entry -> assertThat(entry.toString()).contains("READ_SURVEY_COMMENTS"));
    }

    @Test
    void whoWroteIsFoundFromTheApplicationAloneAndFromNoRow() {
        world.rejectNext(1);
        visit("a-1").answer(said(SAID));
        assertThat(boxes()).isOne();
        String file = rows();
        assertThat(file).contains("SURVEY_COMMENT").doesNotContain(SAID);
        OpaqueId person = world.referral("a-1").person();
        assertThat(world.<List<VaultItem>>read((unit, acme) -> unit.vault().ofPeople(acme, List.of(person))))
                .as("no row leads from the person to the words")
                .extracting(VaultItem::kind)
                .isNotEmpty()
                .doesNotContain(VaultKind.SURVEY_COMMENT);
        assertThat(visit("a-1").answer(said("もう一度"))).isEqualTo(SurveyOutcome.ANSWERED_BEFORE);
        assertThat(boxes()).isOne();
        assertThat(world.<List<Tally>>read((unit, acme) -> unit.tallies().read(acme, World.NOVEMBER)))
                .as("a comment is no answer more")
                .filteredOn(tally -> tally.kind() == TallyKind.SURVEY_2_POINTS)
                .extracting(Tally::amount)
                .containsExactly(1L);
    }

    @Test
    @Proves({"R-71", "B14"})
    void aDisclosureAndThePersonsOwnMapShowIt() {
        world.rejectNext(2);
        world.run();
        visit("a-1").answer(said(SAID));
        PrivacyDesk officer = Officer.of(world.desk());
        assertThat(disclosed(officer, "a-1")).contains(Pii.of(SAID));
        assertThat(disclosed(officer, "a-2")).doesNotContain(Pii.of(SAID));
        assertThat(kinds(1)).contains(DataMap.Kind.SURVEY_COMMENT);
        assertThat(kinds(2)).doesNotContain(DataMap.Kind.SURVEY_COMMENT);
    }

    @Test
    @Proves("R-72")
    void whoeverIsErasedHasWrittenNothing() {
        world.rejectNext(3);
        world.run();
        visit("a-1").answer(said(SAID));
        visit("a-2").answer(said(SAID));
        visit("unknown-to-the-engine").answer(said(SAID));
        int people = people();
        assertThat(world.candidate("a-1").erase(Pii.of(World.address(1)))).isInstanceOf(Proven.Shown.class);
        assertThat(boxes()).isEqualTo(2);
        assertThat(people()).as("the person's key and that of the words").isEqualTo(people - 2);
        assertThat(Officer.of(world.desk()).erasures().erase("a-2")).isPresent();
        assertThat(boxes()).isOne();
        survey.eraseComments(hr(), List.of("a-3", "somebody else's"));
        assertThat(boxes()).isOne();
        survey.eraseComments(hr(), List.of("unknown-to-the-engine"));
        assertThat(boxes()).isZero();
    }

    @Test
    void whoHasTheLinkHasTheirWordsErasedAlsoWhenTheTimeIsOver() {
        SurveyVisit wrote = visit("a-1");
        wrote.answer(said(SAID));
        SurveyVisit silent = visit("a-2");
        world.clock.set(OVER);
        assertThat(wrote.questions())
                .contains(new SurveyQuestions("株式会社サンプル", false, false, true))
                .as("the same of whoever wrote and whoever did not")
                .isEqualTo(silent.questions());
        assertThat(wrote.answer(said(SAID))).isEqualTo(SurveyOutcome.OVER);
        assertThat(silent.eraseComment()).isTrue();
        assertThat(boxes()).isOne();
        assertThat(wrote.eraseComment()).isTrue();
        assertThat(boxes()).isZero();
        assertThat(wrote.eraseComment()).as("again").isTrue();
    }

    @Test
    @Proves("R-36")
    void aLinkWhoseTimeIsOverIsNoneWhereNobodyWasEverAskedForWords() {
        try (World numbers = World.immediate()) {
            SurveyInvitation asked =
                    numbers.desk().figures().survey().invite(List.of("a-1")).get(0);
            assertThat(numbers.company().survey(asked.token()).eraseComment()).isFalse();
            numbers.clock.set(OVER);
            assertThat(numbers.company().survey(asked.token()).questions()).isEmpty();
        }
    }

    @Test
    @Proves("R-70")
    void wordsGoByTheirTime() {
        visit("a-1").answer(said(SAID));
        world.clock.set(Instant.parse("2027-11-14T00:00:00Z"));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(boxes()).isOne();
        world.clock.set(Instant.parse("2027-11-17T00:00:00Z"));
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        assertThat(boxes()).isZero();
        assertThat(people()).as("their key too").isZero();
    }

    private SurveyVisit visit(String application) {
        return world.company().survey(survey.invite(List.of(application)).get(0).token());
    }

    private static SurveyOpinion said(String comment) {
        return new SurveyOpinion(2, null, Pii.of(comment));
    }

    private static Accessor hr() {
        return Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.OTHER, "review of the survey");
    }

    private List<SurveyComments> read(Period period) {
        return survey.comments(hr(), period);
    }

    private int boxes() {
        return world.<Integer>read((unit, acme) -> unit.vault()
                .subjects(acme, VaultKind.SURVEY_COMMENT, null, 1000)
                .size());
    }

    private int people() {
        return (int) rows().lines().filter(row -> row.startsWith("OfPerson[")).count();
    }

    private String rows() {
        List<ExportedRow> rows = new ArrayList<>();
        world.company().operator().tenant(TenantKind.COMPANY, World.ACME).export(rows::add);
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> {
            text.append(row).append('\n');
            if (row instanceof ExportedRow.OfBox box) {
                text.append(new String(box.box().sealed(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        });
        return text.toString();
    }

    private static List<Pii<String>> disclosed(PrivacyDesk officer, String application) {
        return officer
                .receive(application, RequestKind.DISCLOSURE)
                .flatMap(request -> officer.identify(request.id(), IdentityProof.Method.REGISTERED_CONTACT))
                .flatMap(request -> officer.disclose(request.id()))
                .orElseThrow()
                .sections()
                .stream()
                .filter(section -> section.topic() == Disclosure.Topic.DATA)
                .flatMap(section -> section.rows().stream())
                .flatMap(row -> row.fields().values().stream())
                .toList();
    }

    private List<DataMap.Kind> kinds(int person) {
        Proven<DataMap> map = world.candidate("a-" + person).dataMap(Pii.of(World.address(person)), Locale.JAPANESE);
        return ((Proven.Shown<DataMap>) map)
                .value().holdings().stream().map(DataMap.Holding::kind).toList();
    }
}
