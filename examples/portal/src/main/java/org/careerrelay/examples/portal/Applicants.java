package org.careerrelay.examples.portal;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.CandidateDesk;
import org.careerrelay.model.consent.Invitation;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxReferral;

/** Invented people who apply, are told no, and agree or do not: each goes through the same doors as anybody else. */
final class Applicants {

    private final World world;
    /** The one answer that is no "new"; 0 for none. */
    private final int known;
    /** Apart from the numbers of those who come back. */
    private int applications = 1000;

    private int answered;

    Applicants(World world, int known) {
        this.world = world;
        this.known = known;
    }

    /** The number of another application. */
    int next() {
        applications++;
        return applications;
    }

    static String address(int application) {
        return "applicant" + application + "@example.jp";
    }

    /** A company tells people no; returns their addresses. */
    List<String> reject(String company, String job, int people) {
        List<Rejection> rejections = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int application = next();
            addresses.add(address(application));
            rejections.add(Rejection.of(
                            "application-" + application,
                            "応募者 " + application + "番",
                            addresses.get(i),
                            world.clock().instant(),
                            "recruiter-3")
                    .forJob(job));
        }
        world.company(company).reject(rejections);
        world.settle();
        return addresses;
    }

    /** Forms at noon, the agency's answers in the evening. */
    void restOfDay(List<String> agree) {
        world.clock().pass(Duration.ofHours(3));
        agree.forEach(this::agree);
        world.settle();
        world.clock().pass(Duration.ofHours(4));
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxReferral referral : world.inbox().pending(agree.size())) {
            answered++;
            answers.add(new InboxAnswer(
                    referral.company(),
                    referral.referral(),
                    answered == known ? AgencyAnswer.ACCEPTED_DUPLICATE : AgencyAnswer.ACCEPTED_NEW));
        }
        world.inbox().answer(answers);
        world.settle();
        world.nextDay();
    }

    /** Somebody opens the link in their mail and agrees. */
    void agree(String address) {
        String link = world.mailbox().link(address).orElseThrow();
        String path = URI.create(link).getPath();
        CandidateDesk desk = world.companyRelay().candidate(RawToken.of(path.substring(path.lastIndexOf('/') + 1)));
        desk.visited();
        Invitation invitation = desk.look(Locale.JAPANESE).orElseThrow();
        desk.consent(invitation.form(
                Set.of(Purpose.AGENCY_REGISTRATION),
                true,
                Pii.of(address),
                new RelayAnswers(Pii.of("応募者"), Pii.of(address), Pii.of("同じ職種を希望します"))));
    }
}
