package org.careerrelay.model.referral;

import java.time.Instant;
import org.careerrelay.model.kpi.AgencyReport;
import org.jspecify.annotations.Nullable;

/** What a company is told of one application: how it went with the person's own consent to that, and otherwise what is true of all together. */
public sealed interface Feedback {

    /**
     * How the person's registration goes. The person agreed to the company's being told ({@code FEEDBACK_TO_COMPANY}), and has not taken it back.
     *
     * @param state where it stands
     * @param answer the agency's answer, or null before there is one
     * @param since when it came into that state
     */
    record OfPerson(ReferralState state, @Nullable AgencyAnswer answer, Instant since) implements Feedback {}

    /**
     * Nothing of this person: whoever agreed to a registration and whoever did not are told of alike. Figures of one to nine people are hidden, and the
     * counter alone is there, as of the last publication.
     *
     * @param mailed false while the mail with the link waits; true from then on, whatever became of the link
     * @param counted how many people count in the programme
     * @param asOf what happened before this instant is in it
     * @param answers how the agency answered in the months since the link was made
     */
    record Aggregate(boolean mailed, long counted, Instant asOf, AgencyReport answers) implements Feedback {}
}
