package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.careerrelay.intake.IntakeProfile;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.memory.MemoryAts;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.health.SilentSource;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.IntakeResult;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.model.intake.PullReport;
import org.careerrelay.model.intake.PullReport.End;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.ats.AtsSource;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading an applicant tracking system goes on where it was, whatever happens in between, and believes nothing. */
class PullingTest {

    private static final IntakeTerms LIVE = IntakeTerms.by("recruiter-3").live();

    private final World world = World.immediate();
    private final MemoryAts ats = MemoryAts.create("ats");

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves({"H01", "H02"})
    void whatIsNewIsTakenOnceAndReadingGoesOnWhereItWas() {
        add(1, 3);
        assertThat(pull().intake().taken()).isEqualTo(3);
        assertThat(pull().intake().rows()).isZero();
        add(4, 5);
        PullReport report = pull();
        assertThat(report.end()).isEqualTo(End.COMPLETE);
        assertThat(report.intake().rows()).isEqualTo(2);
        assertThat(sources()).containsExactly(new IntakeSource("ats", "5", now(), now(), null, "", 24));
        assertMailed(5);
    }

    @Test
    @Proves("H02")
    void afterAKillAnywhereNothingIsLostAndNobodyIsWrittenToTwice() {
        add(1, Pulling.PAGE * 2 + 7);
        for (long killedAt : new long[] {1, Pulling.PAGE, Pulling.PAGE + 1, Pulling.PAGE * 2 + 7}) {
            assertThatThrownBy(() -> world.desk().intake().pull(ats, LIVE.atMost(5000), result -> {
                        if (result.row() == killedAt) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
        }
        assertThat(world.desk()
                        .intake()
                        .pull(ats, LIVE.atMost(5000), result -> {})
                        .end())
                .isEqualTo(End.COMPLETE);
        assertMailed(Pulling.PAGE * 2 + 7);
    }

    @Test
    @Proves("H02")
    void aDryRunKeepsNoCursorAndACappedOneGoesOnWithTheRest() {
        add(1, 5);
        assertThat(world.desk()
                        .intake()
                        .pull(ats, IntakeTerms.by("recruiter-3"), result -> {})
                        .intake()
                        .taken())
                .isEqualTo(5);
        assertThat(sources()).isEmpty();
        for (End end : List.of(End.CAPPED, End.CAPPED, End.COMPLETE)) {
            assertThat(world.desk()
                            .intake()
                            .pull(ats, LIVE.atMost(2), result -> {})
                            .end())
                    .isEqualTo(end);
        }
        assertMailed(5);
    }

    @Test
    @Proves("H02")
    void whatWaitedForAWordIsTakenOnceItIsReadAgain() {
        ats.add(AtsRows.with(AtsRows.row(1), IntakeField.ROUTE, "手紙"));
        add(2, 2);
        assertThat(pull().intake().of(IntakeOutcome.HOLD_ROUTE)).isEqualTo(1);
        IntakeTerms told = LIVE.reading(IntakeProfile.defaults().routes(List.of("人材紹介*"), List.of("自社サイト*", "手紙")));
        assertThat(world.desk().intake().pull(ats, told, result -> {}).intake().rows())
                .isZero();
        world.desk().intake().reread("ats");
        assertThat(world.desk().intake().pull(ats, told, result -> {}).intake().taken())
                .isEqualTo(1);
        assertMailed(2);
    }

    @Test
    @Proves("H02")
    void rowsThatComeAgainAndCursorsThatGoBackChangeNothing() {
        add(1, 4);
        pull();
        AtsSource back = source((cursor, limit) -> ats.read("", limit));
        assertThat(pull(back).intake().known()).isEqualTo(4);
        assertThat(pull(back).intake().taken()).isZero();
        assertMailed(4);
    }

    @Test
    @Proves("H02")
    void whoeverElseReadsTheSourceGoesOnWithIt() {
        add(1, 3);
        AtsSource slow = source((cursor, limit) -> {
            AtsAnswer answer = ats.read(cursor, limit);
            pull();
            add(4, 4);
            pull();
            return answer;
        });
        assertThat(pull(slow).end()).isEqualTo(End.ELSEWHERE);
        assertThat(sources().get(0).readTo()).isEqualTo("4");
        assertMailed(4);
    }

    @Test
    void hostileAnswersAreFaultsThatAreToldAndEndTheRun() {
        add(1, 1);
        assertFault("source.cursor-circle", (cursor, limit) -> new AtsAnswer.Page(List.of(), cursor, true));
        assertFault(
                "source.cursor-circle",
                (cursor, limit) -> new AtsAnswer.Page(List.of(), cursor.equals("b") ? "a" : "b", true));
        assertFault(
                "source.page-size",
                (cursor, limit) -> new AtsAnswer.Page(Collections.nCopies(limit + 1, AtsRows.row(1)), "a", false));
        assertFault("source.cursor-form", (cursor, limit) -> new AtsAnswer.Page(List.of(), "x".repeat(2001), false));
        assertFault("source.cursor-form", (cursor, limit) -> new AtsAnswer.Page(List.of(), "a\nb", false));
        assertFault("source.code", (cursor, limit) -> new AtsAnswer.Failed("山田 太郎 <taro@example.jp>"));
        assertFault("source.internal", (cursor, limit) -> {
            throw new IllegalStateException("taro@example.jp");
        });
        assertFault("http.503", (cursor, limit) -> new AtsAnswer.Failed("http.503"));
    }

    @Test
    void aSourceWithoutAnEndIsLeftAfterSoManyPages() {
        int[] page = {0};
        PullReport report =
                pull(source((cursor, limit) -> new AtsAnswer.Page(List.of(), Integer.toString(++page[0]), true)));
        assertThat(List.of(report.end(), report.pages())).containsExactly(End.PAGES, 1000);
        assertThat(sources().get(0).readTo()).isEqualTo("1000");
    }

    @Test
    @Proves("H02")
    void aSourceThatWantsToBeLeftAloneIsAskedLater() {
        PullReport report = pull(source((cursor, limit) -> new AtsAnswer.Later(Duration.ofSeconds(30))));
        assertThat(report.end()).isEqualTo(End.LATER);
        assertThat(report.after()).isEqualTo(Duration.ofSeconds(30));
        assertThat(pull(source((cursor, limit) -> new AtsAnswer.Later(Duration.ofDays(9999))))
                        .after())
                .isEqualTo(Duration.ofDays(1));
        assertThatThrownBy(() -> world.desk().intake().pull(MemoryAts.create("A B"), LIVE, result -> {}))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Proves("CMP-4")
    void whatASilentWebhookLeftOutIsReadByPollingOnceAndTheSilenceIsTold() {
        world.desk().intake().receive("webhook", new AtsEvent.Decided(now(), AtsRows.row(1)), LIVE);
        assertThat(silent()).isEmpty();
        add(1, 3);
        PullReport report = pull();
        assertThat(List.of(report.intake().known(), report.intake().taken())).containsExactly(1L, 2L);
        assertMailed(3);
        world.clock.move(Duration.ofDays(1).plusSeconds(1));
        assertThat(silent()).extracting(SilentSource::source).containsExactly("ats");
        pull();
        world.clock.move(Duration.ofDays(6));
        pull();
        assertThat(silent()).containsExactly(new SilentSource(World.ACME, "webhook", World.START, null, ""));
    }

    @Test
    @Proves("CMP-4")
    void aSourceIsSilentAfterTheTimeThatWasSaidAndFailingAtOnce() {
        world.desk().intake().watch("ats", Duration.ofHours(2));
        assertThat(silent())
                .extracting(SilentSource::heardAt)
                .containsOnlyNulls()
                .hasSize(1);
        pull();
        world.clock.move(Duration.ofHours(2));
        assertThat(silent()).isEmpty();
        world.clock.move(Duration.ofSeconds(1));
        assertThat(silent()).hasSize(1);
        Instant since = now();
        pull(source((cursor, limit) -> new AtsAnswer.Failed("http.401")));
        world.clock.move(Duration.ofMinutes(5));
        pull(source((cursor, limit) -> new AtsAnswer.Failed("http.403")));
        assertThat(silent()).containsExactly(new SilentSource(World.ACME, "ats", World.START, since, "http.403"));
        pull();
        assertThat(silent()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldRowByRow() {
        ats.add(AtsRows.with(AtsRows.row(1), IntakeField.DECIDED_ON, "soon"));
        ats.add(AtsRows.row(1));
        List<IntakeResult> results = new ArrayList<>();
        world.desk().intake().pull(ats, LIVE, results::add);
        assertThat(results)
                .extracting(IntakeResult::outcome)
                .containsExactly(IntakeOutcome.ERROR_DECIDED_ON, IntakeOutcome.ERROR_DUPLICATE_APPLICATION);
    }

    private void assertFault(String code, BiFunction<String, Integer, AtsAnswer> answers) {
        PullReport report = pull(source(answers));
        assertThat(report.end()).isEqualTo(End.FAILED);
        assertThat(report.fault()).isEqualTo(code);
        assertThat(sources().get(0).fault()).isEqualTo(code);
        world.desk().intake().reread("ats");
        assertThat(pull().end()).isEqualTo(End.COMPLETE);
        assertThat(sources().get(0).failingSince()).isNull();
    }

    private static AtsSource source(BiFunction<String, Integer, AtsAnswer> answers) {
        return new AtsSource() {
            @Override
            public String name() {
                return "ats";
            }

            @Override
            public AtsAnswer read(String cursor, int limit) {
                return answers.apply(cursor, limit);
            }
        };
    }

    private void add(int first, int last) {
        IntStream.rangeClosed(first, last).mapToObj(AtsRows::row).forEach(ats::add);
    }

    private PullReport pull() {
        return pull(ats);
    }

    private PullReport pull(AtsSource source) {
        return world.desk().intake().pull(source, LIVE, result -> {});
    }

    private List<IntakeSource> sources() {
        return world.desk().intake().sources();
    }

    private List<SilentSource> silent() {
        return world.company().operator().health().silentSources();
    }

    private Instant now() {
        return world.clock.instant();
    }

    private void assertMailed(int people) {
        world.run();
        assertThat(world.mail.letters())
                .extracting(letter -> letter.recipientAddress().reveal())
                .doesNotHaveDuplicates()
                .hasSize(people);
    }
}
