package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;
import static org.careerrelay.jdbc.TableRows.Order.byWord;

import org.careerrelay.model.export.ExportedRow.OfErasure;
import org.careerrelay.model.export.ExportedRow.OfMailReturn;
import org.careerrelay.model.export.ExportedRow.OfSuppression;

/** The tables of erasures, suppressions and mails that came back as rows of an export. */
final class ErasureTables {

    static final TableRows<OfErasure> ERASURES = TableRows.of(
            "erasure",
            JdbcErasures.TABLE.columns().in(OfErasure::erasure),
            OfErasure.class,
            row -> new OfErasure(JdbcErasures.read(row)),
            by("id"));

    static final TableRows<OfMailReturn> MAIL_RETURNS = TableRows.of(
            "mail_return",
            JdbcMailReturns.TABLE.columns().in(OfMailReturn::mailReturn),
            OfMailReturn.class,
            row -> new OfMailReturn(JdbcMailReturns.read(row)),
            by("rejection"),
            byWord("kind"));

    static final TableRows<OfSuppression> SUPPRESSIONS = TableRows.of(
            "suppression",
            JdbcSuppressions.TABLE.columns().in(OfSuppression::suppression),
            OfSuppression.class,
            row -> new OfSuppression(JdbcSuppressions.read(row)),
            by("mac"),
            byWord("field"),
            by("key_version"));

    private ErasureTables() {}
}
