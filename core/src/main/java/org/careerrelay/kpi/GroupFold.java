package org.careerrelay.kpi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.LinkRoute;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.support.SupportStage;

/** Tallies of groups as some events tell them. Pure; not thread-safe. */
final class GroupFold {

    private final Map<Month, Set<String>> known = new HashMap<>();
    private final List<GroupTally> tallies = new ArrayList<>();

    private record Month(LocalDate first, Grouping grouping) {}

    /**
     * Begins.
     *
     * @param stored the groups that the months of the events have already
     */
    GroupFold(List<GroupTally> stored) {
        stored.forEach(tally -> names(tally.month(), tally.grouping()).add(tally.group()));
    }

    List<GroupTally> tallies() {
        return tallies;
    }

    void take(GroupedEvent grouped) {
        RelayEvent event = grouped.event();
        StoredRejection of = grouped.of();
        int programme = grouped.programme();
        LocalDate month = grouped.month();
        kind(event).ifPresent(kind -> {
            long amount = amount(event);
            if (!of.source().isRecorded()) {
                // What has no kind of its own here is in no sum of rejections, or, where somebody counts, in the one
                // sum of all.
                boolean told = of.source() == SourceKind.COMPANY_LINK;
                LinkRoute route = told ? LinkRoute.COMPANY_LINK : LinkRoute.SUPPORT;
                TallyKind as = (told ? kind.byCompanyLink() : kind.apart()).orElse(kind);
                add(new GroupTally(programme, month, Grouping.ROUTE, route.name(), as, amount));
                return;
            }
            add(named(programme, month, Grouping.JOB, of.group().job(), kind, amount));
            add(named(programme, month, Grouping.DEPARTMENT, of.group().department(), kind, amount));
            add(new GroupTally(
                    programme, month, Grouping.ROUTE, of.group().route().name(), kind, amount));
        });
    }

    private void add(GroupTally tally) {
        tallies.add(tally);
    }

    /** The first come have a name of their own. */
    private GroupTally named(
            int programme, LocalDate month, Grouping grouping, String told, TallyKind kind, long amount) {
        String stripped = told.strip();
        String name = stripped.length() > GroupTally.NAME ? cut(stripped) : stripped;
        Set<String> names = names(month, grouping);
        boolean own = names.contains(name) || names.size() < GroupTally.GROUPS && names.add(name);
        return new GroupTally(programme, month, grouping, own ? name : GroupTally.OTHER, kind, amount);
    }

    /** Never between the halves of a character. */
    private static String cut(String name) {
        int end = Character.isHighSurrogate(name.charAt(GroupTally.NAME - 1)) ? GroupTally.NAME - 1 : GroupTally.NAME;
        return name.substring(0, end);
    }

    private Set<String> names(LocalDate month, Grouping grouping) {
        return known.computeIfAbsent(new Month(month, grouping), none -> new HashSet<>());
    }

    /** As what an event is tallied; empty for most. */
    static Optional<TallyKind> kind(RelayEvent event) {
        return switch (event.type()) {
            case LINK_ISSUED -> Optional.of(TallyKind.ISSUED);
            case MAIL_SENT -> in(event, ReferralState.MAILED) ? Optional.of(TallyKind.MAILED) : Optional.empty();
            case CONSENT_GIVEN -> Optional.of(TallyKind.CONSENTED);
            case REFERRAL_SENT -> event.details().containsKey("state") ? Optional.empty() : Optional.of(TallyKind.SENT);
            case REFERRAL_ACKNOWLEDGED ->
                Optional.of(
                        switch (AgencyAnswer.valueOf(event.details().getOrDefault("answer", "REFUSED"))) {
                            case ACCEPTED_NEW -> TallyKind.ACCEPTED_NEW;
                            case ACCEPTED_DUPLICATE -> TallyKind.ACCEPTED_DUPLICATE;
                            case REFUSED -> TallyKind.REFUSED;
                        });
            case SUPPORT_REPORTED -> isPlacedLeaver(event) ? Optional.of(TallyKind.SUPPORT_PLACED) : Optional.empty();
            case PERSON_COUNTED -> Optional.of(TallyKind.COUNTED);
            case COUNT_TAKEN_BACK -> Optional.of(TallyKind.UNCOUNTED);
            default -> Optional.empty();
        };
    }

    private static long amount(RelayEvent event) {
        return switch (event.type()) {
            case PERSON_COUNTED, COUNT_TAKEN_BACK ->
                Long.parseLong(event.details().getOrDefault("amount", "0"));
            default -> 1;
        };
    }

    /** Somebody who leaves, and agreed to the company's being told (C10). */
    private static boolean isPlacedLeaver(RelayEvent event) {
        return event.details().containsKey("apart")
                && event.details().getOrDefault("stage", "").equals(SupportStage.PLACED.name());
    }

    private static boolean in(RelayEvent event, ReferralState state) {
        return event.details().getOrDefault("state", "").equals(state.name());
    }
}
