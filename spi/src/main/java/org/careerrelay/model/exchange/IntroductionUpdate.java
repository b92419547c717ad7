package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobOrder;
import org.jspecify.annotations.Nullable;

/**
 * From company to agency: how an introduction stands, whole each time, so that none of them needs another one.
 *
 * @param id the message's id
 * @param company key of the company
 * @param agency key of the agency
 * @param introduction the introduction, by the company's id of it
 * @param order what was asked for
 * @param terms what holds for it
 * @param follows the introduction of whose request this is another hire, or null
 * @param requestedAt when it was requested
 * @param status how it stands at the company
 */
public record IntroductionUpdate(
        OpaqueId id,
        String company,
        String agency,
        OpaqueId introduction,
        JobOrder order,
        IntroductionTerms terms,
        @Nullable OpaqueId follows,
        Instant requestedAt,
        IntroductionStatus status)
        implements ExchangeMessage {

    @Override
    public Instant at() {
        return status.changedAt();
    }

    /**
     * The introduction as the agency keeps it.
     *
     * @return with the company as partner, without programme and credit
     */
    public Introduction atAgency() {
        return new Introduction(introduction, company, 0, order, terms, 0, follows, requestedAt, status.steps(0));
    }
}
