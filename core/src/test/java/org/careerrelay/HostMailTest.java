package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Violation;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.Composition;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.mail.MailComposer;
import org.careerrelay.spi.mail.RejectionLetter;
import org.careerrelay.spi.mail.RelayBlock;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Rejections whose mails the host sends itself. */
class HostMailTest {

    /** Enough of a letter to see what went in. A job of this name has a letter that cannot be composed. */
    private static final String UNSPEAKABLE = "unspeakable";

    private static final MailComposer COMPOSER = letter -> {
        RelayBlock block = letter.relay();
        return Pii.of(UNSPEAKABLE).equals(letter.variables().get("job"))
                ? new Composition.Refused("compose.body")
                : new Composition.Composed(
                        Pii.of(letter.subject()), text(letter), text(letter), block == null ? null : block.link());
    };

    @Test
    @Proves({"H05", "A04"})
    void theLetterComesWithTheResultAndTheEngineSendsNothing() {
        try (World world = world()) {
            ComposedRejection rejected = reject(world, world.rejection(1));

            assertThat(rejected.result()).isInstanceOf(RejectionResult.Linked.class);
            assertThat(link(rejected))
                    .isEqualTo("https://jobs.example.co.jp/r/"
                            + world.tokenOf("a-1").reveal());
            assertThat(letter(rejected).text().reveal())
                    .contains("山田 太郎", "taro1@example.jp", "見本人材株式会社", link(rejected));
            assertThat(world.company().operator().outbox().waiting()).isZero();
            world.run();
            assertThat(world.mail.letters()).isEmpty();
            assertThat(world.<List<?>>read((unit, acme) -> unit.vault().subjects(acme, VaultKind.CONTACT, null, 10)))
                    .isEmpty();
        }
    }

    @Test
    @Proves("A18")
    void theLinkCountsAsMailedOnceAndConsentIsGivenThroughIt() {
        try (World world = world()) {
            ComposedRejection rejected = reject(world, world.rejection(1));
            world.run();
            assertThat(world.referral("a-1").state()).isEqualTo(ReferralState.MAILED);
            assertThat(world.events())
                    .extracting(event -> event.event().type())
                    .containsSubsequence(EventType.REJECTION_TAKEN, EventType.LINK_ISSUED, EventType.MAIL_SENT);

            assertThat(consent(world, rejected, 1)).isInstanceOf(ConsentOutcome.Given.class);

            world.run();
            assertThat(world.figure("funnel.issued")).isEqualTo(1);
            assertThat(world.figure("funnel.mailed")).isEqualTo(1);
            assertThat(world.events())
                    .extracting(numbered -> numbered.event().type())
                    .containsOnlyOnce(EventType.MAIL_SENT);
        }
    }

    @Test
    @Proves("A21")
    void askedAgainTheSameLetterComesAndNothingIsDoneTwice() {
        try (World world = world()) {
            ComposedRejection first = reject(world, world.rejection(1));
            world.run();
            List<RelayEvent> events =
                    world.events().stream().map(e -> e.event()).toList();

            ComposedRejection again = reject(world, world.rejection(1));

            assertThat(again.letter()).isEqualTo(first.letter());
            assertThat(((RejectionResult.Linked) again.result()).repeated()).isTrue();
            List<ComposedRejection> twice = world.desk()
                    .rejectAndCompose(List.of(
                            world.rejection(1),
                            world.rejection(1),
                            world.rejection(1).forJob("営業")));
            assertThat(twice)
                    .extracting(ComposedRejection::letter)
                    .as("one letter for one application, whoever sends what is there")
                    .containsExactly(first.letter(), null, null);
            assertThat(twice.get(2).result()).isEqualTo(new RejectionResult.Conflict("a-1"));
            world.run();
            assertThat(world.events().stream().map(e -> e.event())).isEqualTo(events);
            assertThat(world.figure("funnel.mailed")).isEqualTo(1);
        }
    }

    @Test
    @Proves("A21")
    void whatTheEngineMailsTheHostDoesNotMailToo() {
        try (World world = world()) {
            reject(world, world.rejection(1));
            world.reject(world.rejection(2));

            assertThat(world.reject(world.rejection(1))).isEqualTo(new RejectionResult.Conflict("a-1"));
            assertThat(reject(world, world.rejection(2)))
                    .isEqualTo(new ComposedRejection(new RejectionResult.Conflict("a-2"), null));
            world.run();
            assertThat(world.mail.letters()).hasSize(1);
        }
    }

    @Test
    @Proves("R-36")
    void theLetterDoesNotTellWhatBecameOfTheLink() {
        try (World world = world()) {
            List<ComposedRejection> first = world.desk()
                    .rejectAndCompose(IntStream.rangeClosed(1, 4)
                            .mapToObj(world::rejection)
                            .toList());
            consent(world, first.get(1), 2);
            consent(world, first.get(2), 3);
            world.desk().revoke("a-3");
            world.desk().revoke("a-4");

            assertThat(world.desk()
                            .rejectAndCompose(IntStream.rangeClosed(1, 4)
                                    .mapToObj(world::rejection)
                                    .toList()))
                    .extracting(ComposedRejection::letter)
                    .isEqualTo(first.stream().map(ComposedRejection::letter).toList());
        }
    }

