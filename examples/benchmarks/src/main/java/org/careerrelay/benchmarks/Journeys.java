package org.careerrelay.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careerrelay.examples.program.ProgressBar;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.mail.RejectionLetter;

/** People who go the whole way through the public interface: rejection, mail, link, consent, hand-over, answer, count. */
final class Journeys {

    private static final int AT_ONCE = 500;

    private Journeys() {}

    /**
     * Has people go the whole way. Consent takes a call for each: a step of the bar is {@link #AT_ONCE} people.
     *
     * @param company who rejects them
     * @param letters where its letters go
     * @param people how many
     * @param progress hears of each step
     */
    static void make(Company company, LetterBox letters, int people, ProgressBar progress) {
        Applicants applicants = new Applicants();
        for (int done = 0; done < people; done += AT_ONCE) {
            List<Rejection> rejections = applicants.next(Math.min(AT_ONCE, people - done));
            List<OpaqueId> referrals = company.reject(rejections);
            company.dispatch();
            List<RejectionLetter> mails = letters.empty();
            mails.parallelStream().forEach(company::consent);
            company.dispatch();
            count(company, referrals);
            company.dispatch();
            progress.step();
        }
    }

    /** How many steps of the bar that are. */
    static int steps(int people) {
        return (people + AT_ONCE - 1) / AT_ONCE;
    }

    private static void count(Company company, List<OpaqueId> referrals) {
        Instant now = Instant.now();
        List<Acknowledgement> answers = new ArrayList<>();
        referrals.forEach(referral -> answers.add(new Acknowledgement(referral, AgencyAnswer.ACCEPTED_NEW, now)));
        company.acknowledge(answers);
    }
}
