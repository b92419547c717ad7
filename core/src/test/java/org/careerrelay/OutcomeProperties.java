package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.support.SupportEvent;
import org.careerrelay.model.support.SupportStage;
import org.careerrelay.tck.Proves;

/** What becomes of people's search, an offer or a job elsewhere, in whatever order it is told among the answers: the ledger is the same. */
class OutcomeProperties {

    private static final int PEOPLE = 14;
    private static final int DUPLICATES = 3;

    @Property(tries = 40)
    @Proves({"A03", "INV-4"})
    void whateverIsToldOfPeopleAndWheneverOnlyTheAnswersCount(@ForAll long seed) {
        Random random = new Random(seed);
        try (World world = World.immediate()) {
            int first = world.consented(PEOPLE);
            world.run();
            List<Runnable> told = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                OpaqueId referral = world.referral("a-" + (first + i)).id();
                AgencyAnswer answer = i < DUPLICATES ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW;
                told.add(() -> world.inbox().answer(List.of(new InboxAnswer(World.ACME, referral, answer))));
                told.add(world::run);
                for (SupportStage stage : SupportStage.values()) {
                    SupportEvent event =
                            new SupportEvent(referral + "-" + stage, referral, stage, world.clock.instant());
                    told.addAll(Collections.nCopies(random.nextInt(3), () -> outcome(world, event)));
                }
            }
            Collections.shuffle(told, random);
            told.forEach(Runnable::run);
            world.run();

            CreditSnapshot credits = world.desk().credits(World.AGENCY);
            assertThat(List.of(credits.counted(), credits.granted(), credits.available(), credits.progress()))
                    .containsExactly(11L, 1L, 1L, 1L);
            assertThat(world.company()
                            .operator()
                            .ledger(World.ACME, World.AGENCY)
                            .entries(0, 100))
                    .extracting(LedgerEntry::kind)
                    .containsExactlyElementsOf(tenForOne());
        }
    }

    private static List<LedgerKind> tenForOne() {
        List<LedgerKind> kinds = new ArrayList<>(Collections.nCopies(10, LedgerKind.COUNT));
        kinds.addAll(List.of(LedgerKind.GRANT, LedgerKind.COUNT));
        return kinds;
    }

    /** At both doors: the agency's own installation tells the company of whom it may, and an agency may work on the company's. */
    private static void outcome(World world, SupportEvent event) {
        world.inbox().support().report(World.ACME, List.of(event));
        world.company().agency(World.AGENCY).support().report(List.of(event));
    }
}
