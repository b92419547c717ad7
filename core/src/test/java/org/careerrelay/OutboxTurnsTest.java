package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.outbox.DispatchReport;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.spi.mail.MailOutcome;
import org.careerrelay.spi.mail.MailTransport;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Companies take turns, and what is down is left alone for a while. */
class OutboxTurnsTest {

    private static final MailOutcome DOWN = new MailOutcome.TemporaryFailure("smtp.connect");

    private final List<String> sent = new ArrayList<>();
    private final Set<String> down = new HashSet<>();
    private final AtomicInteger tried = new AtomicInteger();
    private Runnable whileSending = () -> {};

    @Test
    @Proves("H09")
    void oneCompanysManyMailsDoNotHoldUpTheOthers() {
        try (World world = world()) {
            reject(world, "noisy", 3000);
            List<String> quiet =
                    IntStream.range(0, 25).mapToObj(i -> "quiet-" + i).toList();
            quiet.forEach(company -> reject(world, company, 2));

            world.company().operator().dispatch();

            assertThat(sent).hasSize(3050).doesNotHaveDuplicates();
            for (String company : quiet) {
                assertThat(sent.indexOf(company + "-2"))
                        .as("within the first turns: 26 companies, ten of them in each claim")
                        .isBetween(0, 600);
            }
        }
    }

    @Test
    void whoComesWhileAnotherIsServedHasATurnSoon() {
        AtomicBoolean late = new AtomicBoolean(true);
        try (World world =
                World.built(MemoryStorage.create(), builder -> builder.mail(letters -> taken(letters, late)))) {
            settle(world, "noisy");
            settle(world, "quiet");
            reject(world, "noisy", 3000);
            whileSending = () -> reject(world, "quiet", 1);

            world.company().operator().dispatch();

            assertThat(sent).hasSize(3001);
            assertThat(sent.indexOf("quiet-1")).isBetween(20, 600);
        }
    }

    @Test
    @Proves("INV-11")
    void aServerThatIsDownIsNotAskedForEachLetterAndHoldsUpNoOtherCompany() {
        try (World world = world()) {
            reject(world, "noisy", 1000);
            reject(world, "quiet-1", 30);
            down.add("noisy");

            DispatchReport report = world.company().operator().dispatch();

            assertThat(report).isEqualTo(new DispatchReport(30, 20, 0));
            assertThat(tried).as("one slice told enough").hasValue(20);
            assertThat(sent).hasSize(30).allMatch(application -> application.startsWith("quiet-1"));
            assertThat(world.company().operator().dispatch())
                    .as("it is left alone for a while")
                    .isEqualTo(new DispatchReport(0, 0, 0));

            world.clock.move(Duration.ofSeconds(15));
            assertThat(world.company().operator().dispatch().retried())
                    .as("then a slice tries again")
                    .isEqualTo(20);
            assertThat(tried).hasValue(40);

            down.clear();
            world.clock.move(Duration.ofMinutes(2));
            world.company().operator().dispatch();
            assertThat(sent).hasSize(1030).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatNeedNotBeSentSaysNothingAboutItsDestination() {
        try (World world = World.immediate()) {
            world.consented(6);
            world.withdraw(1);
            world.toAgency.cut(true);
            assertThat(world.company().operator().dispatch())
                    .as("seven receipts, and what need not be sent")
                    .isEqualTo(new DispatchReport(8, 5, 0));
            world.consented(1);
            world.toAgency.cut(false);
            assertThat(world.company().operator().dispatch())
                    .as("after five failures the agency is left alone for a while; the receipt goes")
                    .isEqualTo(new DispatchReport(1, 0, 0));
        }
    }

    @Test
    void whatWaitedForAServerHasNotBeenTried() {
        try (World world = world()) {
            reject(world, "noisy", 200);
            down.add("noisy");
            for (int i = 0; i < 9; i++) { // one slice of twenty each time: never more than a few tries for each letter
                world.company().operator().dispatch();
                world.clock.move(Duration.ofMinutes(5));
            }
            assertThat(world.company().operator().outbox().parked()).isZero();
            down.clear();
            world.clock.move(Duration.ofHours(6));
            world.company().operator().dispatch();
            assertThat(sent).hasSize(200).doesNotHaveDuplicates();
        }
    }

    @Test
    void aClockThatWasPutBackKeepsNoDestinationClosed() {
        try (World world = world()) {
            world.clock.move(Duration.ofHours(1));
            reject(world, "noisy", 20);
            down.add("noisy");
            world.company().operator().dispatch();
            down.clear();
            world.clock.set(World.START);
            reject(world, "noisy", 21);
            assertThat(world.company().operator().dispatch().done())
                    .as("the new one; the others keep their time")
                    .isOne();
        }
    }

    private World world() {
        World world = World.built(MemoryStorage.create(), builder -> builder.mail(transport()));
        settle(world, "noisy");
        IntStream.range(0, 25).forEach(i -> settle(world, "quiet-" + i));
        return world;
    }

    private static void settle(World world, String company) {
        world.settle(company);
    }

    private MailTransport transport() {
        return letters -> letters.stream().map(this::outcome).toList();
    }

    private MailOutcome outcome(RejectionLetter letter) {
        String application = application(letter);
        if (down.stream().anyMatch(application::startsWith)) {
            tried.incrementAndGet();
            return DOWN;
        }
        sent.add(application);
        return new MailOutcome.Accepted();
    }

    private List<MailOutcome> taken(List<RejectionLetter> letters, AtomicBoolean late) {
        if (late.getAndSet(false)) {
            whileSending.run();
        }
        return letters.stream().map(this::outcome).toList();
    }

    private static String application(RejectionLetter letter) {
        Pii<String> application = letter.variables().get("application");
        return application == null ? "" : application.reveal();
    }

    private static void reject(World world, String company, int count) {
        world.company()
                .company(company)
                .reject(IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Rejection.of(
                                company + "-" + i, "山田 太郎", World.address(i), world.clock.instant(), "recruiter-3"))
                        .toList());
    }
}
