package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.CountedPerson;
import org.careerrelay.model.credit.Credit;
import org.careerrelay.model.credit.CreditBalance;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.Grant;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.export.ExportedRow.OfBalance;
import org.careerrelay.model.export.ExportedRow.OfCountedPerson;
import org.careerrelay.model.export.ExportedRow.OfCredit;
import org.careerrelay.model.export.ExportedRow.OfGroupTally;
import org.careerrelay.model.export.ExportedRow.OfLedgerEntry;
import org.careerrelay.model.export.ExportedRow.OfTally;
import org.careerrelay.model.kpi.GroupTally;
import org.careerrelay.model.kpi.Grouping;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;

/** Rows of an export: ledgers, credits, who counts, and tallies. */
final class LedgerRows {

    private static final Cause STAND_IN = new Cause.OfGrant(0);

    private LedgerRows() {}

    static void write(ObjectNode node, OfBalance row) {
        CreditBalance balance = row.balance();
        node.put("programme", row.programme())
                .put("lastSequence", balance.lastSequence())
                .put("counted", balance.counted())
                .put("progress", balance.progress())
                .put("granted", balance.granted())
                .put("revoked", balance.revoked())
                .put("reserved", balance.reserved())
                .put("consumed", balance.consumed())
                .put("expired", balance.expired())
                .put("grants", balance.grants())
                .put("cycleThreshold", balance.cycleThreshold())
                .put("cycleGrant", balance.cycleGrant());
    }

    static OfBalance balance(Fields fields) {
        return new OfBalance(
                fields.integer("programme", 0),
                new CreditBalance(
                        Cells.number(fields, "lastSequence"),
                        Cells.number(fields, "counted"),
                        Cells.number(fields, "progress"),
                        Cells.number(fields, "granted"),
                        Cells.number(fields, "revoked"),
                        Cells.number(fields, "reserved"),
                        Cells.number(fields, "consumed"),
                        Cells.number(fields, "expired"),
                        Cells.number(fields, "grants"),
                        fields.integer("cycleThreshold", 0),
                        fields.integer("cycleGrant", 0)));
    }

    static void write(ObjectNode node, OfLedgerEntry row) {
        LedgerEntry entry = row.entry();
        node.put("programme", row.programme())
                .put("sequence", entry.sequence())
                .put("entry", entry.kind().name());
        cause(node.putObject("cause"), entry.cause());
        node.put("amount", entry.amount())
                .put("at", entry.at().toString())
                .put("contractVersion", entry.contractVersion());
        Long credit = entry.credit();
        if (credit != null) {
            node.put("credit", credit);
        }
        node.put("progress", entry.progress())
                .put("threshold", entry.threshold())
                .put("available", entry.available());
    }

    static OfLedgerEntry entry(Fields fields) {
        return new OfLedgerEntry(
                fields.integer("programme", 0),
                new LedgerEntry(
                        fields.number("sequence", 1, Long.MAX_VALUE),
                        fields.word("entry", LedgerKind.class),
                        cause(fields.object("cause")),
                        fields.integer("amount", Integer.MIN_VALUE),
                        fields.instant("at"),
                        fields.integer("contractVersion", 0),
                        fields.isAbsent("credit") ? null : Cells.number(fields, "credit"),
                        Cells.number(fields, "progress"),
                        fields.integer("threshold", 0),
                        Cells.number(fields, "available")));
    }

    private static void cause(ObjectNode node, Cause cause) {
        if (cause instanceof Cause.OfReferral of) {
            node.put("referral", of.id().toString());
        } else if (cause instanceof Cause.OfIntroduction of) {
            node.put("introduction", of.id().toString());
        } else if (cause instanceof Cause.OfCommand of) {
            node.put("command", of.id().toString());
        } else if (cause instanceof Cause.OfCredit of) {
            node.put("credit", of.number());
        } else if (cause instanceof Cause.OfGrant of) {
            node.put("grant", of.number());
        }
    }

    private static Cause cause(Fields fields) {
        if (!fields.isAbsent("referral")) {
            return new Cause.OfReferral(fields.id("referral"));
        }
        if (!fields.isAbsent("introduction")) {
            return new Cause.OfIntroduction(fields.id("introduction"));
        }
        if (!fields.isAbsent("command")) {
            return new Cause.OfCommand(fields.id("command"));
        }
        if (!fields.isAbsent("credit")) {
            return new Cause.OfCredit(Cells.number(fields, "credit"));
        }
        if (!fields.isAbsent("grant")) {
            return new Cause.OfGrant(Cells.number(fields, "grant"));
        }
        fields.violation("", "cause.unknown", "知らない種類の原因です", "is no known cause");
        return STAND_IN;
    }

    static void write(ObjectNode node, OfCountedPerson row) {
        CountedPerson counted = row.counted();
        node.put("programme", row.programme())
                .put("person", counted.person().toString())
                .put("referral", counted.referral().toString())
                .put("at", counted.at().toString());
    }

    static OfCountedPerson countedPerson(Fields fields) {
        return new OfCountedPerson(
                fields.integer("programme", 0),
                new CountedPerson(fields.id("person"), fields.id("referral"), fields.instant("at")));
    }

    static void write(ObjectNode node, OfCredit row) {
        Credit credit = row.credit();
        node.put("programme", row.programme())
                .put("number", credit.number())
                .put("state", credit.state().name());
        node.putObject("grant")
                .put("number", credit.grant().number())
                .put("threshold", credit.grant().threshold())
                .put("credits", credit.grant().credits());
        node.put("grantedAt", credit.grantedAt().toString());
        Cells.put(node, "usableFrom", credit.usableFrom());
        Cells.put(node, "expiresAt", credit.expiresAt());
        OpaqueId introduction = credit.introduction();
        Cells.put(node, "introduction", introduction);
        node.put("endTold", row.endTold());
    }

    static OfCredit credit(Fields fields) {
        Fields grant = fields.object("grant");
        return new OfCredit(
                fields.integer("programme", 0),
                new Credit(
                        fields.number("number", 1, Long.MAX_VALUE),
                        fields.word("state", CreditState.class),
                        new Grant(
                                Cells.number(grant, "number"),
                                grant.integer("threshold", 0),
                                grant.integer("credits", 0)),
                        fields.instant("grantedAt"),
                        Cells.instant(fields, "usableFrom"),
                        Cells.instant(fields, "expiresAt"),
                        Cells.id(fields, "introduction")),
                fields.flag("endTold", false));
    }

    static void write(ObjectNode node, OfTally row) {
        Tally tally = row.tally();
        node.put("programme", tally.programme())
                .put("day", tally.day().toString())
                .put("tally", tally.kind().name())
                .put("amount", tally.amount());
    }

    static OfTally tally(Fields fields) {
        return new OfTally(new Tally(
                fields.integer("programme", 0),
                fields.date("day"),
                fields.word("tally", TallyKind.class),
                Cells.number(fields, "amount")));
    }

    static void write(ObjectNode node, OfGroupTally row) {
        GroupTally tally = row.tally();
        node.put("programme", tally.programme())
                .put("month", tally.month().toString())
                .put("grouping", tally.grouping().name())
                .put("group", tally.group())
                .put("tally", tally.kind().name())
                .put("amount", tally.amount());
    }

    static OfGroupTally groupTally(Fields fields) {
        return new OfGroupTally(new GroupTally(
                fields.integer("programme", 0),
                fields.date("month"),
                fields.word("grouping", Grouping.class),
                Objects.requireNonNullElse(fields.optionalText("group", GroupTally.NAME), ""),
                fields.word("tally", TallyKind.class),
                Cells.number(fields, "amount")));
    }
}
