package org.careerrelay.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.health.MailReturnShare;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.TallyKind;

/** Whether a company's mails come back too often: what Gmail asks of senders is less than a complaint in a thousand mails. */
final class ReturnedMails {

    private static final int DAYS = 30;

    /** One bounce in so many mails is too often, from so many bounces on: of a handful nothing follows. */
    private static final int MAILS_PER_BOUNCE = 20;

    private static final int FEWEST_BOUNCES = 10;
    private static final int MAILS_PER_COMPLAINT = 1000;
    private static final int FEWEST_COMPLAINTS = 3;

    private ReturnedMails() {}

    static Optional<MailReturnShare> of(Engine engine, Tenant company, List<Contract> contracts, Instant now) {
        if (contracts.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = contracts.get(0).day(now);
        Map<TallyKind, Long> sums = engine.storage()
                .transact(unit -> unit.tallies()
                        .sums(List.of(company.id()), new Period(today.minusDays(DAYS - 1), today.plusDays(1)))
                        .getOrDefault(company.id(), Map.of()));
        long mailed = sums.getOrDefault(TallyKind.MAILED, 0L);
        long bounced = sums.getOrDefault(TallyKind.BOUNCED, 0L);
        long complained = sums.getOrDefault(TallyKind.COMPLAINED, 0L);
        return tooOften(mailed, bounced, complained)
                ? Optional.of(new MailReturnShare(company.key(), mailed, bounced, complained))
                : Optional.empty();
    }

    private static boolean tooOften(long mailed, long bounced, long complained) {
        return bounced >= FEWEST_BOUNCES && bounced * MAILS_PER_BOUNCE >= mailed
                || complained >= FEWEST_COMPLAINTS && complained * MAILS_PER_COMPLAINT >= mailed;
    }
}
