package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.model.intake.IntakeField;
import org.careerrelay.model.intake.IntakeRow;
import org.careerrelay.model.intake.IntakeSource;
import org.careerrelay.spi.ats.AtsAnswer;
import org.careerrelay.spi.ats.AtsSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What every source of applications must do, as tests: extend the class in your tests and say how an applicant tracking system comes to hold an application, and what reads it.
 */
@Timeout(60)
public abstract class AtsContract {

    private static final int PAGES = 100;

    /** For subclasses. */
    protected AtsContract() {}

    /**
     * What reads the system of this test. Each call stands for a process that was started anew: nothing but the cursor is left of the one before.
     *
     * @return the source
     */
    protected abstract AtsSource source();

    /**
     * Has the system of this test hold an application that is changed after all others that it holds.
     *
     * @param row the application; its number is of no account
     */
    protected abstract void changed(IntakeRow row);

    /**
     * Whether there is a system that may be out of reach.
     *
     * @return false unless overridden; then override {@link #unreachable()} too
     */
    protected boolean hasOtherSide() {
        return false;
    }

    /**
     * A source whose system cannot be reached.
     *
     * @return the source
     */
    protected AtsSource unreachable() {
        throw new UnsupportedOperationException("override unreachable() together with hasOtherSide()");
    }

    @Test
    void itsNameStays() {
        assertThat(source().name()).matches(IntakeSource.NAME).isEqualTo(source().name());
    }

    @Test
    void anEmptySystemHasNothingAndNoMore() {
        assertThat(source().read("", 10)).isInstanceOfSatisfying(AtsAnswer.Page.class, page -> {
            assertThat(page.rows()).isEmpty();
            assertThat(page.more()).isFalse();
        });
    }

    @Test
    void rowsComeAsTheyAre() {
        changed(application(1));
        AtsAnswer.Page page = page(source(), "", 10);
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.faults()).isEmpty();
            assertThat(row.fields()).containsAllEntriesOf(application(1).fields());
        });
        assertThat(page.rows().get(0)).hasToString("row " + page.rows().get(0).number());
    }

    @Test
    void everyRowComesOnPagesNoLongerThanAsked() {
        IntStream.rangeClosed(1, 25).forEach(number -> changed(application(number)));
        for (int limit : new int[] {1, 7, 25, 500}) {
            assertThat(readAll(source(), "", limit).applications).isEqualTo(ids(25));
        }
    }

    @Test
    void afterARestartReadingGoesOnWhereItWasAndNothingIsPassedOver() {
        IntStream.rangeClosed(1, 12).forEach(number -> changed(application(number)));
        AtsAnswer.Page first = page(source(), "", 5);
        assertThat(first.more()).isTrue();
        Set<String> seen = new HashSet<>(applications(first));
        seen.addAll(readAll(source(), first.cursor(), 5).applications);
        assertThat(seen).isEqualTo(ids(12));
    }

    @Test
    void theSamePageCanBeReadAgain() {
        IntStream.rangeClosed(1, 6).forEach(number -> changed(application(number)));
        AtsAnswer.Page first = page(source(), "", 4);
        assertThat(applications(page(source(), first.cursor(), 4)))
                .containsAll(applications(page(source(), first.cursor(), 4)));
        assertThat(applications(page(source(), "", 4))).isEqualTo(applications(first));
    }

    @Test
    void whatIsChangedLaterComesLater() {
        changed(application(1));
        Read before = readAll(source(), "", 5);
        assertThat(before.applications).isEqualTo(ids(1));
        Read again = readAll(source(), before.cursor, 5);
        assertThat(ids(1)).containsAll(again.applications);
        changed(application(2));
        Read after = readAll(source(), again.cursor, 5);
        assertThat(after.applications).contains("application-2");
    }

    @Test
    void aCursorThatIsNoneIsAFaultAndNoException() {
        changed(application(1));
        assertThat(source().read("\u0001 no cursor of anybody's", 10)).isInstanceOf(AtsAnswer.Failed.class);
    }

    @Test
    void anUnreachableSystemIsAFaultAndNoException() {
        if (hasOtherSide()) {
            assertThat(unreachable().read("", 10))
                    .isInstanceOfSatisfying(
                            AtsAnswer.Failed.class,
                            failed -> assertThat(failed.code()).matches("[a-z0-9.-]{1,100}"));
        }
    }

    private static AtsAnswer.Page page(AtsSource source, String cursor, int limit) {
        AtsAnswer answer = source.read(cursor, limit);
        assertThat(answer).isInstanceOf(AtsAnswer.Page.class);
        AtsAnswer.Page page = (AtsAnswer.Page) answer;
        assertThat(page.rows()).hasSizeLessThanOrEqualTo(limit);
        assertThat(page.cursor())
                .hasSizeLessThanOrEqualTo(IntakeSource.CURSOR_MAX)
                .doesNotContain("example.jp");
        return page;
    }

    private static Read readAll(AtsSource source, String cursor, int limit) {
        Set<String> applications = new HashSet<>();
        String at = cursor;
        for (int pages = 0; pages < PAGES; pages++) {
            AtsAnswer.Page page = page(source, at, limit);
            applications.addAll(applications(page));
            at = page.cursor();
            if (!page.more()) {
                return new Read(applications, at);
            }
        }
        throw new AssertionError("the pages come to no end");
    }

    private static List<String> applications(AtsAnswer.Page page) {
        List<String> ids = new ArrayList<>();
        page.rows().forEach(row -> ids.add(row.get(IntakeField.APPLICATION_ID)));
        return ids;
    }

    private static Set<String> ids(int last) {
        Set<String> ids = new HashSet<>();
        IntStream.rangeClosed(1, last).forEach(number -> ids.add("application-" + number));
        return ids;
    }

    /**
     * An application of a test.
     *
     * @param number its number
     * @return a row with an id, a name, a mail address, a route, a status and a date
     */
    protected static IntakeRow application(int number) {
        return new IntakeRow(
                number,
                Map.of(
                        IntakeField.APPLICATION_ID,
                        "application-" + number,
                        IntakeField.NAME,
                        "山田 太郎",
                        IntakeField.MAIL,
                        "taro" + number + "@example.jp",
                        IntakeField.ROUTE,
                        "自社サイト",
                        IntakeField.STATUS,
                        "不採用",
                        IntakeField.DECIDED_ON,
                        "2026-11-15"));
    }

    private record Read(Set<String> applications, String cursor) {}
}
