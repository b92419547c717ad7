package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.MailQueueDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.Unrejection;
import org.careerrelay.model.link.UnrejectionResult;
import org.careerrelay.model.mail.MailCancellation;
import org.careerrelay.model.mail.SendingPolicy;
import org.careerrelay.model.mail.WaitingMail;
import org.careerrelay.model.outbox.OutboxStatus;
import org.careerrelay.spi.storage.Storage;
import org.careerrelay.tck.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mails that wait, and rejections that are taken back, on every storage. */
class WaitingMailsOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final int MAILS = 400;
    private static final int SLICE = 10;

    private final MemoryMail mail = MemoryMail.create();

    /** Dispatchers of two installations on one storage, and people who cancel and take back, all at once. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A16", "A17"})
    void eachMailIsSentOnceOrNeverWhoeverIsFaster(@Nullable Supplier<TestDatabase> database) throws Exception {
        Storage storage = stored(database);
        KeyRing keys = KeyRing.random(new SecureRandom());
        try (CareerRelay one = engine(storage, keys);
                CareerRelay other = engine(storage, keys)) {
            CompanyDesk acme = one.company("acme");
            Ats.settle(acme);
            acme.reject(Ats.rejections(MAILS));
            List<Collection<String>> stopped = Race.run(8, thread -> {
                List<String> unsent = new ArrayList<>();
                if (thread < 4) {
                    (thread % 2 == 0 ? one : other).operator().dispatch();
                    return unsent;
                }
                for (int from = MAILS - SLICE; from >= 0; from -= SLICE) {
                    List<String> some = IntStream.rangeClosed(from + 1, from + SLICE)
                            .mapToObj(i -> "application-" + i)
                            .toList();
                    unsent.addAll(thread % 2 == 0 ? cancelled(queue(one), some) : takenBack(acme, some));
                }
                return unsent;
            });
            one.operator().dispatch();

            Set<String> never = stopped.stream().flatMap(Collection::stream).collect(Collectors.toSet());
            List<String> sent = mail.letters().stream()
                    .map(letter -> letter.variables().get("application").reveal())
                    .toList();
            assertThat(sent).as("sent once").doesNotHaveDuplicates().noneMatch(never::contains);
            List<String> leftOver = new ArrayList<>(
                    Ats.rejections(MAILS).stream().map(Rejection::application).toList());
            leftOver.removeAll(sent);
            leftOver.removeAll(never);
            assertThat(leftOver)
                    .as("a mail that was claimed while its rejection was taken back need not be sent")
                    .allSatisfy(application -> assertThat(acme.unreject(Unrejection.of(application, "recruiter-3", "")))
                            .isEqualTo(new UnrejectionResult.AfterMail(application, true)));
            assertThat(one.operator().outbox()).isEqualTo(new OutboxStatus(0, 0, null));
            assertThat(one.operator()
                            .tenant(TenantKind.COMPANY, "acme")
                            .recompute()
                            .differences())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    @Proves({"A16", "A17", "CMP-3"})
    void heldApprovedTakenBackAndRejectedAnew(@Nullable Supplier<TestDatabase> database) {
        try (CareerRelay relay = engine(stored(database), KeyRing.random(new SecureRandom()))) {
            CompanyDesk acme = relay.company("acme");
            Ats.settle(acme);
            acme.mail(SendingPolicy.atOnce().onApproval());
            acme.reject(List.of(Ats.rejection(1).forJob("設計職"), Ats.rejection(2), Ats.rejection(3)));
            relay.operator().dispatch();
            assertThat(mail.letters()).isEmpty();
            assertThat(queue(relay).waiting(null, 10))
                    .extracting(WaitingMail::application, WaitingMail::state)
                    .containsExactly(
                            tuple("application-1", WaitingMail.State.HELD),
                            tuple("application-2", WaitingMail.State.HELD),
                            tuple("application-3", WaitingMail.State.HELD));
            assertThat(queue(relay).approveJob("設計職")).isOne();
            assertThat(queue(relay).cancel(List.of("application-2")))
                    .containsExactly(new MailCancellation.Cancelled("application-2", false));
            assertThat(acme.unreject(List.of(
                            Unrejection.of("application-3", "recruiter-3", "REOPENED"),
                            Unrejection.of("application-2", "recruiter-3", "REOPENED"))))
                    .containsExactly(
                            new UnrejectionResult.BeforeMail("application-3", false),
                            new UnrejectionResult.BeforeMail("application-2", false));
            relay.operator().dispatch();
            assertThat(acme.unreject(Unrejection.of("application-1", "recruiter-3", "REOPENED")))
                    .isEqualTo(new UnrejectionResult.AfterMail("application-1", false));

            acme.mail(SendingPolicy.atOnce());
            Rejection again = Rejection.of("application-1", "応募者1", "applicant1@example.jp", NOW, "recruiter-3");
            assertThat(acme.reject(List.of(again))).singleElement().isInstanceOf(RejectionResult.Linked.class);
            relay.operator().dispatch();
            assertThat(mail.letters()).hasSize(2);
            assertThat(acme.kpis(Period.day(LocalDate.of(2026, 11, 21)))
                            .figure("funnel.mailed")
                            .value()
                            .toString())
                    .contains("2");
        }
    }

    private static List<String> cancelled(MailQueueDesk queue, List<String> applications) {
        return queue.cancel(applications).stream()
                .filter(MailCancellation.Cancelled.class::isInstance)
                .map(MailCancellation::application)
                .toList();
    }

    private static List<String> takenBack(CompanyDesk acme, List<String> applications) {
        return acme
                .unreject(applications.stream()
                        .map(application -> Unrejection.of(application, "recruiter-3", ""))
                        .toList())
                .stream()
                .filter(UnrejectionResult.BeforeMail.class::isInstance)
                .map(UnrejectionResult::application)
                .toList();
    }

    private static MailQueueDesk queue(CareerRelay relay) {
        return relay.company("acme")
                .mails()
                .queue(Accessor.of("recruiter-3", ActorRole.RECRUITER).because(AccessReason.Code.RECRUITING, ""));
    }

    private Storage stored(@Nullable Supplier<TestDatabase> database) {
        return database == null ? MemoryStorage.create() : storage(database);
    }

    private CareerRelay engine(Storage storage, KeyRing keys) {
        return CareerRelay.builder()
                .storage(storage)
                .mail(mail)
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(keys)
                .clock(() -> NOW)
                .build();
    }
}
