package org.careerrelay.jdbc;

import java.sql.SQLException;
import java.util.function.Function;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;
import org.careerrelay.model.referral.Commitment;
import org.jspecify.annotations.Nullable;

/** The three columns in which the detail of an answer lies: reason, first_known and commitment. */
final class DetailColumns {

    private DetailColumns() {}

    static <T> Columns<T> after(Columns<T> columns, Function<? super T, @Nullable AnswerDetail> detail) {
        return columns.word("reason", row -> {
                    AnswerDetail value = detail.apply(row);
                    return value == null ? null : value.reason();
                })
                .date("first_known", row -> {
                    AnswerDetail value = detail.apply(row);
                    return value == null ? null : value.firstKnown();
                })
                .bytes("commitment", row -> {
                    AnswerDetail value = detail.apply(row);
                    Commitment commitment = value == null ? null : value.commitment();
                    return commitment == null ? null : commitment.toBytes();
                });
    }

    /** The detail in the column with the reason and the two after it, or null where there is none. */
    static @Nullable AnswerDetail read(Row row, int first) throws SQLException {
        AnswerReason reason = row.wordOrNull(first, AnswerReason.class);
        if (reason == null) {
            return null;
        }
        byte[] commitment = row.bytesOrNull(first + 2);
        return new AnswerDetail(
                reason, row.dateOrNull(first + 1), commitment == null ? null : Commitment.of(commitment));
    }
}
