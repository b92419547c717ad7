package org.careerrelay.jdbc;

import static org.careerrelay.jdbc.TableRows.Order.by;
import static org.careerrelay.jdbc.TableRows.Order.byWord;

import org.careerrelay.jdbc.JdbcCommunity.Word;
import org.careerrelay.model.export.ExportedRow.OfMemberWord;
import org.careerrelay.model.export.ExportedRow.OfMembership;

/** The tables of the community as rows of an export. */
final class CommunityTables {

    static final TableRows<OfMembership> MEMBERSHIPS = TableRows.of(
            "membership",
            JdbcCommunity.TABLE.columns().in(OfMembership::membership),
            OfMembership.class,
            row -> new OfMembership(JdbcCommunity.read(row)),
            by("id"));

    static final TableRows<OfMemberWord> WORDS = TableRows.of(
            "member_word",
            JdbcCommunity.WORDS.columns().in(row -> new Word(row.membership(), row.word())),
            OfMemberWord.class,
            row -> {
                Word word = JdbcCommunity.readWord(row);
                return new OfMemberWord(word.membership(), word.word());
            },
            by("membership"),
            byWord("kind"),
            byWord("word"));

    private CommunityTables() {}
}
