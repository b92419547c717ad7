package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.export.ExportedRow.OfIntroduction;
import org.careerrelay.model.export.ExportedRow.OfProgramme;
import org.careerrelay.model.export.ExportedRow.OfSetting;
import org.careerrelay.model.export.ExportedRow.OfSettlementStep;
import org.careerrelay.model.export.ExportedRow.OfStatement;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.programme.ProgrammeKey;
import org.careerrelay.model.settlement.SettlementDecision;
import org.careerrelay.model.settlement.SettlementState;
import org.careerrelay.model.settlement.SettlementStep;

/** Rows of an export: contracts, introductions and settlements, the documents in the form they have everywhere. */
final class PartnerRows {

    private static final int TEXT = 20_000;

    private PartnerRows() {}

    static void write(ObjectNode node, OfSetting row) {
        StoredSetting stored = row.setting();
        node.put("name", stored.value().settingName())
                .put("version", stored.version())
                .put("effectiveFrom", stored.effectiveFrom().toString());
        node.set("setting", SettingJson.tree(stored.value()));
    }

    static OfSetting setting(Fields fields) {
        return new OfSetting(new StoredSetting(
                fields.integer("version", 1),
                fields.instant("effectiveFrom"),
                SettingJson.setting(fields.object("setting"))));
    }

    static void write(ObjectNode node, OfProgramme row) {
        node.put("number", row.key().number())
                .put("agency", row.key().agency())
                .put("createdAt", row.createdAt().toString());
    }

    static OfProgramme programme(Fields fields) {
        return new OfProgramme(
                new ProgrammeKey(fields.integer("number", 1), fields.text("agency", TEXT)),
                fields.instant("createdAt"));
    }

    static void write(ObjectNode node, OfIntroduction row) {
        Introduction introduction = row.introduction();
        node.put("id", introduction.id().toString())
                .put("partner", introduction.partner())
                .put("programme", introduction.programme());
        node.set("order", IntroductionJson.tree(introduction.order()));
        node.set("terms", IntroductionJson.tree(introduction.terms()));
        node.put("credit", introduction.credit());
        Cells.put(node, "follows", introduction.follows());
        node.put("requestedAt", introduction.requestedAt().toString());
        node.set("status", IntroductionJson.tree(introduction.status()));
    }

    static OfIntroduction introduction(Fields fields) {
        return new OfIntroduction(new Introduction(
                fields.id("id"),
                fields.text("partner", TEXT),
                fields.integer("programme", 0),
                IntroductionJson.storedOrder(fields.object("order")),
                IntroductionJson.terms(fields.object("terms")),
                Cells.number(fields, "credit"),
                Cells.id(fields, "follows"),
                fields.instant("requestedAt"),
                IntroductionJson.status(fields.object("status"))));
    }

    static void write(ObjectNode node, OfStatement row) {
        node.put("partner", row.partner());
        node.set("statement", StatementJson.tree(row.statement()));
    }

    static OfStatement statement(Fields fields) {
        return new OfStatement(fields.text("partner", TEXT), StatementJson.signed(fields.object("statement")));
    }

    static void write(ObjectNode node, OfSettlementStep row) {
        SettlementDecision decision = row.step().decision();
        node.put("partner", row.partner())
                .put("month", row.month().toString())
                .put("sequence", row.step().sequence())
                .put("at", row.step().at().toString())
                .put("state", decision.state().name())
                .put("key", decision.key())
                .put("actor", decision.actor())
                .put("note", decision.note());
        StatementJson.putItems(node, decision.items());
    }

    static OfSettlementStep step(Fields fields) {
        return new OfSettlementStep(
                fields.text("partner", TEXT),
                fields.converted("month", 10, "month", YearMonth::parse, YearMonth.of(1970, 1)),
                new SettlementStep(
                        fields.integer("sequence", 0),
                        fields.instant("at"),
                        new SettlementDecision(
                                fields.word("state", SettlementState.class),
                                fields.text("key", TEXT),
                                fields.text("actor", TEXT),
                                fields.text("note", TEXT),
                                StatementJson.items(fields))));
    }
}
