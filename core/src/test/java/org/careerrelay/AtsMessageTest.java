package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.careerrelay.intake.IntakeTerms;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.export.ExportedRow;
import org.careerrelay.model.intake.IntakeOutcome;
import org.careerrelay.model.intake.MessageResult;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.spi.ats.AtsEvent;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages of an applicant tracking system come twice, late and in any order: the later of two holds. */
class AtsMessageTest {

    private static final IntakeTerms LIVE = IntakeTerms.by("ats-1").live();
    private static final Instant DECIDED = World.START.minus(Duration.ofHours(2));
    private static final AtsEvent REJECTED = new AtsEvent.Decided(DECIDED, AtsRows.row(1));
    private static final AtsEvent REOPENED = new AtsEvent.Reopened(DECIDED.plusSeconds(60), " a-1 ");
    private static final AtsEvent OLDER = new AtsEvent.Reopened(DECIDED.minusSeconds(60), "a-1");

    private final World world = World.immediate();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @Proves("H03")
    void aMessageThatComesTwiceWritesToNobodyTwice() {
        for (int time = 0; time < 3; time++) {
            assertThat(receive(REJECTED))
                    .isInstanceOfSatisfying(
                            MessageResult.Taken.class,
                            taken -> assertThat(taken.result().outcome()).isEqualTo(IntakeOutcome.LINK));
            world.run();
        }
        assertThat(world.mail.letters()).hasSize(1);
    }

    @Test
    @Proves("H03")
    void inWhateverOrderTheyComeTheLaterOneHolds() {
        assertThat(receive(REOPENED)).isEqualTo(new MessageResult.Reopened(new UnrejectionResult.NotRejected("a-1")));
        assertThat(receive(REJECTED)).isEqualTo(new MessageResult.Overtaken());
        assertThat(receive(REOPENED)).isInstanceOf(MessageResult.Reopened.class);
        world.run();
        assertThat(world.mail.letters()).isEmpty();
    }

    @Test
    @Proves("H03")
    void whatIsOpenAgainIsTakenBackAndAnEarlierMessageChangesNothing() {
        receive(REJECTED);
        assertThat(receive(OLDER)).isEqualTo(new MessageResult.Overtaken());
        assertThat(receive(REOPENED))
                .isEqualTo(new MessageResult.Reopened(new UnrejectionResult.BeforeMail("a-1", false)));
        assertThat(receive(REJECTED)).isEqualTo(new MessageResult.Overtaken());
        world.run();
        assertThat(world.mail.letters()).isEmpty();
    }

    @Test
    void ofAnotherSourceOrApplicationNothingIsOvertaken() {
        receive(REOPENED);
        assertThat(receive(new AtsEvent.Decided(DECIDED, AtsRows.row(2)))).isInstanceOf(MessageResult.Taken.class);
        assertThat(world.desk().intake().receive("other", REJECTED, LIVE)).isInstanceOf(MessageResult.Taken.class);
    }

    @Test
    void aDryRunChangesNothing() {
        List<ExportedRow> before = AtsRows.stored(world);
        IntakeTerms dry = IntakeTerms.by("ats-1");
        assertThat(world.desk().intake().receive("webhook", REJECTED, dry)).isInstanceOf(MessageResult.Taken.class);
        assertThat(world.desk().intake().receive("webhook", REOPENED, dry)).isEqualTo(new MessageResult.Noted());
        assertThat(AtsRows.stored(world)).isEqualTo(before);
        assertThatThrownBy(() -> world.desk().intake().receive("Web Hook", REJECTED, dry))
                .isInstanceOf(InvalidInputException.class);
    }

    /** Senders send in parallel: between any two transactions of one message there may be all of another. */
    @Test
    @Proves("H03")
    void twoMessagesAtTheSameTimeEndLikeOneAfterTheOther() {
        AtsEvent again = new AtsEvent.Decided(DECIDED.plusSeconds(1), AtsRows.row(1));
        for (int before = 1; before <= 15; before++) {
            assertThat(mailedAfter(REJECTED, again, before))
                    .as("transaction %s", before)
                    .isEqualTo(1);
            assertThat(mailedAfter(again, REJECTED, before))
                    .as("transaction %s", before)
                    .isEqualTo(1);
            assertThat(mailedAfter(REJECTED, REOPENED, before))
                    .as("transaction %s", before)
                    .isZero();
            assertThat(mailedAfter(REOPENED, REJECTED, before))
                    .as("transaction %s", before)
                    .isZero();
        }
    }

    @Test
    @Proves("H03")
    void ofTwoOfTheSameMomentTheOneThatWritesToNobodyHolds() {
        AtsEvent reopened = new AtsEvent.Reopened(DECIDED, "a-1");
        receive(reopened);
        assertThat(receive(REJECTED)).isEqualTo(new MessageResult.Overtaken());
        world.run();
        assertThat(world.mail.letters()).isEmpty();
    }

    /** It would be the latest for good: nothing that the company says afterwards would hold. */
    @Test
    @Proves("H03")
    void whatSaysItIsOfAnotherDayInTheFutureIsNotBelieved() {
        AtsEvent early = new AtsEvent.Reopened(World.START.plus(Duration.ofHours(25)), "a-1");
        assertThatThrownBy(() -> receive(early)).isInstanceOf(InvalidInputException.class);
        assertThat(receive(REJECTED)).isInstanceOf(MessageResult.Taken.class);
        assertThat(receive(new AtsEvent.Reopened(World.START.plus(Duration.ofHours(23)), "a-1")))
                .isInstanceOf(MessageResult.Reopened.class);
    }

    private static int mailedAfter(AtsEvent slow, AtsEvent fast, int before) {
        AtomicInteger transactions = new AtomicInteger(Integer.MIN_VALUE);
        AtomicReference<Runnable> between = new AtomicReference<>(() -> {});
        Storage memory = MemoryStorage.create();
        Storage storage = new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                if (transactions.incrementAndGet() == before) {
                    between.get().run();
                }
                return memory.transact(work);
            }
        };
        try (World world = World.built(storage, builder -> builder)) {
            world.settle(World.ACME);
            world.desk().open(World.programme());
            between.set(() -> world.desk().intake().receive("webhook", fast, LIVE));
            transactions.set(0);
            world.desk().intake().receive("webhook", slow, LIVE);
            if (transactions.get() < before) {
                world.desk().intake().receive("webhook", fast, LIVE);
            }
            world.run();
            return world.mail.letters().size();
        }
    }

    private MessageResult receive(AtsEvent event) {
        return world.desk().intake().receive("webhook", event, LIVE);
    }
}
