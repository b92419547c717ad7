package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.rejection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.RejectionStore}. */
abstract class RejectionChecks extends StorageChecks {

    RejectionChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void whereDataCameFromComesBack() {
        StoredRejection plain = Samples.rejection(1, "a-1");
        StoredRejection tagged = new StoredRejection(
                Samples.id(2),
                "a-2",
                Samples.bytes(2),
                Samples.id(900),
                Samples.NOW,
                "recruiter-3",
                Samples.NOW,
                NoLinkReason.ORIGIN_REFUSED,
                "DE");
        run(unit -> unit.rejections().insert(acme, List.of(plain, tagged)));
        run(unit -> assertThat(unit.rejections().byApplication(acme, List.of("a-1", "a-2")))
                .containsExactlyInAnyOrder(plain, tagged));
    }

    @Test
    void whyALinkWasGivenComesBackAndNoRejectionIsSeenInIt() {
        StoredRejection plain = Samples.rejection(1, "a-1");
        StoredRejection leaver = Samples.rejection(2, "leaver/x-1").from(SourceKind.LEAVER);
        StoredRejection stepUp = Samples.rejection(3, "step-up/x-2").from(SourceKind.STEP_UP);
        StoredRejection told = Samples.rejection(4, "company-link/x-3").from(SourceKind.COMPANY_LINK);
        run(unit -> unit.rejections().insert(acme, List.of(plain, leaver, stepUp, told)));
        run(unit -> {
            assertThat(unit.rejections().find(acme, List.of(id(1), id(2), id(3), id(4))))
                    .containsExactlyInAnyOrder(plain, leaver, stepUp, told);
            assertThat(unit.rejections().lastDecided(acme, plain.person())).contains(plain.decidedAt());
        });
    }

    @Test
    void everyRouteComesBackAndGoesWithThePerson() {
        List<StoredRejection> rows = new ArrayList<>();
        for (LinkRoute route : List.of(LinkRoute.MAIL, LinkRoute.INTAKE, LinkRoute.HOST_MAIL)) {
            rows.add(Samples.rejection(rows.size() + 1, "a-" + rows.size())
                    .grouped(new RejectionGroup("経理", "本社", route)));
        }
        run(unit -> unit.rejections().insert(acme, rows));
        run(unit -> assertThat(unit.rejections().find(acme, List.of(id(1), id(2), id(3))))
                .containsExactlyInAnyOrderElementsOf(rows));
        run(unit -> unit.rejections().unlink(acme, List.of(rows.get(1).unlinked(id(700)))));
        run(unit -> assertThat(unit.rejections().find(acme, List.of(id(2))))
                .singleElement()
                .satisfies(row -> assertThat(row.group()).isEqualTo(RejectionGroup.NONE)));
    }

    @Test
    void fromWhenSomebodyIsAskedToApplyAgainComesBackAndGoesWithThePerson() {
        StoredRejection everyJob = waiting(1, new CoolOff(LocalDate.of(2027, 5, 15), null));
        StoredRejection oneJob = waiting(2, new CoolOff(LocalDate.of(2028, 2, 29), "エンジニア"));
        run(unit -> unit.rejections().insert(acme, List.of(everyJob, oneJob)));
        run(unit -> assertThat(unit.rejections().find(acme, List.of(id(1), id(2))))
                .containsExactlyInAnyOrder(everyJob, oneJob));
        run(unit -> unit.rejections().unlink(acme, List.of(oneJob.unlinked(id(700)))));
        run(unit -> assertThat(unit.rejections().find(acme, List.of(id(2))))
                .singleElement()
                .satisfies(row -> assertThat(row.coolOff()).isNull()));
    }

