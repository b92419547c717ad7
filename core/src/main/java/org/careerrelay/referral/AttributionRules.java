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
     * @return one answer for each that waits, by consent
     */
    static List<InboxAnswer> answers(AttributionPolicy policy, List<InboxItem> referrals) {
        List<InboxItem> ordered = referrals.stream().sorted(BY_CONSENT).toList();
        List<InboxAnswer> answers = new ArrayList<>();
        for (InboxItem item : ordered) {
            if (item.answer() == null) {
                List<InboxItem> rivals = policy == AttributionPolicy.EACH_COMPANY ? ofCompany(ordered, item) : ordered;
                answers.add(answer(item, winner(policy, rivals, ordered), ordered));
            }
        }
        return answers;
    }

    /** Empty where the agency knew the person before any of these referrals. */
    private static Optional<InboxItem> winner(AttributionPolicy policy, List<InboxItem> rivals, List<InboxItem> all) {
        Optional<InboxItem> accepted = rivals.stream()
                .filter(item -> item.answer() == AgencyAnswer.ACCEPTED_NEW)
                .findFirst();
        LocalDate first = firstReferral(all);
        if (accepted.isPresent() || rivals.stream().anyMatch(item -> wasKnownBefore(item, first))) {
            return accepted;
        }
        Stream<InboxItem> waiting = rivals.stream().filter(item -> item.answer() == null);
        return policy == AttributionPolicy.LAST_LINK ? waiting.max(BY_CONSENT) : waiting.min(BY_CONSENT);
    }

    /**
     * Whether a duplicate was the agency's own word about a person it knew. One that a policy made, of whoever lost, is never from before the
     * first referral; the winner may have been left out of that list by its limit, and must not lose by it.
     */
    private static boolean wasKnownBefore(InboxItem item, LocalDate firstReferral) {
        if (item.answer() != AgencyAnswer.ACCEPTED_DUPLICATE) {
            return false;
        }
        AnswerDetail detail = item.detail();
        LocalDate firstKnown = detail == null ? null : detail.firstKnown();
        return firstKnown == null || firstKnown.isBefore(firstReferral);
    }

    private static InboxAnswer answer(InboxItem item, Optional<InboxItem> winner, List<InboxItem> all) {
        if (winner.filter(item::equals).isPresent()) {
            return new InboxAnswer(item.company(), item.referral(), AgencyAnswer.ACCEPTED_NEW);
        }
        boolean own =
                winner.filter(other -> other.company().equals(item.company())).isPresent();
        // What is said of the company's own referrals rests on nothing else: a day may not tell of another company.
        AnswerDetail detail = own
                ? AnswerDetail.duplicate(AnswerReason.OTHER_REFERRAL, firstKnown(ofCompany(all, item)))
                : AnswerDetail.duplicate(AnswerReason.ALREADY_KNOWN, firstKnown(all));
        return new InboxAnswer(item.company(), item.referral(), AgencyAnswer.ACCEPTED_DUPLICATE, detail);
    }

    /** The day of the first of these referrals, or one before on which the agency says it knew the person. */
    private static LocalDate firstKnown(List<InboxItem> items) {
        LocalDate first = firstReferral(items);
        return items.stream()
                .map(InboxItem::detail)
                .flatMap(detail -> Stream.ofNullable(detail == null ? null : detail.firstKnown()))
                .filter(day -> day.isBefore(first))
                .min(Comparator.naturalOrder())
                .orElse(first);
    }

    private static LocalDate firstReferral(List<InboxItem> items) {
        return items.stream()
                .map(AttributionRules::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day of consent; a company whose clock is ahead cannot make it later than the day of arrival. */
    private static LocalDate day(InboxItem item) {
        Instant at = item.consentedAt().isBefore(item.receivedAt()) ? item.consentedAt() : item.receivedAt();
        return LocalDate.ofInstant(at, Programme.JAPAN);
    }

    private static List<InboxItem> ofCompany(List<InboxItem> items, InboxItem of) {
        return items.stream()
                .filter(item -> item.company().equals(of.company()))
                .toList();
    }
}
