package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.jspecify.annotations.Nullable;

/** The columns of an introduction that change. */
final class StatusColumns {

    private StatusColumns() {}

    /** The columns after others. */
    static Columns<Introduction> of(Columns<Introduction> before) {
        return before.int64("revision", introduction -> introduction.status().revision())
                .int32("steps", introduction -> introduction.status().steps())
                .word("state", Introduction::state)
                .word("credit_use", Introduction::use)
                .word("moved_by", introduction -> introduction.status().by())
                .word("claim_step", claim(Claim::step))
                .word("claim_by", claim(Claim::by))
                .word("offer", offer(ResolutionOffer::outcome))
                .word("offer_by", offer(ResolutionOffer::by))
                .word("reason", decline(Decline::reason))
                .text("note", decline(Decline::note))
                .date("joined_on", introduction -> introduction.status().joinedOn())
                .instant("due_at", introduction -> introduction.status().dueAt())
                .instant("changed_at", Introduction::changedAt);
    }

    /** Each of them is set to what the row says. */
    static String assignments() {
        return of(Columns.none()).list().stream()
                .map(column -> column.name() + " = r." + column.name())
                .collect(Collectors.joining(", "));
    }

    static IntroductionStatus read(Row row, int first) throws SQLException {
        IntroductionState claimed = row.wordOrNull(first + 5, IntroductionState.class);
        Resolution offered = row.wordOrNull(first + 7, Resolution.class);
        DeclineReason reason = row.wordOrNull(first + 9, DeclineReason.class);
        return new IntroductionStatus(
                row.int64(first),
                row.int32(first + 1),
                row.word(first + 2, IntroductionState.class),
                row.word(first + 3, CreditUse.class),
                row.wordOrNull(first + 4, Party.class),
                claimed == null ? null : new Claim(claimed, row.word(first + 6, Party.class)),
                offered == null ? null : new ResolutionOffer(offered, row.word(first + 8, Party.class)),
                reason == null ? null : new Decline(reason, row.text(first + 10)),
                row.dateOrNull(first + 11),
                row.instantOrNull(first + 12),
                row.instant(first + 13));
    }

    private static <T> Function<Introduction, @Nullable T> claim(Function<Claim, T> part) {
        return introduction -> {
            Claim claim = introduction.status().claim();
            return claim == null ? null : part.apply(claim);
        };
    }

    private static <T> Function<Introduction, @Nullable T> offer(Function<ResolutionOffer, T> part) {
        return introduction -> {
            ResolutionOffer offer = introduction.status().offer();
            return offer == null ? null : part.apply(offer);
        };
    }

    private static <T> Function<Introduction, @Nullable T> decline(Function<Decline, T> part) {
        return introduction -> {
            Decline decline = introduction.status().decline();
            return decline == null ? null : part.apply(decline);
        };
    }
}
