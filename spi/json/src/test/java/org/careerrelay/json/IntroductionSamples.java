package org.careerrelay.json;

import static org.careerrelay.json.Samples.date;
import static org.careerrelay.json.Samples.id;
import static org.careerrelay.json.Samples.instant;
import static org.careerrelay.json.Samples.key;
import static org.careerrelay.json.Samples.text;

import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.careerrelay.model.introduction.Step;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;

/** Introductions as they may be, generated. */
final class IntroductionSamples {

    private IntroductionSamples() {}

    static Arbitrary<IntroductionPolicy> policy() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 90);
        return Combinators.combine(Arbitraries.of(IntroductionPolicy.ConsumeAt.class), days, days, days, days)
                .as(IntroductionPolicy::new);
    }

    static Arbitrary<JobOrder> order() {
        Arbitrary<JobConditions> conditions = text().list()
                .ofSize(9)
                .map(t -> new JobConditions(
                        t.get(0), t.get(1), t.get(2), t.get(3), t.get(4), t.get(5), t.get(6), t.get(7), t.get(8)));
        return Combinators.combine(text(), text(), text().injectNull(0.5), conditions.injectNull(0.5), text())
                .as(JobOrder::new);
    }

    static Arbitrary<IntroductionTerms> terms() {
        return Combinators.combine(
                        policy(),
                        Arbitraries.of("Asia/Tokyo", "Z", "Europe/Berlin").map(ZoneId::of))
                .as(IntroductionTerms::new);
    }

    static Arbitrary<Step> step() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                                Step.Kind.PROPOSED,
                                Step.Kind.WITHDRAWN,
                                Step.Kind.INTERVIEWING,
                                Step.Kind.ACCEPTED,
                                Step.Kind.CONFIRMED,
                                Step.Kind.DISPUTED)
                        .map(Step::of),
                date().map(Step::joined),
                date().map(Step::leftEarly),
                decline().map(Step::declined),
                Arbitraries.of(Resolution.class).map(Step::resolved));
    }

    static Arbitrary<IntroductionStatus> status() {
        Arbitrary<Party> party = Arbitraries.of(Party.class);
        Arbitrary<Claim> claim = Combinators.combine(Arbitraries.of(IntroductionState.class), party)
                .as(Claim::new);
        Arbitrary<ResolutionOffer> offer =
                Combinators.combine(Arbitraries.of(Resolution.class), party).as(ResolutionOffer::new);
        Arbitrary<IntroductionStatus> plain = Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(IntroductionState.class),
                        Arbitraries.of(CreditUse.class),
                        party.injectNull(0.3),
                        instant())
                .as((revision, steps, state, use, by, at) ->
                        new IntroductionStatus(revision, steps, state, use, by, null, null, null, null, null, at));
        return Combinators.combine(
                        plain,
                        claim.injectNull(0.5),
                        offer.injectNull(0.5),
                        decline().injectNull(0.5),
                        date().injectNull(0.5),
                        instant().injectNull(0.5))
                .as((s, claimed, offered, declined, joinedOn, dueAt) -> new IntroductionStatus(
                        s.revision(),
                        s.steps(),
                        s.state(),
                        s.use(),
                        s.by(),
                        claimed,
                        offered,
                        declined,
                        joinedOn,
                        dueAt,
                        s.changedAt()));
    }

    static Arbitrary<IntroductionUpdate> update() {
        return Combinators.combine(id(), key(), key(), id(), order(), terms(), id().injectNull(0.5), instant())
                .flatAs((message, company, agency, introduction, order, terms, follows, requestedAt) -> status().map(
                                status -> new IntroductionUpdate(
                                        message,
                                        company,
                                        agency,
                                        introduction,
                                        order,
                                        terms,
                                        follows,
                                        requestedAt,
                                        status)));
    }

    private static Arbitrary<CrossBorder> crossBorder() {
        return Combinators.combine(
                        Arbitraries.of(CrossBorderBasis.class), text().injectNull(0.3), text().injectNull(0.3))
                .as(CrossBorder::new);
    }

    static Arbitrary<PersonProposed> proposed() {
        Arbitrary<PersonProposal> proposal = Combinators.combine(
                        text(), text(), text(), key(), instant(), instant(), text())
                .as((name, mail, profile, company, given, until, notice) -> new PersonProposal(
                        Pii.of(name),
                        Pii.of(mail),
                        Pii.of(profile),
                        new ProposalConsent(company, given, until, notice)));
        proposal = Combinators.combine(proposal, crossBorder().injectNull(0.5))
                .as((of, basis) -> basis == null
                        ? of
                        : new PersonProposal(
                                of.name(), of.mail(), of.profile(), of.consent().crossBorder(basis)));
        return Combinators.combine(
                        id(),
                        key(),
                        key(),
                        instant(),
                        id(),
                        Arbitraries.integers().between(1, 1000),
                        proposal)
                .as(PersonProposed::new);
    }

    private static Arbitrary<Decline> decline() {
        return Combinators.combine(Arbitraries.of(DeclineReason.class), text()).as(Decline::new);
    }
}
