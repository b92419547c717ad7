package org.careerrelay.examples.portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.CompanyDesk;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.PersonProposal;
import org.careerrelay.model.introduction.ProposalConsent;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;

/** What the buttons do: each is one call at a door, and what follows from it is carried out before the next page. */
final class Acts {

    private static final Set<String> SCREENS = Set.of("/", "/company", "/affiliate", "/people", "/mail", "/agency");
    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final int CONSENT_DAYS = 90;

    private final World world;
    private int rejections;

    Acts(World world) {
        this.world = world;
    }

    /** Where to go on; empty where it cannot be done. */
    Optional<String> perform(String act, Map<String, String> fields) {
        try {
            Optional<String> next = act(act, fields);
            world.settle();
            return next;
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private Optional<String> act(String act, Map<String, String> fields) {
        return switch (act) {
            case "/next-day" -> nextDay(fields.getOrDefault("from", "/"));
            case "/company/reject" -> reject(Parties.COMPANY, fields);
            case "/affiliate/reject" -> reject(Parties.AFFILIATE, fields);
            case "/company/request" ->
                when(
                        world.company().request(Parties.AGENCY, JobOrder.titled(text(fields, "title")))
                                instanceof RequestResult.Requested,
                        "/company");
            case "/company/step" ->
                id(fields).flatMap(id -> when(companyStep(id) instanceof StepResult.Moved, "/company"));
            case "/agency/answer" -> answer(fields);
            case "/agency/step" ->
                id(fields).flatMap(id -> when(agencyStep(id) instanceof StepResult.Moved, "/agency"));
            case "/people/decide" -> decide(fields);
            default -> Optional.empty();
        };
    }

    private Optional<String> nextDay(String from) {
        world.nextDay();
        return Optional.of(SCREENS.contains(from) ? from : "/");
    }

    private Optional<String> reject(String company, Map<String, String> fields) {
        world.clock().pass(A_WHILE);
        rejections++;
        world.company(company)
                .reject(List.of(Rejection.of(
                        "portal-" + rejections,
                        text(fields, "name"),
                        text(fields, "mail"),
                        world.clock().instant(),
                        "recruiter-3")));
        return Optional.of("/mail");
    }

    private Optional<String> answer(Map<String, String> fields) {
        return id(fields).flatMap(id -> {
            Optional<AgencyAnswer> answer = Arrays.stream(AgencyAnswer.values())
                    .filter(each -> each.name().equals(text(fields, "answer")))
                    .findFirst();
            return answer.flatMap(given -> when(
                    world.inbox().answer(List.of(new InboxAnswer(text(fields, "company"), id, given))) == 1,
                    "/agency"));
        });
    }

    private Optional<String> decide(Map<String, String> fields) {
        return id(fields).flatMap(id -> {
            IdentityChange change = text(fields, "verdict").equals("confirm")
                    ? world.recognition().confirm(id)
                    : world.recognition().reject(id);
            return when(change instanceof IdentityChange.Done, "/people");
        });
    }

    private StepResult companyStep(OpaqueId id) {
        CompanyDesk company = world.company();
        IntroductionState state = company.introductions().stream()
                .filter(introduction -> introduction.id().equals(id))
                .map(Introduction::state)
                .findFirst()
                .orElse(IntroductionState.REQUESTED);
        return switch (state) {
            case PROPOSED -> company.introduction(id).interviewing();
            case INTERVIEWING -> company.introduction(id).accepted();
            default -> company.introduction(id).joined();
        };
    }

    private StepResult agencyStep(OpaqueId id) {
        boolean requested = world.inbox().introductions().stream()
                .anyMatch(introduction ->
                        introduction.id().equals(id) && introduction.state() == IntroductionState.REQUESTED);
        return requested
                ? world.inbox().introduction(id).propose(proposal())
                : world.inbox().introduction(id).joined();
    }

    /** An invented person, with the consent that the agency has of them. */
    private PersonProposal proposal() {
        Instant now = world.clock().instant();
        return new PersonProposal(
                Pii.of("山田 太郎"),
                Pii.of("introduced@example.jp"),
                Pii.of("バックエンド開発を五年"),
                new ProposalConsent(
                        Parties.COMPANY,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(CONSENT_DAYS)),
                        "portal/notice-1"));
    }

    private static Optional<OpaqueId> id(Map<String, String> fields) {
        String text = text(fields, "id");
        return text.matches("[0-9a-f]{32}") ? Optional.of(OpaqueId.parse(text)) : Optional.empty();
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    private static Optional<String> when(boolean done, String next) {
        return done ? Optional.of(next) : Optional.empty();
    }
}
