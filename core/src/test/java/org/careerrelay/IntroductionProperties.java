package org.careerrelay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.IntroductionPolicy.ConsumeAt;
import org.careerrelay.tck.Proves;

/**
 * Random steps on both installations, whose messages are lost, repeated and overtaken while time passes: both end alike, and the credit is
 * resolved once.
 */
class IntroductionProperties {

    private enum Act {
        PROPOSED,
        WITHDRAWN,
        INTERVIEWING,
        ACCEPTED,
        COMPANY_JOINED,
        AGENCY_JOINED,
        COMPANY_DECLINED,
        AGENCY_DECLINED,
        COMPANY_CONFIRMED,
        AGENCY_CONFIRMED,
        COMPANY_DISPUTED,
        AGENCY_DISPUTED,
        COMPANY_WOULD_CONSUME,
        AGENCY_WOULD_CONSUME,
        COMPANY_WOULD_RELEASE,
        AGENCY_WOULD_RELEASE,
        COMPANY_LEFT,
        AGENCY_LEFT,
        DELIVER,
        DELIVER_AGAIN,
        CUT_OR_MEND,
        A_MINUTE,
        A_DAY,
        A_MONTH
    }

    /** A few of the usual ways, so that the random steps begin far enough from the request. */
    private enum Way {
        REQUESTED(),
        ACCEPTED(Act.DELIVER, Act.PROPOSED, Act.DELIVER, Act.ACCEPTED, Act.DELIVER),
        REPORTED(Act.DELIVER, Act.PROPOSED, Act.DELIVER, Act.ACCEPTED, Act.DELIVER, Act.AGENCY_JOINED, Act.DELIVER),
        DISPUTED(
                Act.DELIVER,
                Act.PROPOSED,
                Act.DELIVER,
                Act.ACCEPTED,
                Act.DELIVER,
                Act.COMPANY_JOINED,
                Act.DELIVER,
                Act.AGENCY_DISPUTED),
        JOINED(
                Act.DELIVER,
                Act.PROPOSED,
                Act.DELIVER,
                Act.ACCEPTED,
                Act.DELIVER,
                Act.AGENCY_CONFIRMED,
                Act.DELIVER,
                Act.COMPANY_JOINED,
                Act.DELIVER,
                Act.AGENCY_JOINED,
                Act.DELIVER);

        private final List<Act> acts;

        Way(Act... acts) {
            this.acts = List.of(acts);
        }
    }

    @Property(tries = 400)
    @Proves({"INV-8", "CMP-11", "CMP-2"})
    void whateverHappensOnTheWayBothSidesEndAlikeAndTheCreditIsResolvedOnce(
            @ForAll ConsumeAt consumeAt,
            @ForAll Way way,
            @ForAll @Size(min = 1, max = 25) List<Act> acts,
            @ForAll long seed) {
        try (World world = World.with(programme -> programme.policies(programme
                .policies()
                .introductions(IntroductionPolicy.DEFAULT.consumeAt(consumeAt).guaranteeDays(40))))) {
            world.count(10);
            OpaqueId id = ((RequestResult.Requested) world.desk().request(World.AGENCY, JobOrder.titled("営業")))
                    .introduction()
                    .id();
            Random random = new Random(seed);
            Wires wires = new Wires(world);
            List<Act> all = new ArrayList<>(way.acts);
            all.addAll(acts);
            for (Act act : all) {
                take(world, id, act, wires, random);
            }
            wires.mend();
            for (int i = 0; i < 6; i++) {
                world.clock.move(Duration.ofHours(1));
                world.run();
            }

            Introduction company = world.desk().introductions().get(0);
            Introduction agency = world.inbox().introductions().get(0);
            alike(agency.status(), company.status());
            consistent(world, company);
        }
    }

    private static void alike(IntroductionStatus agency, IntroductionStatus company) {
        if (neverLeft(agency)) {
            assertThat(agency.state()).isEqualTo(company.state());
            assertThat(agency.use()).isEqualTo(company.use());
            assertThat(agency.revision()).isEqualTo(company.revision());
            assertThat(agency.dueAt()).isEqualTo(company.dueAt());
        } else {
            assertThat(agency.steps(0)).isEqualTo(company.steps(0));
        }
    }

    /** A proposal that was too old when it could leave: the company never heard of it, and its request goes on from its own time. */
    private static boolean neverLeft(IntroductionStatus agency) {
        Decline decline = agency.decline();
        return agency.by() == Party.AGENCY && decline != null && decline.reason() == DeclineReason.PROPOSAL_INVALID;
    }