    private static StoredRejection waiting(int number, CoolOff coolOff) {
        return Samples.rejection(number, "a-" + number).waiting(coolOff);
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            assertThat(unit.rejections().insert(acme, List.of())).isEmpty();
            assertThat(unit.rejections().find(acme, List.of())).isEmpty();
            assertThat(unit.rejections().find(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.rejections().byApplication(acme, List.of())).isEmpty();
            assertThat(unit.rejections().byApplication(acme, List.of("application-1")))
                    .isEmpty();
        });
    }

    @Test
    void theLatestDecisionAboutAPersonIsFound() {
        run(unit -> assertThat(unit.rejections().lastDecided(acme, id(900))).isEmpty());
        insert(
                rejection(1, "application-1", Samples.NOW.plusSeconds(60)),
                rejection(2, "application-2", Samples.NOW.plusSeconds(120)),
                rejection(3, "application-3"));
        run(unit -> {
            assertThat(unit.rejections().lastDecided(acme, id(900))).contains(Samples.NOW.plusSeconds(120));
            assertThat(unit.rejections().lastDecided(acme, id(901))).isEmpty();
        });
    }

    @Test
    void findsByIdAndByApplication() {
        StoredRejection first = rejection(1, "application-1");
        StoredRejection second = rejection(2, "application-2");
        assertThat(insert(first, second)).containsExactlyInAnyOrder(id(1), id(2));
        run(unit -> {
            assertThat(unit.rejections().find(acme, List.of(id(2), id(3), id(2))))
                    .containsExactly(second);
            assertThat(unit.rejections().byApplication(acme, List.of("application-1", "?", "application-1")))
                    .containsExactly(first);
            assertThat(unit.rejections().byApplication(acme, Set.of("application-1", "application-2")))
                    .containsExactlyInAnyOrder(first, second);
        });
    }

    @Test
    void everyReasonComesBack() {
        List<StoredRejection> all = new ArrayList<>();
        for (NoLinkReason reason : NoLinkReason.values()) {
            StoredRejection plain = rejection(1 + reason.ordinal(), "application-" + reason);
            all.add(new StoredRejection(
                    plain.id(),
                    plain.application(),
                    plain.fingerprint(),
                    plain.person(),
                    plain.decidedAt(),
                    plain.decidedBy(),
                    plain.registeredAt(),
                    reason));
        }
        run(unit -> unit.rejections().insert(acme, all));
        run(unit ->
                assertThat(unit.rejections().find(acme, Samples.ids(1, 100))).containsExactlyInAnyOrderElementsOf(all));
    }

    @Test
    void anApplicationThatHasOneIsLeftOut() {
        StoredRejection first = rejection(1, "application-1");
        insert(first);
        assertThat(insert(rejection(2, "application-1"), rejection(3, "application-3")))
                .containsExactly(id(3));
        run(unit -> {
            assertThat(unit.rejections().byApplication(acme, List.of("application-1")))
                    .containsExactly(first);
            assertThat(unit.rejections().find(acme, List.of(id(2)))).isEmpty();
        });
    }

    @Test
    void theVerySameCommandAgainInsertsNothing() {
        insert(rejection(1, "application-1"));
        assertThat(insert(rejection(1, "application-1"))).isEmpty();
    }

    @Test
    void applicationsAreToldApartExactly() {
        List<String> texts = new ArrayList<>(Texts.ALIKE);
        texts.add(Texts.LONG);
        texts.add(Texts.LONG_WIDE);
        List<StoredRejection> all = IntStream.range(0, texts.size())
                .mapToObj(i -> rejection(1 + i, texts.get(i)))
                .toList();
        assertThat(insert(all)).hasSameSizeAs(texts);
        run(unit -> {
            for (StoredRejection each : all) {
                assertThat(unit.rejections().byApplication(acme, List.of(each.application())))
                        .containsExactly(each);
            }
        });
    }

    @Test
    void takesThousandsInOneCall() {
        int size = 3000;
        List<StoredRejection> all = LongStream.rangeClosed(1, size)
                .mapToObj(i -> rejection(i, "application-" + i))
                .toList();
        List<String> applications =
                all.stream().map(StoredRejection::application).toList();
        assertThat(insert(all.subList(0, 1000))).hasSize(1000);
        assertThat(insert(all)).hasSize(size - 1000);
        run(unit -> {
            assertThat(unit.rejections().byApplication(acme, applications)).hasSize(size);
            assertThat(unit.rejections().find(acme, Samples.ids(1, size))).hasSize(size);
        });
    }

    @Test
    void ofThreadsThatInsertTheSameApplicationsEachGoesToOne() {
        int applications = 30;
        List<OpaqueId> inserted = Threads.race(
                        StorageContract.THREADS,
                        thread -> insert(IntStream.range(0, applications)
                                .mapToObj(i -> rejection(1000L * (thread + 1) + i, "application-" + i))
                                .toList()))
                .stream()
                .flatMap(Set::stream)
                .toList();
        assertThat(inserted).hasSize(applications).doesNotHaveDuplicates();
        run(unit -> assertThat(unit.rejections().find(acme, inserted))
                .extracting(StoredRejection::application)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, applications)
                        .mapToObj(i -> "application-" + i)
                        .toList()));
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOnTheWayOut() {
        StoredRejection row = rejection(1, "application-1");
        insert(row);
        row.fingerprint()[0]++;
        run(unit -> unit.rejections().find(acme, List.of(id(1))).get(0).fingerprint()[1]++);
        run(unit -> assertThat(unit.rejections().byApplication(acme, List.of("application-1")))
                .containsExactly(rejection(1, "application-1")));
    }

    @Test
    void whatIsNotedOfARejectionIsNotedOnce() {
        Instant later = Samples.NOW.plusSeconds(60);
        insert(rejection(1, "application-1"), rejection(2, "application-2"));
        run(unit -> {
            assertThat(unit.rejections().noteCancelledMails(acme, List.of(), later))
                    .isEmpty();
            assertThat(unit.rejections().takeBack(acme, List.of(), later)).isEmpty();
            assertThat(unit.rejections().noteCancelledMails(acme, List.of(id(1), id(1), id(9)), later))
                    .containsExactly(id(1));
            assertThat(unit.rejections().takeBack(acme, Samples.ids(1, 2), later))
                    .containsExactlyInAnyOrder(id(1), id(2));
        });
        run(unit -> {
            assertThat(unit.rejections().noteCancelledMails(acme, Samples.ids(1, 2), Samples.NOW))
                    .containsExactly(id(2));
            assertThat(unit.rejections().takeBack(acme, Samples.ids(1, 2), Samples.NOW))
                    .isEmpty();
        });
        run(unit -> assertThat(unit.rejections().find(acme, Samples.ids(1, 2)))
                .containsExactlyInAnyOrder(
                        noted(rejection(1, "application-1"), later, later),
                        noted(rejection(2, "application-2"), Samples.NOW, later)));
    }

    @Test
    void anApplicationWhoseRejectionWasTakenBackCanHaveAnother() {
        Instant later = Samples.NOW.plusSeconds(60);
        StoredRejection first = rejection(1, Texts.LONG_WIDE);
        StoredRejection standing = rejection(2, "application-2");
        insert(first, standing);
        run(unit -> {
            unit.rejections().takeBack(acme, List.of(id(1)), later);
            unit.rejections().supersede(acme, List.of());
            unit.rejections().supersede(acme, List.of(noted(first, null, later).superseded(), standing.superseded()));
        });
        StoredRejection second = rejection(3, Texts.LONG_WIDE);
        assertThat(insert(second, rejection(4, "application-2"))).containsExactly(id(3));
        run(unit -> {
            assertThat(unit.rejections().byApplication(acme, List.of(Texts.LONG_WIDE, "application-2")))
                    .containsExactlyInAnyOrder(second, standing);
            assertThat(unit.rejections().find(acme, List.of(id(1))))
                    .containsExactly(noted(first, null, later).superseded());
            unit.rejections()
                    .unlink(acme, List.of(noted(first, null, later).superseded().unlinked(id(990))));
            assertThat(unit.rejections().find(acme, List.of(id(1))))
                    .containsExactly(noted(first, null, later).superseded().unlinked(id(990)));
        });
    }

    @Test
    void ofThreadsThatTakeBackTheSameRejectionsEachIsHeardOfOnce() {
        insert(LongStream.rangeClosed(1, 30)
                .mapToObj(i -> rejection(i, "application-" + i))
                .toList());
        List<OpaqueId> heard = Threads.race(
                        StorageContract.THREADS,
                        thread -> get(unit -> unit.rejections().takeBack(acme, Samples.ids(1, 30), Samples.NOW)))
                .stream()
                .flatMap(Set::stream)
                .toList();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(Samples.ids(1, 30));
    }

    private static StoredRejection noted(
            StoredRejection plain, @Nullable Instant mailCancelledAt, @Nullable Instant takenBackAt) {
        return new StoredRejection(
                plain.id(),
                plain.application(),
                plain.fingerprint(),
                plain.person(),
                plain.decidedAt(),
                plain.decidedBy(),
                plain.registeredAt(),
                plain.noLink(),
                plain.dataOrigin(),
                mailCancelledAt,
                takenBackAt,
                null,
                plain.coolOff());
    }

    private Set<OpaqueId> insert(StoredRejection... rejections) {
        return insert(List.of(rejections));
    }

    private Set<OpaqueId> insert(Collection<StoredRejection> rejections) {
        return get(unit -> unit.rejections().insert(acme, List.copyOf(rejections)));
    }
}
