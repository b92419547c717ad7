package org.careerrelay.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.AttributionPolicy;
import org.careerrelay.model.referral.InboxAnswer;
import org.careerrelay.model.referral.InboxItem;

/**
 * Whose referral of a person counts (A31). What it decides by are the times of consent, which come from the companies, and what was answered
 * before: neither the order of arrival nor the ids made here change anything (INV-3). Pure.
 */
final class AttributionRules {

    /** By consent; of two in the same instant always the same comes first. */
    private static final Comparator<InboxItem> BY_CONSENT = Comparator.comparing(InboxItem::consentedAt)
            .thenComparing(InboxItem::company)
            .thenComparing(InboxItem::referral);

    private AttributionRules() {}

    /**
     * The answers that a policy implies for the referrals of one person that wait.
     *
     * @param policy the policy
     * @param referrals everything received about one person, in any order
     * @param today nobody is known from a later day, whatever a company's clock says
     * @return one answer for each that waits, by consent
     */
    static List<InboxAnswer> answers(AttributionPolicy policy, List<InboxItem> referrals, LocalDate today) {
        List<InboxItem> ordered = referrals.stream().sorted(BY_CONSENT).toList();
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxItem item : ordered) {
            if (item.answer() == null) {
                List<InboxItem> rivals = policy == AttributionPolicy.EACH_COMPANY ? ofCompany(ordered, item) : ordered;
                answers.add(answer(item, winner(policy, rivals), ordered, today));
            }
        }
        return answers;
    }

    /** Empty where the agency knew the person before any of these referrals. */
    private static Optional<InboxItem> winner(AttributionPolicy policy, List<InboxItem> rivals) {
        Optional<InboxItem> accepted = rivals.stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .findFirst();
        if (accepted.isPresent() || rivals.stream().anyMatch(AttributionRules::isDuplicate)) {
            return accepted;
        }
        Stream<InboxItem> waiting = rivals.stream().filter(item -> item.answer() == null);
        return policy == AttributionPolicy.LAST_LINK ? waiting.max(BY_CONSENT) : waiting.min(BY_CONSENT);
    }

    private static InboxAnswer answer(
            InboxItem item, Optional<InboxItem> winner, List<InboxItem> all, LocalDate today) {
        if (winner.filter(item::equals).isPresent()) {
            return new InboxAnswer(item.company(), item.referral(), AgencyAnswer.ACCEPTED_NEW);
        }
        boolean own =
                winner.filter(other -> other.company().equals(item.company())).isPresent();
        // What is said of the company's own referrals rests on nothing else: a day may not tell of another company.
        AnswerDetail detail = own
                ? AnswerDetail.duplicate(AnswerReason.OTHER_REFERRAL, firstKnown(ofCompany(all, item), today))
                : AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, firstKnown(all, today));
        return new InboxAnswer(item.company(), item.referral(), AgencyAnswer.ACCEPTED_DUPLICATE, detail);
    }

    /** The day of the first consent, or one before on which the agency says it knew the person. */
    private static LocalDate firstKnown(List<InboxItem> items, LocalDate today) {
        return items.stream()
                .flatMap(item -> Stream.concat(Stream.of(day(item.consentedAt())), saidBefore(item)))
                .filter(day -> day.isBefore(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private static Stream<LocalDate> saidBefore(InboxItem item) {
        return Stream.ofNullable(item.detail()).flatMap(detail -> Stream.ofNullable(detail.firstKnown()));
    }

    /** The day of an instant, as the policies see it. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Programme.JAPAN);
    }

    private static boolean isDuplicate(InboxItem item) {
        return item.answer() == AgencyAnswer.ACCEPTED_DUPLICATE;
    }

    private static List<InboxItem> ofCompany(List<InboxItem> items, InboxItem of) {
        return items.stream()
                .filter(item -> item.company().equals(of.company()))
                .toList();
    }
}
