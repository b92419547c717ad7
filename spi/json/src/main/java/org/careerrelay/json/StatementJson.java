package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.LedgerKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.settlement.SettlementItem;
import org.careerrelay.model.settlement.SettlementItem.Kind;
import org.careerrelay.model.settlement.SettlementStatement;
import org.careerrelay.model.settlement.SettlementTotals;
import org.careerrelay.model.signature.Signed;

/**
 * A signed statement of a month as JSON: {@code {"settlementStatement": {...}, "signature": {...}}}. The signature is computed over the
 * statement's binary form, never over this text, so the text may be laid out anew.
 */
public final class StatementJson {

    private static final String NAME = "settlementStatement";
    private static final int REFERENCES = 1_000_000;

    private StatementJson() {}

    /**
     * Writes a statement.
     *
     * @param signed the statement with its signature
     * @return an indented object with LF line ends, one after the last line too
     */
    public static String write(Signed<SettlementStatement> signed) {
        return JsonText.writePretty(tree(signed));
    }

    static ObjectNode tree(Signed<SettlementStatement> signed) {
        SettlementStatement statement = signed.document();
        ObjectNode node = JsonText.object()
                .put("side", statement.side().name())
                .put("company", statement.company())
                .put("agency", statement.agency())
                .put("month", statement.month().toString())
                .put("zone", statement.zone().getId());
        SettlementTotals totals = statement.totals();
        if (totals != null) {
            node.set("totals", tree(totals));
        }
        putItems(node, statement.items());
        putIds(node, "unanswered", statement.unanswered());
        if (totals != null) {
            putIds(node, "pending", statement.pending());
        }
        return SignedJson.tree(NAME, node, signed.signature());
    }

    /**
     * Reads a statement. Fields it does not know are passed over, but an unknown kind of ledger entry is not. Whether the signature is right is
     * not looked at: that needs the keys.
     *
     * @param json what {@link #write} wrote; the caller bounds its length
     * @return the statement with its signature
     * @throws InvalidInputException when it is no such statement, with all that is wrong
     */
    public static Signed<SettlementStatement> read(String json) {
        return SignedJson.read(json, NAME, StatementJson::statement);
    }

    /**
     * Writes items by what is said of them.
     *
     * @param items the items
     * @return an object on one line with two lists of references
     */
    public static String writeItems(List<SettlementItem> items) {
        ObjectNode node = JsonText.object();
        putItems(node, items);
        return JsonText.write(node);
    }

    /**
     * Reads what {@link #writeItems} wrote.
     *
     * @param json the text
     * @return the items, in order
     * @throws InvalidInputException when it is no such text
     */
    public static List<SettlementItem> readItems(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        List<SettlementItem> items = items(fields);
        fields.finish();
        return items;
    }

    static Signed<SettlementStatement> signed(Fields fields) {
        return SignedJson.signed(fields, NAME, StatementJson::statement);
    }

    private static SettlementStatement statement(Fields fields) {
        Party side = fields.word("side", Party.class);
        Fields ledger = fields.optionalObject("totals");
        if ((side == Party.COMPANY) != (ledger != null) && !fields.isAbsent("side")) {
            fields.violation("totals", "totals.side", "企業側にのみ必要です", "are the company's, and only its");
        }
        SettlementTotals totals = ledger == null ? null : totals(ledger);
        return new SettlementStatement(
                totals == null ? Party.AGENCY : Party.COMPANY,
                fields.key("company", FeeWaiverNoteJson.KEY),
                fields.key("agency", FeeWaiverNoteJson.KEY),
                fields.converted("month", 10, "month", YearMonth::parse, YearMonth.of(1970, 1)),
                fields.zone("zone"),
                totals,
                items(fields),
                ids(fields, "unanswered"),
                totals == null ? List.of() : ids(fields, "pending"));
    }

    private static ObjectNode tree(SettlementTotals totals) {
        ObjectNode node = JsonText.object().put("after", totals.after()).put("last", totals.last());
        ObjectNode amounts = node.putObject("amounts");
        totals.amounts().forEach((kind, amount) -> amounts.put(kind.name(), amount));
        return node.put("givenBack", totals.givenBack())
                .put("progressBefore", totals.progressBefore())
                .put("progressAfter", totals.progressAfter())
                .put("availableBefore", totals.availableBefore())
                .put("availableAfter", totals.availableAfter());
    }

    private static SettlementTotals totals(Fields fields) {
        Map<LedgerKind, Long> amounts = amounts(fields.object("amounts"));
        return new SettlementTotals(
                fields.number("after", 0, Long.MAX_VALUE),
                fields.number("last", 0, Long.MAX_VALUE),
                amounts,
                fields.number("givenBack", 0, Long.MAX_VALUE),
                fields.number("progressBefore", Long.MIN_VALUE, Long.MAX_VALUE),
                fields.number("progressAfter", Long.MIN_VALUE, Long.MAX_VALUE),
                fields.number("availableBefore", Long.MIN_VALUE, Long.MAX_VALUE),
                fields.number("availableAfter", Long.MIN_VALUE, Long.MAX_VALUE));
    }

    private static Map<LedgerKind, Long> amounts(Fields fields) {
        Map<LedgerKind, Long> amounts = new EnumMap<>(LedgerKind.class);
        Set<String> unknown = new HashSet<>(fields.names());
        for (LedgerKind kind : LedgerKind.values()) {
            if (unknown.remove(kind.name())) {
                amounts.put(kind, fields.number(kind.name(), Long.MIN_VALUE, Long.MAX_VALUE));
            }
        }
        if (!unknown.isEmpty()) {
            fields.violation("", "kind.unknown", "知らない種類の記帳があります", "has an unknown kind of entry");
        }
        return amounts;
    }

    static void putItems(ObjectNode node, List<SettlementItem> items) {
        for (Kind kind : Kind.values()) {
            putIds(
                    node,
                    name(kind),
                    items.stream()
                            .filter(item -> item.kind() == kind)
                            .map(SettlementItem::referral)
                            .toList());
        }
    }

    private static void putIds(ObjectNode node, String name, Collection<OpaqueId> ids) {
        ArrayNode list = node.putArray(name);
        ids.forEach(id -> list.add(id.toString()));
    }

    static List<SettlementItem> items(Fields fields) {
        List<SettlementItem> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids(fields, name(kind)).forEach(id -> items.add(new SettlementItem(id, kind)));
        }
        items.sort(null);
        return items;
    }

    private static List<OpaqueId> ids(Fields fields, String name) {
        return fields.elements(name, REFERENCES).stream()
                .map(element -> element.id(""))
                .toList();
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case COUNT -> "counted";
            case UNCOUNT -> "takenBack";
        };
    }
}
