package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careerrelay.model.identity.RecognitionDecision.AUTO;
import static org.careerrelay.model.identity.RecognitionDecision.NEW;
import static org.careerrelay.model.identity.RecognitionDecision.REVIEW;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.careerrelay.keys.KeyRing;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.audit.ActorRole;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.export.RowKind;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.LinkState;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.model.identity.RecognitionDecision;
import org.careerrelay.model.identity.RecognitionTerms;
import org.careerrelay.model.qualification.PersonMerge;
import org.careerrelay.spi.keys.KeyPurpose;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People who come back to a company, and those who are only like them. */
class ReturningPeopleTest {

    private static final LocalDate BORN = LocalDate.of(1985, 1, 2);
    private static final Applicant TARO = Applicant.of("a-1", "山田 太郎", "taro@example.jp")
            .read("ヤマダ タロウ")
            .calledAt("+819012345678")
            .born(BORN);

    private final World world =
            World.built(MemoryStorage.create(), builder -> builder.phones(ReturningPeopleTest::phone));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void ordinaryCasesWithWhatApplicationsSaidAtHand() {
        open(RecognitionTerms.sealed("application notice, section 3"));
        recognise(TARO);

        assertThat(recognise(Applicant.of("marriage", "佐藤 太郎", "taro@example.jp")
                        .read("サトウ タロウ")
                        .born(BORN)))
                .isEqualTo(AUTO);
        assertThat(recognise(Applicant.of("new-mail", "山田 太郎", "other@example.com")
                        .calledAt("+819012345678")
                        .born(BORN)))
                .isEqualTo(AUTO);
        assertThat(recognise(Applicant.of("twin", "山田 花子", "hanako@example.jp")
                        .read("ヤマダ ハナコ")
                        .calledAt("+819012345678")
                        .born(BORN)))
                .as("a twin with the family's telephone")
                .isNotEqualTo(AUTO);
        assertThat(recognise(Applicant.of("recycled", "鈴木 一郎", "suzuki@example.com")
                        .read("スズキ イチロウ")
                        .calledAt("+819012345678")
                        .born(LocalDate.of(2001, 7, 8))))
                .as("the number's next owner")
                .isEqualTo(NEW);
        assertThat(recognise(Applicant.of("namesake", "山田 太郎", "yamada2@example.com")
                        .read("ヤマダ タロウ")
                        .born(LocalDate.of(1999, 9, 9))))
                .isEqualTo(NEW);
        assertThat(recognise(Applicant.of("double", "山田 太郎", "yamada3@example.com")
                        .read("ヤマダ タロウ")
                        .calledAt("+818011112222")
                        .born(BORN)))
                .as("name and birth date alone")
                .isEqualTo(REVIEW);
    }

    @Test
    void whoWasKnownUnderAnOlderKeyIsKnownOnAndUnderTheNewOneToo() {
        open(RecognitionTerms.hashes("application notice, section 3"));
        recognise(TARO);
        KeyRing rotated = world.keys.rotated(KeyPurpose.INDEX);
        try (CareerRelay later = later(rotated)) {
            assertThat(recognise(later, Applicant.of("a-2", "山田 太郎", "taro@example.jp")))
                    .isEqualTo(AUTO);
        }
        try (CareerRelay last = later(rotated.without(KeyPurpose.INDEX, 0))) {
            RecognisedApplication third = desk(last)
                    .recognise(List.of(Applicant.of("a-3", "山田 太郎", "taro@example.jp")))
                    .get(0);
            assertThat(third.decision()).isEqualTo(AUTO);
            assertThat(third.likenesses().get(0).application()).isEqualTo("a-2");
        }
    }

    @Test
    @Proves("R-70")
    void whatIsKeptNoLongerIsNotComparedWhetherItIsThereOrNot() {
        open(RecognitionTerms.sealed("application notice, section 3"));
        recognise(TARO);
        world.clock.set(World.START.atOffset(ZoneOffset.UTC).plusMonths(11).toInstant());
        assertThat(recognise(Applicant.of("a-2", "山田 太郎", "taro@example.jp"))).isEqualTo(AUTO);
        world.clock.set(World.START.atOffset(ZoneOffset.UTC).plusMonths(24).toInstant());
        assertThat(recognise(Applicant.of("a-3", "山田 太郎", "taro@example.jp"))).isEqualTo(NEW);

        var tenant = world.companyStorage
                .transact(unit -> unit.tenants().find(TenantKind.COMPANY, World.ACME))
                .orElseThrow();
        world.company().operator().retention().run(TenantKind.COMPANY, World.ACME);
        for (RowKind kind : List.of(RowKind.ARRIVAL, RowKind.BOX)) {
            assertThat(world.companyStorage.<List<?>>transact(
                            unit -> unit.exports().read(tenant.id(), kind, null, 10)))
                    .as("%s", kind)
                    .hasSize(1);
        }
        assertThat(desk(world.company()).recognised(List.of("a-1", "a-2", "a-3")))
                .extracting(RecognisedApplication::application)
                .containsExactly("a-3");
    }

    @Test
    void whomTheOperatorMergedTheCompanyTakesApart() {
        open(null);
        world.rejectNext(2);
        assertThat(world.company()
                        .operator()
                        .samePerson(
                                World.ACME,
                                new PersonMerge(
                                        "merge-1",
                                        world.referral("a-1").id(),
                                        world.referral("a-2").id(),
                                        "operator-1")))
                .isNotNull();
        assertThat(world.referral("a-2").person())
                .isEqualTo(world.referral("a-1").person());
        assertThat(desk(world.company()).split("a-2")).isEqualTo(new IdentityChange.Done(LinkState.APART));
        assertThat(world.referral("a-2").person())
                .isNotEqualTo(world.referral("a-1").person());
        world.run();
        assertThat(world.events())
                .extracting(event -> event.event().type())
                .contains(EventType.PERSONS_MERGED, EventType.PERSONS_SEPARATED);
    }

    private void open(RecognitionTerms terms) {
        world.settle(World.ACME);
        world.desk().open(World.programme());
        if (terms != null) {
            world.desk().recognise(terms);
        }
    }

    private CareerRelay later(KeyRing ring) {
        return world.builder(world.companyStorage, ring)
                .phones(ReturningPeopleTest::phone)
                .build();
    }

    private RecognitionDecision recognise(Applicant applicant) {
        return recognise(world.company(), applicant);
    }

    private static RecognitionDecision recognise(CareerRelay relay, Applicant applicant) {
        return desk(relay).recognise(List.of(applicant)).get(0).decision();
    }

    private static RecognitionDesk desk(CareerRelay relay) {
        return relay.company(World.ACME)
                .recognition(Accessor.of("hr-1", ActorRole.HUMAN_RESOURCES)
                        .because(AccessReason.Code.RECRUITING, "applications of today"));
    }

    private static Optional<String> phone(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(written);
    }
}
