package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.link.CompanyLinkForm;
import org.careerrelay.model.link.CompanyLinkOutcome;
import org.careerrelay.model.link.ReportedRejections;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who types other people's addresses on the page of the company's link learns nothing, and can neither flood a mailbox nor guess a code. */
class CompanyLinkProbeTest {

    private static final String APPLICANT = World.address(1);

    private final World world = World.immediate();
    private RawToken token = RawToken.of("");

    @BeforeEach
    void link() {
        URI link = world.desk().link(World.AGENCY).make();
        token = RawToken.of(link.toString().substring(link.toString().lastIndexOf('/') + 1));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("R-36")
    void nobodyLearnsThatSomebodyElseWasHereWithAnAddress() {
        sendCode("the applicant", APPLICANT);
        enter("the applicant", APPLICANT, "00000000");
        sendCode("the applicant", APPLICANT);

        for (int left = 4; left > 0; left--) {
            assertThat(enter("a recruiter", APPLICANT, "00000000"))
                    .isEqualTo(enter("a recruiter", World.address(2), "00000000"))
                    .isEqualTo(new CompanyLinkOutcome.WrongCode(left));
        }
        assertThat(sendCode("another", APPLICANT)).isEqualTo(sendCode("another", World.address(2)));
        world.run();
        assertThat(enter("the applicant", APPLICANT, MailedCode.to(world, APPLICANT)))
                .isInstanceOf(CompanyLinkOutcome.Entered.class);
    }

    @Test
    @Proves("R-38")
    void noMailboxGetsMoreThanFiveCodesADayInWhicheverFormItIsTyped() {
        List<CompanyLinkOutcome> answers = IntStream.range(0, 12)
                .mapToObj(i -> sendCode("visit " + i, "taro.yamada+" + i + "@gmail.com"))
                .toList();
        assertThat(answers).as("nothing shows it").containsOnly(sendCode("a visit", World.address(2)));
        world.run();
        assertThat(world.mail.otherLetters())
                .filteredOn(letter -> letter.recipientAddress().reveal().endsWith("@gmail.com"))
                .hasSize(5);
        world.clock.move(Duration.ofDays(1));
        sendCode("tomorrow", "taroyamada@googlemail.com");
        world.run();
        assertThat(world.mail.otherLetters()).hasSize(7);
    }

    @Test
    @Proves("R-38")
    void afterTwentyGuessesByWhomeverNoCodeIsRightAndNothingShowsIt() {
        sendCode("the applicant", APPLICANT);
        world.run();
        for (int i = 0; i < 20; i++) {
            assertThat(enter("visit " + i, APPLICANT, "00000000")).isEqualTo(new CompanyLinkOutcome.WrongCode(4));
        }
        assertThat(enter("a visit", APPLICANT, MailedCode.to(world, APPLICANT)))
                .isEqualTo(new CompanyLinkOutcome.WrongCode(4));
        world.clock.move(Duration.ofDays(1));
        sendCode("the applicant", APPLICANT);
        world.run();
        assertThat(enter("the applicant", APPLICANT, MailedCode.to(world, APPLICANT)))
                .isInstanceOf(CompanyLinkOutcome.Entered.class);
    }

    @Test
    @Proves("Q13")
    void whoObjectedGetsNoCodeOfALinkThatWasTakenBackEither() {
        Officer.of(world.desk()).suppressions().add(Pii.of(APPLICANT), SuppressionReason.OBJECTED);
        sendCode("a visit", APPLICANT);
        world.desk().link(World.AGENCY).revoke();
        world.run();
        assertThat(world.mail.otherLetters()).isEmpty();
    }

    @Test
    @Proves("Q13")
    void aReportIsKeptForLongerThanAnybodyMaySayThatTheyWereRejected() {
        ReportedRejections reported = ReportedRejections.none(World.AGENCY);
        YearMonth first = YearMonth.of(2026, 1);
        for (int i = 0; i < 24; i++) {
            reported = reported.with(first.plusMonths(i), i);
        }
        assertThat(reported.of(first)).as("the fallback would be another limit").contains(0);
    }

    /** What is written takes the time; whoever measures the answer sees the same for both. */
    @Test
    @Proves("R-36")
    void forWhomThereIsNoLinkToSendAgainAsMuchIsWrittenAsForWhomThereIs() {
        world.rejectNext(1);
        world.run();
        long people = rows(RowKind.PERSON);
        long letters = world.mail.otherLetters().size();
        world.company().freshLink(RawToken.of("none"), Pii.of(APPLICANT));
        assertThat(rows(RowKind.BOX)).isOne();
        world.company().freshLink(RawToken.of("none"), Pii.of(World.address(2)));
        assertThat(rows(RowKind.BOX)).isEqualTo(2);
        world.run();
        assertThat(rows(RowKind.BOX)).isZero();
        assertThat(rows(RowKind.PERSON)).isEqualTo(people);
        assertThat(world.mail.otherLetters()).hasSize((int) letters + 1);
    }

    private long rows(RowKind kind) {
        return world.<Long>read((unit, acme) ->
                (long) unit.exports().read(acme, kind, null, 1000).size());
    }

    private CompanyLinkOutcome sendCode(String visitor, String address) {
        return world.company().companyLink(token).sendCode(visitor, form(address));
    }

    private CompanyLinkOutcome enter(String visitor, String address, String code) {
        return world.company().companyLink(token).enter(visitor, form(address), code);
    }

    private static CompanyLinkForm form(String address) {
        return new CompanyLinkForm(Pii.of("山田 太郎"), Pii.of(address), World.TODAY);
    }
}
