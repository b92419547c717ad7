package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.intake.WriteBack;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.suppression.SuppressionReason;
import org.careerrelay.spi.agency.Delivery;
import org.careerrelay.spi.ats.AtsWriteBack;
import org.careerrelay.spi.ats.MailedApplication;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** The applicant tracking system is told which mails went with a link, and nothing that came of one. */
class WriteBackTest {

    private final List<MailedApplication> told = new ArrayList<>();
    private final List<Integer> atOnce = new ArrayList<>();
    private boolean down;

    @Test
    @Proves("H08")
    void aMailWithALinkIsToldOnceAndNothingThatComesOfIt() {
        try (World world = world(true)) {
            world.rejectNext(2);
            world.run();
            assertThat(told).extracting(MailedApplication::application).containsExactlyInAnyOrder("a-1", "a-2");
            assertThat(told).extracting(MailedApplication::mailedAt).containsOnly(world.clock.instant());
            world.consent(1);
            world.run();
            world.withdraw(1);
            world.run();
            assertThat(told).hasSize(2);
        }
    }

    @Test
    @Proves("H08")
    void aMailWithoutALinkIsNotTold() {
        try (World world = world(true)) {
            world.desk()
                    .privacy(Accessor.of("officer-1", ActorRole.PRIVACY_OFFICER)
                            .because(AccessReason.Code.REQUEST_OF_PERSON, "request 1"))
                    .suppressions()
                    .add(Pii.of(World.address(1)), SuppressionReason.OBJECTED);
            world.rejectNext(1);
            world.run();
            assertThat(world.mail.letters()).hasSize(1);
            assertThat(told).isEmpty();
        }
    }

    @Test
    @Proves("H08")
    void aSystemThatIsDownIsToldLaterUnderTheSameId() {
        try (World world = world(true)) {
            down = true;
            world.rejectNext(1);
            world.run();
            down = false;
            world.clock.move(Duration.ofDays(1));
            world.run();
            assertThat(told).hasSize(2);
            assertThat(told.get(0).message()).isEqualTo(told.get(1).message());
            assertThat(told.get(0).mailedAt()).isEqualTo(World.START);
        }
    }

    /** A receiver that takes its time for each outlives no lease. */
    @Test
    void aFewAreToldAtOnce() {
        try (World world = world(true)) {
            world.rejectNext(12);
            world.run();
            assertThat(told).hasSize(12);
            assertThat(atOnce).allMatch(number -> number <= 5);
        }
    }

    @Test
    void aCompanyThatDoesNotWantItHasNothingTold() {
        try (World world = world(false)) {
            world.rejectNext(1);
            world.run();
            assertThat(told).isEmpty();
            assertThat(world.company().operator().outbox().waiting()).isZero();
        }
    }

    @Test
    void whatWasWantedAndIsNoLongerIsNotTold() {
        try (World world = world(true)) {
            down = true;
            world.rejectNext(1);
            world.run();
            told.clear();
            down = false;
            world.desk().intake().writeBack(new WriteBack(false));
            world.clock.move(Duration.ofDays(1));
            world.run();
            assertThat(told).isEmpty();
            assertThat(world.company().operator().outbox().waiting()).isZero();
        }
    }

    @Test
    void lettersThatTheHostSendsAreTold() {
        try (World world = World.built(
                MemoryStorage.create(),
                builder -> builder.writeBack(ats())
                        .composer(letter ->
                                new Composition.Composed(Pii.of(letter.subject()), Pii.of(""), Pii.of(""), null)))) {
            open(world);
            world.desk().rejectAndCompose(List.of(world.rejection(1)));
            world.run();
            assertThat(told).extracting(MailedApplication::application).containsExactly("a-1");
        }
    }

    private World world(boolean wanted) {
        World world = World.built(MemoryStorage.create(), builder -> builder.writeBack(ats()));
        open(world);
        world.desk().intake().writeBack(new WriteBack(wanted));
        return world;
    }

    private static void open(World world) {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        world.desk().intake().writeBack(new WriteBack(true));
    }

    private AtsWriteBack ats() {
        return (company, mailed) -> {
            assertThat(company).isEqualTo(World.ACME);
            told.addAll(mailed);
            atOnce.add(mailed.size());
            return mailed.stream()
                    .<Delivery>map(each -> down ? new Delivery.Retry("ats.down", null) : new Delivery.Delivered())
                    .toList();
        };
    }
}
