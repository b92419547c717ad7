package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careerrelay.PooledWorld.ACME;
import static org.careerrelay.PooledWorld.BASIS;
import static org.careerrelay.PooledWorld.BETA;
import static org.careerrelay.PooledWorld.GAMMA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerEvidence;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.credit.PoolStanding;
import org.careerrelay.model.credit.ProgrammeMove;
import org.careerrelay.model.health.ProgrammeGap;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.PoolObstacle;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.programme.Publication;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.tck.Proves;
import org.junit.jupiter.api.Test;

/** Companies of one group that count together towards one agency's credits, or do not. */
class ProgrammePoolTest {

    /** The whole of Q17: tenants of their own by default, and a pool for those who want one. */
    @Test
    @Proves("Q17")
    void companiesOfAGroupAreTenantsOfTheirOwnAndCountTogetherOnlyWhereTheyAgreedTo() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.count(ACME, 4);
            pooled.count(BETA, 6);
            pooled.count(GAMMA, 3);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME))
                    .returns(4L, CreditSnapshot::progress)
                    .returns(0L, CreditSnapshot::granted);
            assertThat(pooled.credits(BETA))
                    .returns(6L, CreditSnapshot::progress)
                    .returns(0L, CreditSnapshot::granted);
            assertThat(pooled.pool(BETA).standing()).isEqualTo(new PoolStanding.Alone(World.AGENCY));

            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.contributeAll();

            assertThat(pooled.credits(ACME))
                    .returns(10L, CreditSnapshot::counted)
                    .returns(1L, CreditSnapshot::granted)
                    .returns(1L, CreditSnapshot::available)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(pooled.credits(BETA))
                    .returns(0L, CreditSnapshot::granted)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(pooled.credits(GAMMA))
                    .as("who is in no pool counts for itself")
                    .returns(3L, CreditSnapshot::counted)
                    .returns(3L, CreditSnapshot::progress);
            assertThat(pooled.entries(GAMMA)).extracting(LedgerEntry::kind).containsOnly(LedgerKind.COUNT);

            assertThat(pooled.desk(BETA).request(World.AGENCY, JobOrder.titled("経理")))
                    .as("the holder alone requests")
                    .isInstanceOf(RequestResult.NothingToRedeem.class);
            Hires.join(pooled.world, Hires.requested(pooled.world, "営業"));
            assertThat(pooled.credits(ACME))
                    .returns(1L, CreditSnapshot::consumed)
                    .returns(0L, CreditSnapshot::available);
            assertThat(pooled.desk(BETA).introductions()).isEmpty();

            nobodysPeopleAreAtAnothers(pooled);
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    private static void nobodysPeopleAreAtAnothers(PooledWorld pooled) {
        StringBuilder ofAcme = new StringBuilder();
        pooled.world.company().operator().tenant(TenantKind.COMPANY, ACME).export(row -> ofAcme.append(row));
        List<String> ofBeta = pooled.entries(BETA).stream()
                .filter(entry -> entry.kind() == LedgerKind.COUNT)
                .map(entry -> ((Cause.OfReferral) entry.cause()).id().toString())
                .toList();
        assertThat(ofBeta).hasSize(6);
        assertThat(ofAcme)
                .as("neither a person nor a referral of the other company")
                .contains(pooled.entries(ACME).get(0).cause().toString())
                .doesNotContain(ofBeta)
                .doesNotContain(BETA + "-");
    }

    @Test
    @Proves("Q21")
    void creditsOfBeforeStayWithTheirCompanyAndOnlyPeopleGoOver() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.correct(BETA, 13);
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(3));
            pooled.world.run();

            assertThat(pooled.credits(ACME))
                    .returns(3L, CreditSnapshot::progress)
                    .returns(0L, CreditSnapshot::granted);
            assertThat(pooled.credits(BETA))
                    .returns(1L, CreditSnapshot::available)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(pooled.desk(BETA).request(World.AGENCY, JobOrder.titled("経理")))
                    .isInstanceOf(RequestResult.Requested.class);
            assertThat(pooled.entries(ACME)).extracting(LedgerEntry::kind).containsOnly(LedgerKind.ADJUST);
        }
    }

    @Test
    @Proves("INV-14")
    void whatIsTakenBackAfterItWentOverThePoolRepays() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            Programme falling = World.programme();
            pooled.desk(BETA)
                    .open(falling.policies(
                            falling.policies().qualification(QualificationPolicy.DEFAULT.countStays(false))));
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            List<String> people = pooled.count(BETA, 2);
            pooled.correct(BETA, 8);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME).available()).isOne();

            pooled.withdraw(people.get(0));
            assertThat(pooled.credits(BETA))
                    .as("a member owes nothing by itself")
                    .returns(-1L, CreditSnapshot::progress);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(-1));
            pooled.world.run();
            assertThat(pooled.credits(ACME))
                    .returns(0L, CreditSnapshot::available)
                    .returns(1L, CreditSnapshot::revoked)
                    .returns(9L, CreditSnapshot::progress);

            pooled.count(ACME, 1);
            Hires.join(pooled.world, Hires.requested(pooled.world, "営業"));
            pooled.withdraw(people.get(1));
            pooled.contributeAll();
            assertThat(pooled.credits(ACME)).as("used, so one person is owed").returns(-1L, CreditSnapshot::progress);
            pooled.correct(BETA, 11);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME))
                    .returns(1L, CreditSnapshot::available)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    @Test
    void aMembersLedgerGrantsNothingHoweverManyCount() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 25);
            assertThat(pooled.credits(BETA))
                    .returns(25L, CreditSnapshot::progress)
                    .returns(0L, CreditSnapshot::granted);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME))
                    .returns(2L, CreditSnapshot::granted)
                    .returns(5L, CreditSnapshot::progress);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Nothing());
            assertThat(pooled.contribute(ACME)).isEqualTo(new PoolContribution.NoMember());
        }
    }

    @Test
    void whoLeavesCountsForItselfAndOwesForItself() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 7);
            pooled.contributeAll();
            pooled.correct(BETA, 12);
            pooled.pool(BETA).leave();
            assertThat(pooled.credits(BETA))
                    .as("who had not gone over stays")
                    .returns(1L, CreditSnapshot::available)
                    .returns(2L, CreditSnapshot::progress);
            assertThat(pooled.credits(ACME)).returns(7L, CreditSnapshot::progress);

            pooled.pool(BETA).join(BASIS, ACME);
            pooled.contributeAll();
            pooled.correct(BETA, -3);
            assertThat(pooled.credits(BETA)).returns(1L, CreditSnapshot::available);
            pooled.pool(BETA).leave();
            assertThat(pooled.credits(BETA))
                    .as("what is owed comes first")
                    .returns(0L, CreditSnapshot::available)
                    .returns(7L, CreditSnapshot::progress);
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    @Test
    void peopleGoOverEveryHourByThemselves() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.world.run();
            pooled.correct(BETA, 4);
            pooled.world.run();
            assertThat(pooled.credits(ACME).counted()).isZero();
            pooled.world.clock.move(Duration.ofHours(1));
            pooled.world.run();
            assertThat(pooled.credits(ACME).counted()).isEqualTo(4);
        }
    }

    @Test
    void whatWasSentArrivesWithWhoeverDispatchesNext() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 4);
            pooled.contribute(BETA);
            pooled.correct(GAMMA, 3);
            pooled.contribute(GAMMA);
            pooled.correct(BETA, 2);
            pooled.contribute(BETA);
            assertThat(pooled.everybody()).isEqualTo(9);
            assertThat(pooled.onTheWay(BETA)).isEqualTo(6);
            pooled.world.company().close();
            try (CareerRelay other = pooled.world
                    .builder(pooled.world.companyStorage, pooled.world.keys)
                    .build()) {
                other.operator().dispatch();
                other.operator().dispatch();
            }
            assertThat(pooled.onTheWay(BETA)).isZero();
            assertThat(pooled.counted(ACME)).isEqualTo(9);
            assertThat(pooled.everybody()).isEqualTo(9);
        }
    }

    @Test
    void whereTheHolderHasEndedNobodyGoesOverAndWhoIsOnTheWayComesBackOnce() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 4);
            pooled.contribute(BETA);
            end(pooled, ACME);
            pooled.world.run();
            pooled.world.run();
            assertThat(pooled.counted(ACME)).isZero();
            assertThat(pooled.credits(BETA))
                    .returns(4L, CreditSnapshot::counted)
                    .returns(4L, CreditSnapshot::progress);
            assertThat(pooled.entries(BETA)).extracting(LedgerEntry::amount).containsExactly(4, -4, 4);
            assertThat(pooled.ledger(BETA)
                            .evidence(((Cause.OfCommand)
                                            pooled.entries(BETA).get(2).cause())
                                    .id())
                            .map(LedgerEvidence::evidence))
                    .contains("pool: given back by acme");
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Stopped(Set.of(PoolObstacle.CLOSED)));
            assertThat(gaps(pooled))
                    .contains(gap(BETA, ProgrammeGap.Kind.POOL_CLOSED), gap(GAMMA, ProgrammeGap.Kind.POOL_CLOSED));

            pooled.pool(BETA).leave();
            pooled.correct(BETA, 6);
            assertThat(pooled.credits(BETA).available()).isOne();
            assertThat(gaps(pooled)).doesNotContain(gap(BETA, ProgrammeGap.Kind.POOL_CLOSED));
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    /** Its credits may be used for a while after its end: what they rest on is taken back until then, and nobody new counts. */
    @Test
    void whatIsTakenBackAfterTheHoldersEndThePoolStillRepays() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 10);
            pooled.contributeAll();
            end(pooled, ACME);
            assertThat(pooled.credits(ACME).available()).isOne();
            pooled.correct(BETA, -1);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Sent(-1));
            pooled.world.run();
            assertThat(pooled.credits(ACME))
                    .returns(0L, CreditSnapshot::available)
                    .returns(1L, CreditSnapshot::revoked)
                    .returns(9L, CreditSnapshot::progress);
            assertThat(pooled.desk(ACME).request(World.AGENCY, JobOrder.titled("営業")))
                    .isInstanceOf(RequestResult.NothingToRedeem.class);
            pooled.correct(BETA, 1);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Stopped(Set.of(PoolObstacle.CLOSED)));
            assertThat(pooled.everybody()).isEqualTo(10);
            assertThat(pooled.isProvenByItsLogs()).isTrue();
        }
    }

    /** Also when a company of the same name came to be before they arrived, with a programme or without: it is not the one that named the member. */
    @Test
    void whoIsOnTheWayToACompanyThatWasLetGoComesBackOnce() {
        for (String anew : List.of("", "without a programme", "with one")) {
            try (PooledWorld pooled = PooledWorld.pooled()) {
                pooled.correct(BETA, 4);
                pooled.contribute(BETA);
                pooled.world
                        .company()
                        .operator()
                        .tenant(TenantKind.COMPANY, ACME)
                        .offboard(ACME, row -> {}, proof -> {});
                if (!anew.isEmpty()) {
                    pooled.world.clock.move(Duration.ofSeconds(1));
                    pooled.world.settle(ACME);
                }
                if (anew.equals("with one")) {
                    pooled.desk(ACME).open(World.programme());
                    pooled.pool(ACME).hold(BASIS, BETA);
                }
                pooled.world.run();
                pooled.world.run();
                assertThat(pooled.entries(BETA)).extracting(LedgerEntry::amount).containsExactly(4, -4, 4);
                assertThat(pooled.credits(BETA).counted()).isEqualTo(4);
                if (anew.equals("with one")) {
                    assertThat(pooled.entries(ACME)).isEmpty();
                }
            }
        }
    }

    /** By its own answers an agency reckons for the pool what it would reckon for one company. */
    @Test
    void theAgencyReckonsForThePoolAsForOneCompany() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.count(ACME, 4);
            pooled.count(BETA, 5);
            pooled.contributeAll();
            assertThat(reckoned(pooled)).isZero();
            pooled.count(GAMMA, 1);
            pooled.contributeAll();
            assertThat(reckoned(pooled)).isOne();
            assertThat(pooled.world
                            .company()
                            .agency(World.AGENCY)
                            .outstanding(ACME)
                            .orElseThrow()
                            .available())
                    .isOne();
            Hires.join(pooled.world, Hires.requested(pooled.world, "営業"));
            assertThat(reckoned(pooled)).isZero();
        }
    }

    /** A member uses what it had before: that is not owed to the holder. */
    @Test
    void whatAMemberUsedOfItsOwnTheAgencyOwesNobody() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.count(BETA, 13);
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.count(ACME, 6);
            pooled.contributeAll();
            assertThat(reckoned(pooled)).as("the member's own").isOne();
            assertThat(pooled.desk(BETA).request(World.AGENCY, JobOrder.titled("経理")))
                    .isInstanceOf(RequestResult.Requested.class);
            pooled.world.run();
            assertThat(reckoned(pooled)).isZero();
            assertThat(pooled.world
                            .inbox()
                            .outstandingOfPool(ACME, List.of(BETA, GAMMA), CreditRule.TEN_FOR_ONE)
                            .reserved())
                    .as("for the member's introduction")
                    .isOne();
        }
    }

    private static long reckoned(PooledWorld pooled) {
        assertThat(pooled.world
                        .inbox()
                        .outstanding(ACME, CreditRule.TEN_FOR_ONE)
                        .available())
                .as("for one of them alone")
                .isZero();
        return pooled.world
                .inbox()
                .outstandingOfPool(ACME, List.of(BETA, GAMMA), CreditRule.TEN_FOR_ONE)
                .available();
    }

    @Test
    void aMemberWhoseContractHasEndedStillBringsWhoCountedAndWhoIsTakenBack() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 10);
            end(pooled, BETA);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME).granted()).isOne();
            pooled.correct(BETA, -1);
            pooled.contributeAll();
            assertThat(pooled.credits(ACME))
                    .returns(9L, CreditSnapshot::progress)
                    .returns(1L, CreditSnapshot::revoked);
        }
    }

    @Test
    void nothingMovesWhileTheTwoDoNotFitAndTheStandingSaysWhy() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 4);
            pooled.desk(ACME).open(World.programme().rule(new CreditRule(8, 1)).publication(Publication.DAILY));
            Set<PoolObstacle> both = Set.of(PoolObstacle.RULE_DIFFERS, PoolObstacle.PUBLICATION_DIFFERS);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Stopped(both));
            assertThat(pooled.pool(BETA).standing()).isInstanceOfSatisfying(PoolStanding.Member.class, standing -> {
                assertThat(standing.obstacles()).isEqualTo(both);
                assertThat(standing.pool()).as("one of the two is told sooner").isNull();
            });
            assertThat(gaps(pooled))
                    .contains(
                            gap(BETA, ProgrammeGap.Kind.POOL_RULE_DIFFERS),
                            gap(BETA, ProgrammeGap.Kind.POOL_PUBLICATION_DIFFERS));

            pooled.pool(ACME).hold(BASIS, GAMMA);
            assertThat(pooled.contribute(BETA)).isEqualTo(new PoolContribution.Stopped(Set.of(PoolObstacle.NOT_NAMED)));
            assertThat(pooled.pool(BETA).standing())
                    .as("who is not named is told nothing")
                    .isEqualTo(new PoolStanding.Member(World.AGENCY, ACME, Set.of(PoolObstacle.NOT_NAMED), null));
            assertThat(gaps(pooled)).contains(gap(BETA, ProgrammeGap.Kind.POOL_NOT_NAMED));
            assertThat(pooled.everybody()).isEqualTo(4);
        }
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndOfAStrangerNothing() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            assertThat(refused(() -> pooled.pool(BETA).join(BASIS, ACME))).containsExactly("holder pool.not-named");
            assertThat(refused(() -> pooled.pool(BETA).join(BASIS, "nobody")))
                    .as("whether it is there is not told")
                    .containsExactly("holder pool.not-named");
            pooled.desk(ACME).open(World.programme().rule(new CreditRule(5, 1)).publication(Publication.DAILY));
            assertThat(refused(() -> pooled.pool(BETA).join(BASIS, ACME))).containsExactly("holder pool.not-named");
            pooled.pool(ACME).hold(BASIS, BETA);
            assertThat(refused(() -> pooled.pool(BETA).join(" ", ACME)))
                    .containsExactly("basis basis.notblank", "holder pool.publication", "holder pool.rule");
            end(pooled, ACME);
            end(pooled, BETA);
            assertThat(refused(() -> pooled.pool(BETA).join(BASIS, ACME)))
                    .containsExactly(
                            "agency programme.ended",
                            "holder pool.publication",
                            "holder pool.rule",
                            "holder programme.ended");
            assertThat(refused(() -> pooled.pool(GAMMA).join(BASIS, GAMMA))).containsExactly("holder pool.same");
            assertThat(refused(() -> pooled.pool(GAMMA).hold("", GAMMA, "A B")))
                    .contains("basis basis.notblank", "members pool.same")
                    .hasSize(3);
            assertThat(refused(() -> pooled.pool(GAMMA).hold(BASIS))).containsExactly("members members.notempty");
            assertThat(refused(() -> pooled.desk(GAMMA).pool("agency-2").hold(BASIS, BETA)))
                    .containsExactly("agency programme.missing");
            assertThat(refused(() -> pooled.world
                            .company()
                            .operator()
                            .ledger(GAMMA, "agency-2")
                            .contribute()))
                    .containsExactly("agency programme.missing");
            assertThat(refused(() -> pooled.world
                            .company()
                            .operator()
                            .ledger(GAMMA, "agency-2")
                            .evidence(new OpaqueId(1, 1))))
                    .containsExactly("agency programme.missing");
            assertThat(refused(() -> pooled.desk("delta").pool(World.AGENCY).standing()))
                    .containsExactly("agency programme.missing");
        }
    }

    /** As a host does at every start. */
    @Test
    void whoeverSaysAgainWhatItSaidLastIsNotRefusedWhateverHappenedSince() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.desk(ACME).open(World.programme().rule(new CreditRule(8, 1)).publication(Publication.DAILY));
            end(pooled, ACME);
            end(pooled, BETA);
            pooled.pool(ACME).hold(BASIS, BETA, GAMMA);
            pooled.pool(BETA).join(BASIS, ACME);
            assertThat(versions(pooled, ACME)).isOne();
            assertThat(versions(pooled, BETA)).isOne();
            assertThat(refused(() -> pooled.pool(BETA).join("another agreement", ACME)))
                    .contains("agency programme.ended", "holder programme.ended");
        }
    }

    private static int versions(PooledWorld pooled, String company) {
        TenantId tenant = pooled.world.tenant(company);
        return pooled.world.companyStorage.<Integer>transact(unit -> unit.settings()
                .latest(tenant, "pool/" + World.AGENCY)
                .orElseThrow()
                .version());
    }

    /** Who holds is no member, and who is a member holds nothing: by one name a company says one of the two. */
    @Test
    void thereAreNoChains() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.pool(BETA).hold(BASIS, GAMMA);
            assertThat(pooled.pool(BETA).standing()).isInstanceOf(PoolStanding.Holder.class);
            pooled.pool(GAMMA).join(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            assertThat(pooled.pool(ACME).standing())
                    .as("who names another has not joined")
                    .isInstanceOfSatisfying(
                            PoolStanding.Holder.class,
                            standing -> assertThat(standing.joined()).containsExactly(BETA));
            pooled.correct(GAMMA, 3);
            assertThat(pooled.contribute(GAMMA))
                    .isEqualTo(new PoolContribution.Stopped(Set.of(PoolObstacle.NOT_NAMED)));
            assertThat(pooled.credits(GAMMA).progress()).isEqualTo(3);
        }
    }

    @Test
    void bothSeeThePoolAsItIsPublishedAndCountsAlone() {
        try (PooledWorld pooled =
                PooledWorld.on(MemoryStorage.create(), programme -> programme.publication(Publication.DAILY))) {
            pooled.pool(ACME).hold(BASIS, BETA, GAMMA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.correct(BETA, 4);
            pooled.correct(ACME, 2);
            pooled.contributeAll();
            assertThat(progress(pooled)).as("told at midnight").isZero();
            pooled.world.clock.move(Duration.ofDays(1));
            assertThat(progress(pooled)).isEqualTo(6);
            assertThat(pooled.pool(ACME).standing())
                    .isEqualTo(new PoolStanding.Holder(
                            World.AGENCY, List.of(BETA, GAMMA), List.of(BETA), pooled.credits(ACME)));
        }
    }

    private static long progress(PooledWorld pooled) {
        PoolStanding.Member standing = (PoolStanding.Member) pooled.pool(BETA).standing();
        CreditSnapshot pool = standing.pool();
        assertThat(pool).isEqualTo(pooled.credits(ACME));
        return pool == null ? -1 : pool.progress();
    }

    @Test
    void bothLedgersNameOneCommandAndItsEvidenceSaysWhatItWas() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.correct(BETA, 10);
            pooled.contributeAll();
            LedgerEntry gone = pooled.entries(BETA).get(1);
            LedgerEntry come =
                    pooled.ledger(ACME).explain(1).orElseThrow().earned().get(0);
            assertThat(come.cause()).isEqualTo(gone.cause());
            OpaqueId command = ((Cause.OfCommand) come.cause()).id();
            assertThat(pooled.ledger(BETA).evidence(command).map(LedgerEvidence::evidence))
                    .contains("pool: sent to acme");
            assertThat(pooled.ledger(ACME).evidence(command).map(LedgerEvidence::evidence))
                    .contains("pool: taken from beta");
            OpaqueId correction = ((Cause.OfCommand) pooled.entries(BETA).get(0).cause()).id();
            assertThat(pooled.ledger(BETA).evidence(correction))
                    .contains(new LedgerEvidence(correction, World.START, "minutes-1", "operator-1"));
            assertThat(pooled.ledger(GAMMA).evidence(command)).isEmpty();
            pooled.count(GAMMA, 1);
            OpaqueId referral = ((Cause.OfReferral) pooled.entries(GAMMA).get(0).cause()).id();
            assertThat(pooled.ledger(GAMMA).evidence(referral))
                    .as("a count rests on no command")
                    .isEmpty();
            pooled.desk(BETA).partner(World.agencyProfile("agency-2"));
            pooled.desk(BETA).open(Programmes.with("agency-2"));
            assertThat(pooled.world
                            .company()
                            .operator()
                            .ledger(BETA, "agency-2")
                            .evidence(correction))
                    .as("of another ledger")
                    .isEmpty();
        }
    }

    @Test
    void aPoolIsWithOneAgencyAndPeopleGoOverInItsLedgersAlone() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            for (String company : List.of(ACME, BETA)) {
                pooled.desk(company).partner(World.agencyProfile("agency-2"));
                pooled.desk(company).open(Programmes.with("agency-2"));
            }
            pooled.desk(ACME).pool("agency-2").hold(BASIS, BETA);
            pooled.desk(BETA).pool("agency-2").join(BASIS, ACME);
            pooled.correct(BETA, 3);
            LedgerDesk second = pooled.world.company().operator().ledger(BETA, "agency-2");
            second.correct(new Correction("other", 4, "minutes-2", "operator-1"));
            assertThat(second.contribute()).isEqualTo(new PoolContribution.Sent(4));
            pooled.contributeAll();

            assertThat(pooled.entries(BETA)).extracting(LedgerEntry::amount).containsExactly(3);
            assertThat(pooled.entries(ACME)).isEmpty();
            assertThat(pooled.desk(ACME).credits("agency-2").counted()).isEqualTo(4);
            assertThat(pooled.desk(BETA).credits("agency-2").counted()).isZero();
        }
    }

    /** A contract that goes over to another agency takes its credits along, after it has left whatever pool it is in. */
    @Test
    @Proves("A33")
    void aMovedContractLeavesNoCreditBehind() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.correct(BETA, 13);
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            end(pooled, BETA);
            pooled.desk(BETA).partner(World.agencyProfile("agency-2"));
            pooled.desk(BETA).open(Programmes.with("agency-2"));
            ProgrammeMove move = new ProgrammeMove("move", "agency-2", "deed-1", "operator-1");
            assertThat(refused(() -> pooled.ledger(BETA).move(move))).containsExactly("agency pool.leave");
            assertThat(pooled.credits(BETA).progress()).isEqualTo(3);

            pooled.pool(BETA).leave();

            assertThat(pooled.ledger(BETA).move(move)).isEqualTo(new LedgerChange.Written(false));
            assertThat(pooled.credits(BETA))
                    .returns(0L, CreditSnapshot::available)
                    .returns(0L, CreditSnapshot::progress);
            assertThat(pooled.desk(BETA).credits("agency-2"))
                    .returns(1L, CreditSnapshot::available)
                    .returns(3L, CreditSnapshot::progress);
        }
    }

    /** What a holder owes for a count that is taken back has one ledger only: so its contract goes over when it has left. */
    @Test
    void aHoldersContractGoesOverAfterItHasLeft() {
        try (PooledWorld pooled = PooledWorld.pooled()) {
            pooled.count(BETA, 3);
            pooled.contributeAll();
            end(pooled, ACME);
            pooled.desk(ACME).partner(World.agencyProfile("agency-2"));
            pooled.desk(ACME).open(Programmes.with("agency-2"));
            ProgrammeMove move = new ProgrammeMove("move", "agency-2", "deed-1", "operator-1");
            assertThat(refused(() -> pooled.ledger(ACME).move(move))).containsExactly("agency pool.leave");

            pooled.pool(ACME).leave();
            assertThat(pooled.ledger(ACME).move(move)).isEqualTo(new LedgerChange.Written(false));
            pooled.correct(BETA, -1);
            pooled.contributeAll();

            assertThat(pooled.desk(ACME).credits("agency-2").progress()).isEqualTo(3);
            assertThat(pooled.credits(ACME).progress()).isZero();
            assertThat(pooled.credits(BETA).progress())
                    .as("nobody is left who repays it")
                    .isEqualTo(-1);
        }
    }

    /** What would have been under the same contract is what was, with the pool as it was. */
    @Test
    @Proves("Q8")
    void aReplayKnowsWhenPeopleCountedElsewhere() {
        try (PooledWorld pooled = PooledWorld.alone()) {
            pooled.correct(BETA, 13);
            pooled.world.clock.move(Duration.ofMinutes(1));
            pooled.pool(ACME).hold(BASIS, BETA);
            pooled.pool(BETA).join(BASIS, ACME);
            pooled.contributeAll();
            pooled.correct(BETA, 25);
            pooled.contributeAll();
            pooled.correct(BETA, 14);
            pooled.world.clock.move(Duration.ofMinutes(1));
            pooled.pool(BETA).leave();
            var replay = pooled.ledger(BETA).simulate(World.programme());
            assertThat(replay.replayed()).isEqualTo(replay.actual());
            assertThat(replay.actual().granted()).isEqualTo(2);
        }
    }

    private static List<String> refused(ThrowingCallable call) {
        List<String> found = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(InvalidInputException.class, refused -> {
            for (Violation violation : refused.violations()) {
                assertThat(violation.messageJa()).isNotBlank().isNotEqualTo(violation.messageEn());
                found.add(violation.path() + " " + violation.code());
            }
        });
        return found;
    }

    private static void end(PooledWorld pooled, String company) {
        TenantId tenant = pooled.world.tenant(company);
        Programme programme = pooled.world.companyStorage.<Programme>transact(unit -> (Programme) unit.settings()
                .latest(tenant, "programme/" + World.AGENCY)
                .orElseThrow()
                .value());
        pooled.desk(company).open(programme.policies(programme.policies().ending(new Ending(World.TODAY, 30))));
    }

    private static List<ProgrammeGap> gaps(PooledWorld pooled) {
        return pooled.world.company().operator().health().programmes();
    }

    private static ProgrammeGap gap(String company, ProgrammeGap.Kind kind) {
        return new ProgrammeGap(company, World.AGENCY, kind, null);
    }
}