    @Test
    void whenTheTimeOfTheLinkIsOverTheLetterComesWithoutIt() {
        try (World world = world()) {
            Rejection rejection = world.rejection(1);
            reject(world, rejection);
            world.clock.move(Duration.ofDays(World.programme().linkDays()));

            assertThat(letter(reject(world, rejection)).link()).isNull();
        }
    }

    @Test
    void withoutAProgrammeTheLetterComesWithoutTheBlock() {
        try (World world = World.built(MemoryStorage.create(), builder -> builder.composer(COMPOSER))) {
            world.settle(World.ACME);

            ComposedRejection rejected = reject(world, world.rejection(1));

            assertThat(rejected.result())
                    .isEqualTo(new RejectionResult.WithoutLink("a-1", NoLinkReason.NO_PROGRAMME, false));
            assertThat(letter(rejected).link()).isNull();
            world.run();
            assertThat(world.events())
                    .extracting(event -> event.event().type())
                    .contains(EventType.MAIL_SENT)
                    .doesNotContain(EventType.LINK_ISSUED);
        }
    }

    @Test
    void whoCannotBeToldIsNotTakenAndTheOthersAre() {
        try (World world = world()) {
            List<ComposedRejection> results = world.desk()
                    .rejectAndCompose(List.of(
                            world.rejection(1),
                            world.rejection(2).forJob(UNSPEAKABLE),
                            Rejection.of("a-3", "山田 太郎", "no address", world.clock.instant(), "r-1")));

            assertThat(results.get(0).letter()).isInstanceOf(Composition.Composed.class);
            assertThat(violations(results.get(1)))
                    .extracting(Violation::path, Violation::code)
                    .containsExactly(tuple("[1].letter", "compose.body"));
            assertThat(violations(results.get(2))).extracting(Violation::path).containsExactly("[2].mail");
            assertThat(results.subList(1, 3))
                    .extracting(ComposedRejection::letter)
                    .containsOnlyNulls();
            assertThat(world.figure("funnel.issued")).isEqualTo(1);
        }
    }

    @Test
    void manyComeInTheirOrder() {
        try (World world = world()) {
            List<ComposedRejection> results = world.desk()
                    .rejectAndCompose(IntStream.rangeClosed(1, 1_100)
                            .mapToObj(world::rejection)
                            .toList());

            assertThat(results)
                    .extracting(composed -> composed.result().application())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_100)
                            .mapToObj(person -> "a-" + person)
                            .toList());
            assertThat(results).extracting(HostMailTest::link).doesNotHaveDuplicates();
            assertThat(world.figure("funnel.mailed")).isEqualTo(1_100);
        }
    }

    @Test
    void withoutAComposerNothingIsDone() {
        try (World world = World.immediate()) {
            assertThatThrownBy(() -> reject(world, world.rejection(1)))
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            e -> assertThat(e.violations())
                                    .extracting(Violation::path, Violation::code)
                                    .containsExactly(tuple("composer", "builder.needed")));
            assertThat(world.reject(world.rejection(1))).isInstanceOf(RejectionResult.Linked.class);
        }
        assertThatThrownBy(() -> CareerRelay.builder().composer(COMPOSER).build())
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.violations())
                                .extracting(Violation::path)
                                .contains("linksAt"));
    }

    private static World world() {
        World world = World.built(MemoryStorage.create(), builder -> builder.composer(COMPOSER));
        world.settle(World.ACME);
        world.desk().open(World.programme());
        return world;
    }

    private static ComposedRejection reject(World world, Rejection rejection) {
        return world.desk().rejectAndCompose(List.of(rejection)).get(0);
    }

    private static ConsentOutcome consent(World world, ComposedRejection rejected, int person) {
        String link = link(rejected);
        CandidateDesk candidate = world.company().candidate(RawToken.of(link.substring(link.lastIndexOf('/') + 1)));
        Pii<String> address = Pii.of(World.address(person));
        return candidate.consent(candidate
                .look(Locale.JAPANESE)
                .orElseThrow()
                .form(
                        Set.of(Purpose.AGENCY_REGISTRATION),
                        true,
                        address,
                        new RelayAnswers(Pii.of("山田 太郎"), address, Pii.of(""))));
    }

    private static Composition.Composed letter(ComposedRejection rejected) {
        assertThat(rejected.letter()).isInstanceOf(Composition.Composed.class);
        return (Composition.Composed) Objects.requireNonNull(rejected.letter());
    }

    private static String link(ComposedRejection rejected) {
        return Objects.requireNonNull(letter(rejected).link()).reveal();
    }

    private static List<Violation> violations(ComposedRejection rejected) {
        return ((RejectionResult.Invalid) rejected.result()).violations();
    }

    private static Pii<String> text(RejectionLetter letter) {
        RelayBlock block = letter.relay();
        String offer = block == null ? "" : block.before() + block.link().reveal() + block.after();
        return Pii.of(letter.recipientName().reveal() + " "
                + letter.recipientAddress().reveal() + offer);
    }
}
