package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careerrelay.tck.CommunityCalls.UNTIL;
import static org.careerrelay.tck.CommunityCalls.collected;
import static org.careerrelay.tck.CommunityCalls.member;
import static org.careerrelay.tck.CommunityCalls.word;
import static org.careerrelay.tck.Samples.NOW;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.StorageException;
import org.careerrelay.spi.storage.UnitOfWork;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.CommunityStore}. */
abstract class CommunityChecks extends StorageChecks {

    private static final Purpose KEEP = Purpose.RECONTACT_RETENTION;

    CommunityChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void membersComeBackByIdAndPersonAndOtherTenantsSeeNothing() {
        TenantId globex = company("globex");
        run(unit -> unit.community().add(acme, List.of(member(1, 1), collected(2, 2))));
        run(unit -> {
            assertThat(unit.community().find(acme, List.of(id(2), id(9)))).containsExactly(collected(2, 2));
            assertThat(unit.community().ofPeople(acme, List.of(id(1)))).containsExactly(member(1, 1));
            assertThat(unit.community().ofPeople(globex, List.of(id(1)))).isEmpty();
            assertThat(unit.community().end(globex, List.of(id(1)), NOW, MembershipEnd.TOLD))
                    .isEmpty();
            assertThat(unit.community().delete(globex, List.of(id(1)))).isZero();
            assertThat(page(unit, globex, Map.of())).isEmpty();
        });
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> run(unit -> unit.community().add(acme, List.of(member(1, 3)))));
    }

    @Test
    void whoLeftIsOnNoPageAndHasNoWords() {
        run(unit -> CommunityCalls.everything(unit, acme));
        run(unit -> assertThat(unit.community().end(acme, List.of(id(1), id(2)), NOW, MembershipEnd.UNSUBSCRIBED))
                .as("the other had ended before")
                .containsExactly(id(1)));
        run(unit -> {
            assertThat(page(unit, acme, Map.of())).isEmpty();
            assertThat(unit.community().words(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.community().find(acme, List.of(id(1), id(2))))
                    .containsExactlyInAnyOrder(member(1, 1).ended(NOW, MembershipEnd.UNSUBSCRIBED), collected(2, 2));
        });
    }

    @Test
    void membersAreFoundByAnyWordOfEachKindInPagesById() {
        run(unit -> {
            unit.community().add(acme, List.of(member(3, 3), member(1, 1), member(2, 2), collected(4, 4)));
            unit.community()
                    .describe(
                            acme,
                            Map.of(
                                    id(1),
                                            Set.of(
                                                    word(AttributeKind.SKILL, "java"),
                                                    word(AttributeKind.SKILL, "sql"),
                                                    word(AttributeKind.STAGE, "final")),
                                    id(2), Set.of(word(AttributeKind.SKILL, "go")),
                                    id(3), Set.of(word(AttributeKind.SKILL, "sql"))));
        });
        run(unit -> {
            assertThat(page(unit, acme, Map.of())).extracting(Membership::id).containsExactly(id(1), id(2), id(3));
            Map<AttributeKind, Set<String>> skills = Map.of(AttributeKind.SKILL, Set.of("java", "sql"));
            assertThat(page(unit, acme, skills)).extracting(Membership::id).containsExactly(id(1), id(3));
            assertThat(page(
                            unit,
                            acme,
                            Map.of(AttributeKind.SKILL, Set.of("java", "sql"), AttributeKind.STAGE, Set.of("final"))))
                    .extracting(Membership::id)
                    .containsExactly(id(1));
            assertThat(page(unit, acme, Map.of(AttributeKind.INTEREST, Set.of("java"))))
                    .isEmpty();
            assertThat(unit.community().page(acme, KEEP, skills, NOW, id(1), 5))
                    .extracting(Membership::id)
                    .containsExactly(id(3));
            assertThat(unit.community().page(acme, KEEP, Map.of(), NOW, null, 2))
                    .extracting(Membership::id)
                    .containsExactly(id(1), id(2));
            assertThat(unit.community().page(acme, KEEP, Map.of(), UNTIL, null, 5))
                    .as("over at the instant itself")
                    .isEmpty();
        });
        run(unit -> unit.community().describe(acme, Map.of(id(1), Set.of(word(AttributeKind.SKILL, "go")))));
        run(unit -> assertThat(unit.community().words(acme, List.of(id(1), id(4))))
                .isEqualTo(Map.of(id(1), Set.of(word(AttributeKind.SKILL, "go")))));
    }

    @Test
    void whatHoldsNoLongerIsFoundByTimeAndByConsent() {
        run(unit -> {
            unit.consents().insert(acme, List.of(Samples.fullConsent(50, 50), Samples.consent(51, 51)));
            unit.community().add(acme, List.of(member(1, 1), partOf(2, id(50)), partOf(3, id(51)), partOf(4, id(99))));
        });
        Instant kept = NOW.plusSeconds(7);
        run(unit -> {
            assertThat(unit.community().over(acme, kept.minusMillis(1), 10))
                    .as("what no consent keeps")
                    .extracting(Membership::id)
                    .containsExactly(id(3), id(4));
            assertThat(unit.community().over(acme, kept, 2))
                    .extracting(Membership::id)
                    .containsExactly(id(2), id(3));
            assertThat(unit.community().over(acme, UNTIL, 10)).hasSize(4);
            unit.community().end(acme, List.of(id(1), id(2), id(3), id(4)), UNTIL, MembershipEnd.EXPIRED);
            assertThat(unit.community().over(acme, UNTIL, 10)).isEmpty();
        });
    }

    @Test
    @Proves("R-72")
    void anErasureTakesMembershipsWithTheirWords() {
        run(unit -> CommunityCalls.everything(unit, acme));
        run(unit -> assertThat(unit.community().delete(acme, List.of(id(1)))).isOne());
        run(unit -> {
            assertThat(unit.community().words(acme, List.of(id(1)))).isEmpty();
            assertThat(unit.community().ofPeople(acme, Samples.ids(1, 2))).containsExactly(collected(2, 2));
        });
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.community().add(acme, List.of());
            unit.community().describe(acme, Map.of());
            assertThat(unit.community().end(acme, List.of(), NOW, MembershipEnd.TOLD))
                    .isEmpty();
            assertThat(unit.community().find(acme, List.of())).isEmpty();
            assertThat(unit.community().ofPeople(acme, List.of())).isEmpty();
            assertThat(unit.community().words(acme, List.of())).isEmpty();
            assertThat(unit.community().delete(acme, List.of())).isZero();
        });
    }

    private static Membership partOf(long number, OpaqueId consent) {
        Membership plain = member(number, number);
        return new Membership(
                plain.id(),
                plain.person(),
                plain.reference(),
                plain.purpose(),
                MembershipOrigin.RELAY_FORM,
                plain.notice(),
                plain.agreedAt(),
                plain.validUntil(),
                consent,
                null,
                plain.recordedBy(),
                null,
                null);
    }

    private static List<Membership> page(UnitOfWork unit, TenantId tenant, Map<AttributeKind, Set<String>> anyOf) {
        return unit.community().page(tenant, KEEP, anyOf, NOW, null, 10);
    }
}