    /** The ledger tells the same as the introduction. */
    private static void consistent(World world, Introduction introduction) {
        List<LedgerKind> kinds = world.company().operator().ledger(World.ACME, World.AGENCY).entries(11, 1000).stream()
                .map(LedgerEntry::kind)
                .toList();
        assertThat(kinds)
                .isEqualTo(
                        switch (introduction.use()) {
                            case RESERVED -> List.of(LedgerKind.RESERVE);
                            case CONSUMED -> List.of(LedgerKind.RESERVE, LedgerKind.CONSUME);
                            case RELEASED -> List.of(LedgerKind.RESERVE, LedgerKind.RELEASE);
                            case RESTORED -> List.of(LedgerKind.RESERVE, LedgerKind.CONSUME, LedgerKind.ADJUST);
                        });
        switch (introduction.state()) {
            case JOINING_REPORTED -> assertThat(introduction.use()).isEqualTo(CreditUse.RESERVED);
            case JOINED -> assertThat(introduction.use()).isEqualTo(CreditUse.CONSUMED);
            case LEFT_EARLY -> assertThat(introduction.use()).isIn(CreditUse.CONSUMED, CreditUse.RESTORED);
            case DECLINED, TIMED_OUT -> assertThat(introduction.use()).isIn(CreditUse.CONSUMED, CreditUse.RELEASED);
            case REQUESTED, PROPOSED, INTERVIEWING, ACCEPTED, DISPUTED ->
                assertThat(introduction.use()).isIn(CreditUse.CONSUMED, CreditUse.RESERVED);
        }
        CreditSnapshot credits = world.desk().credits(World.AGENCY);
        assertThat(credits.reserved() + credits.consumed() + credits.available())
                .isOne();
    }

    private static void take(World world, OpaqueId id, Act act, Wires wires, Random random) {
        IntroductionDesk company = world.desk().introduction(id);
        IntroductionDesk agency = world.inbox().introduction(id);
        switch (act) {
            case PROPOSED -> world.inbox().introduction(id).propose(World.proposal());
            case WITHDRAWN -> world.inbox().introduction(id).withdrawn();
            case INTERVIEWING -> world.desk().introduction(id).interviewing();
            case ACCEPTED -> world.desk().introduction(id).accepted();
            case COMPANY_JOINED -> company.joined();
            case AGENCY_JOINED -> agency.joined();
            case COMPANY_DECLINED -> company.declined();
            case AGENCY_DECLINED -> agency.declined();
            case COMPANY_CONFIRMED -> company.confirmed();
            case AGENCY_CONFIRMED -> agency.confirmed();
            case COMPANY_DISPUTED -> company.disputed();
            case AGENCY_DISPUTED -> agency.disputed();
            case COMPANY_WOULD_CONSUME -> company.resolved(Resolution.CONSUME);
            case AGENCY_WOULD_CONSUME -> agency.resolved(Resolution.CONSUME);
            case COMPANY_WOULD_RELEASE -> company.resolved(Resolution.RELEASE);
            case AGENCY_WOULD_RELEASE -> agency.resolved(Resolution.RELEASE);
            case COMPANY_LEFT -> company.leftEarly(today(world));
            case AGENCY_LEFT -> agency.leftEarly(today(world));
            case DELIVER -> world.run();
            case DELIVER_AGAIN -> wires.deliverAgain(random);
            case CUT_OR_MEND -> wires.cutOrMend();
            case A_MINUTE -> world.clock.move(Duration.ofMinutes(1));
            case A_DAY -> world.clock.move(Duration.ofDays(1));
            case A_MONTH -> world.clock.move(Duration.ofDays(30));
        }
    }

    private static LocalDate today(World world) {
        return LocalDate.ofInstant(world.clock.instant(), World.programme().zone());
    }

    /** Both wires between the installations. */
    private static final class Wires {

        private final World world;
        private boolean cut;

        Wires(World world) {
            this.world = world;
        }

        void cutOrMend() {
            cut = !cut;
            world.toAgency.cut(cut);
            world.toCompany.cut(cut);
        }

        void mend() {
            if (cut) {
                cutOrMend();
            }
        }

        /** Any message that passed before comes once more, after whatever came since. */
        void deliverAgain(Random random) {
            List<ExchangeMessage> toAgency = world.toAgency.passed();
            world.inbox().receive(World.ACME, List.of(toAgency.get(random.nextInt(toAgency.size()))));
            List<ExchangeMessage> toCompany = world.toCompany.passed();
            world.company().agency(World.AGENCY).receive(List.of(toCompany.get(random.nextInt(toCompany.size()))));
        }
    }
}
