package org.careerrelay.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.careerrelay.CareerRelay;
import org.careerrelay.CompanyDesk;
import org.careerrelay.RecognitionDesk;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryAgency;
import org.careerrelay.memory.MemoryMail;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.community.MembershipResult;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is one person does not depend on who came first, and what people decide can be taken back: through the doors, on every storage. */
class WhoIsWhoOnEveryStorageTest extends Databases {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1985, 1, 2);
    private static final int ORDERS = 6;

    /** Three of one person, of whom the first and the last share no contact; a twin with the same mailbox, a namesake, a marriage, and who may be the same. */
    private static final List<Applicant> APPLICANTS = List.of(
            Applicant.of("a-1", "山田 太郎", "taro@example.jp").read("ヤマダ タロウ").born(BORN),
            Applicant.of("a-2", "山田 太郎", "taro@example.jp")
                    .read("ヤマダ タロウ")
                    .calledAt("+819012345678")
                    .born(BORN),
            Applicant.of("a-3", "山田 太郎", "new@example.jp").read("ヤマダ タロウ").calledAt("+819012345678"),
            Applicant.of("a-4", "山田 花子", "taro@example.jp").read("ヤマダ ハナコ").born(BORN),
            Applicant.of("a-5", "山田 太郎", "namesake@example.jp").read("ヤマダ タロウ").born(BORN.plusYears(9)),
            Applicant.of("a-6", "佐藤 太郎", "taro@example.jp").read("サトウ タロウ").born(BORN),
            Applicant.of("a-7", "山田 次郎", "jiro@example.jp").read("ヤマダ ジロウ").born(BORN),
            Applicant.of("a-8", "山田 太郎", "second@example.jp").read("ヤマダ タロウ").born(BORN));

    private Storage storage;

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whoIsOnePersonDoesNotDependOnTheOrder(Supplier<TestDatabase> database) {
        CareerRelay relay = relay(database);
        Set<Set<Set<String>>> outcomes = new HashSet<>();
        for (boolean sealed : new boolean[] {false, true}) {
            for (int order = 0; order < ORDERS; order++) {
                List<Applicant> arriving = new ArrayList<>(APPLICANTS);
                Collections.shuffle(arriving, new Random(order));
                String company = (sealed ? "sealed-" : "hashes-") + order;
                RecognitionDesk desk = desk(relay, company, sealed);
                if (order % 2 == 0) {
                    desk.recognise(arriving);
                } else {
                    arriving.forEach(each -> desk.recognise(List.of(each)));
                }
                outcomes.add(people(company));
            }
            assertThat(outcomes).as(sealed ? "sealed" : "hashes").hasSize(1);
            assertThat(outcomes.iterator().next())
                    .as("one by one, as far as they have something in common")
                    .contains(Set.of("a-5"), Set.of("a-7"))
                    .anyMatch(person -> person.containsAll(Set.of("a-1", "a-2", "a-3")) && !person.contains("a-4"));
            outcomes.clear();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whateverIsDecidedIsTakenBackToWhatItWas(Supplier<TestDatabase> database) {
        RecognitionDesk desk = desk(relay(database), "acme", false);
        desk.recognise(APPLICANTS);
        Set<Set<String>> people = people("acme");
        List<IdentityReview> reviews = desk.reviews(null, 100);
        assertThat(reviews).hasSizeGreaterThan(1);
        for (IdentityReview review : reviews) {
            if (desk.confirm(review.id()) instanceof IdentityChange.Done) {
                assertThat(people("acme")).isNotEqualTo(people);
                assertThat(desk.undo(review.id())).isEqualTo(new IdentityChange.Done(LinkState.OPEN));
            }
            assertThat(people("acme")).isEqualTo(people);
            assertThat(desk.reject(review.id())).isEqualTo(new IdentityChange.Done(LinkState.APART));
            assertThat(desk.undo(review.id())).isEqualTo(new IdentityChange.Done(LinkState.OPEN));
            assertThat(people("acme")).isEqualTo(people);
            assertThat(desk.reviews(null, 100)).isEqualTo(reviews);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("storages")
    void whatIsNoIdIsNobodys(Supplier<TestDatabase> database) {
        CareerRelay relay = relay(database);
        RecognitionDesk desk = desk(relay, "acme", false);
        Accessor staff = Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.OTHER, "staff");
        for (String text : List.of("", "a\u0000b", "a\nb", "\uD800", "x".repeat(100_000))) {
            assertThat(desk.recognised(List.of(text))).isEmpty();
            assertThat(desk.split(text)).isEqualTo(new IdentityChange.Unknown());
            assertThat(relay.company("acme").people(staff).thread(text)).isEmpty();
            assertThat(relay.company("acme").leavers(staff).exitCase(text)).isEmpty();
            assertThat(relay.company("acme").community(staff).leave(List.of(text)))
                    .containsExactly(new MembershipResult.Unknown(text));
            assertThat(desk.recognise(List.of(Applicant.of("a-" + text.length(), text, text)
                            .read(text)
                            .calledAt(text)
                            .born(LocalDate.MAX))))
                    .as("what cannot be read is missing")
                    .hasSize(1);
        }
    }

    /** The applications of each person. */
    private Set<Set<String>> people(String company) {
        TenantId tenant = storage.transact(unit -> unit.tenants().find(TenantKind.COMPANY, company))
                .orElseThrow()
                .id();
        List<String> ids = APPLICANTS.stream().map(Applicant::application).toList();
        List<Arrival> arrivals = storage.transact(unit -> unit.identities().byApplication(tenant, ids));
        Map<OpaqueId, OpaqueId> groups = storage.transact(unit -> unit.people()
                .groups(tenant, arrivals.stream().map(Arrival::person).collect(Collectors.toSet())));
        Map<OpaqueId, Set<String>> people = new HashMap<>();
        arrivals.forEach(arrival -> people.computeIfAbsent(groups.get(arrival.person()), none -> new TreeSet<>())
                .add(arrival.application()));
        return Set.copyOf(people.values());
    }

    private CareerRelay relay(Supplier<TestDatabase> database) {
        storage = database == null ? MemoryStorage.create() : storage(database);
        return CareerRelay.builder()
                .storage(storage)
                .mail(MemoryMail.create())
                .agency(MemoryAgency.create())
                .linksAt(URI.create("https://jobs.example.co.jp/r"))
                .keys(KeyRing.random(new Random(1)))
                .clock(() -> NOW)
                .random(new Random(2))
                .phones(text -> text.isEmpty() ? Optional.empty() : Optional.of(text))
                .build();
    }

    private static RecognitionDesk desk(CareerRelay relay, String company, boolean sealed) {
        CompanyDesk desk = relay.company(company);
        Ats.settle(desk);
        desk.recognise(
                sealed
                        ? RecognitionTerms.sealed("application notice, section 3")
                        : RecognitionTerms.hashes("application notice, section 3"));
        return desk.recognition(
                Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES).because(AccessReason.Code.RECRUITING, "applications"));
    }
}
