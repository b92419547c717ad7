package org.careerrelay.examples.tour;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.pii.Pii;

/** How a credit is redeemed: one introduction, from the request to the joining, each side doing its part on its own installation. */
final class Redemption {

    private static final JobOrder ORDER = JobOrder.titled("バックエンドエンジニア").requestKey("tour-1");

    private final World world;

    Redemption(World world) {
        this.world = world;
    }

    /** Requests an introduction where a credit is to be had, and sees it through. A second run goes on where the first one was. */
    Optional<Introduction> run() {
        world.settle();
        Optional<Introduction> introduction = current();
        if (introduction.isEmpty() && world.company().credits(Parties.AGENCY).available() > 0) {
            if (!(world.company().request(Parties.AGENCY, ORDER) instanceof RequestResult.Requested requested)) {
                throw new IllegalStateException("a published credit cannot be redeemed");
            }
            introduction = Optional.of(requested.introduction());
        }
        while (introduction.isPresent() && introduction.get().state() != IntroductionState.JOINED) {
            world.settle();
            world.clock().advance(Duration.ofHours(1));
            step(introduction.get());
            world.settle();
            introduction = current();
        }
        return introduction;
    }

    /** An invented person with the consent that the agency keeps. */
    private PersonProposal proposal() {
        Instant now = world.clock().instant();
        ProposalConsent consent = new ProposalConsent(
                Parties.COMPANY, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(90)), "tour/notice-1");
        return new PersonProposal(Pii.of("山田 太郎"), Pii.of("introduced@example.jp"), Pii.of("バックエンド開発を五年"), consent);
    }

    private Optional<Introduction> current() {
        return world.company().introductions().stream().findFirst();
    }

    private void step(Introduction introduction) {
        OpaqueId id = introduction.id();
        StepResult result = switch (introduction.state()) {
            case REQUESTED -> world.agency().introduction(id).propose(proposal());
            case PROPOSED -> world.company().introduction(id).interviewing();
            case INTERVIEWING -> world.company().introduction(id).accepted();
            case ACCEPTED -> world.company().introduction(id).joined();
            case JOINING_REPORTED -> world.agency().introduction(id).joined();
            case JOINED, DISPUTED, DECLINED, TIMED_OUT, LEFT_EARLY ->
                throw new IllegalStateException("nothing follows " + introduction.state());
        };
        if (!(result instanceof StepResult.Moved)) {
            throw new IllegalStateException("an introduction cannot leave " + introduction.state());
        }
    }
}
