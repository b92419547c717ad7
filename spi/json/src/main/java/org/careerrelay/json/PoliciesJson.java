package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.programme.AssistedTransfer;
import org.careerrelay.model.programme.ConsentPolicy;
import org.careerrelay.model.programme.CreditPolicy;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.IntroductionPolicy;
import org.careerrelay.model.programme.Policies;
import org.careerrelay.model.programme.QualificationPolicy;
import org.careerrelay.model.programme.RuleChange;
import org.careerrelay.model.programme.TransferPolicy;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.CrossBorderBasis;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.RecordMethod;
import org.jspecify.annotations.Nullable;

/** A programme's policies. One that is not there, as in what an earlier version wrote, is at its default. */
final class PoliciesJson {

    private static final int TEXT = 20_000;

    private PoliciesJson() {}

    static ObjectNode write(Policies policies) {
        ObjectNode node = JsonText.object();
        CreditPolicy credits = policies.credits();
        node.putObject("credits")
                .put("holdDays", credits.holdDays())
                .put("expiryMonths", credits.expiryMonths())
                .put("noticeDays", credits.noticeDays())
                .put("openAtOnce", credits.openAtOnce())
                .put("perYear", credits.perYear());
        QualificationPolicy qualification = policies.qualification();
        ObjectNode conditions = node.putObject("qualification")
                .put("holdDays", qualification.holdDays())
                .put("windowMonths", qualification.windowMonths())
                .put("answerDays", qualification.answerDays())
                .put("perDay", qualification.perDay())
                .put("countStays", qualification.countStays());
        // What was stored before there were leavers stays as it was written.
        if (qualification.countLeavers()) {
            conditions.put("countLeavers", true);
        }
        qualification.staffDomains().forEach(conditions.putArray("staffDomains")::add);
        qualification.disposableDomains().forEach(conditions.putArray("disposableDomains")::add);
        qualification.reviewed().stream().sorted().map(Enum::name).forEach(conditions.putArray("reviewed")::add);
        node.set("introductions", tree(policies.introductions()));
        node.set("consent", tree(policies.consent()));
        node.set("transfer", tree(policies.transfer()));
        RuleChange change = policies.ruleChange();
        if (change != null) {
            node.putObject("ruleChange")
                    .put("from", change.from().toString())
                    .put("threshold", change.rule().threshold())
                    .put("grant", change.rule().grant());
        }
        Ending ending = policies.ending();
        if (ending != null) {
            node.putObject("ending").put("on", ending.on().toString()).put("redeemableDays", ending.redeemableDays());
        }
        return node;
    }

    static Policies read(@Nullable Fields fields) {
        return fields == null
                ? Policies.DEFAULT
                : new Policies(
                        credits(fields.optionalObject("credits")),
                        qualification(fields.optionalObject("qualification")),
                        fields.isAbsent("introductions")
                                ? IntroductionPolicy.DEFAULT
                                : introductions(fields.object("introductions")),
                        consent(fields.optionalObject("consent")),
                        transfer(fields.optionalObject("transfer")),
                        ruleChange(fields.optionalObject("ruleChange")),
                        ending(fields.optionalObject("ending")));
    }

    private static CreditPolicy credits(@Nullable Fields fields) {
        return fields == null
                ? CreditPolicy.DEFAULT
                : new CreditPolicy(
                        fields.integer("holdDays", 0),
                        fields.optionalInteger("expiryMonths", 1),
                        fields.integer("noticeDays", 0),
                        fields.optionalInteger("openAtOnce", 1),
                        fields.optionalInteger("perYear", 1));
    }

    private static QualificationPolicy qualification(@Nullable Fields fields) {
        return fields == null
                ? QualificationPolicy.DEFAULT
                : new QualificationPolicy(
                        fields.integer("holdDays", 0),
                        fields.optionalInteger("windowMonths", 1),
                        fields.integer("answerDays", 1),
                        fields.integer("perDay", 0),
                        fields.textList("staffDomains", TEXT),
                        fields.textList("disposableDomains", TEXT),
                        fields.words("reviewed", EligibilityCode.class),
                        fields.flag("countStays", true),
                        fields.flag("countLeavers", false));
    }

    static ObjectNode tree(IntroductionPolicy policy) {
        return JsonText.object()
                .put("consumeAt", policy.consumeAt().name())
                .put("idleDays", policy.idleDays())
                .put("confirmationDays", policy.confirmationDays())
                .put("guaranteeDays", policy.guaranteeDays())
                .put("ownApplicantMonths", policy.ownApplicantMonths());
    }

    static IntroductionPolicy introductions(Fields fields) {
        return new IntroductionPolicy(
                fields.word("consumeAt", IntroductionPolicy.ConsumeAt.class),
                fields.integer("idleDays", 1),
                fields.integer("confirmationDays", 1),
                fields.integer("guaranteeDays", 0),
                fields.integer("ownApplicantMonths", 0));
    }

    private static ObjectNode tree(ConsentPolicy policy) {
        ObjectNode node = JsonText.object()
                .put("askToKeep", policy.askToKeep())
                .put("keepMonths", policy.keepMonths())
                .put("retentionMonths", policy.retentionMonths())
                .put("renewalDays", policy.renewalDays());
        policy.optional().stream().sorted().map(Enum::name).forEach(node.putArray("optional")::add);
        return node;
    }

    private static ConsentPolicy consent(@Nullable Fields fields) {
        return fields == null
                ? ConsentPolicy.DEFAULT
                : new ConsentPolicy(
                        fields.words("optional", Purpose.class),
                        fields.flag("askToKeep", false),
                        fields.integer("keepMonths", 1),
                        fields.integer("retentionMonths", 1),
                        fields.integer("renewalDays", 0));
    }

    private static ObjectNode tree(TransferPolicy policy) {
        ObjectNode node = JsonText.object();
        CrossBorder crossBorder = policy.crossBorder();
        node.put("crossBorder", crossBorder.basis().name());
        Cells.put(node, "foreignSystemInfoRef", crossBorder.foreignSystemInfoRef());
        Cells.put(node, "recipientMeasuresRef", crossBorder.recipientMeasuresRef());
        node.put("recordMethod", policy.recordMethod().name());
        URI entryPage = policy.entryPage();
        if (entryPage != null) {
            node.put("entryPage", entryPage.toString());
        }
        AssistedTransfer assisted = policy.assisted();
        if (assisted != null) {
            ArrayNode items = node.putObject("assisted")
                    .put("legalBasis", assisted.legalBasis())
                    .putArray("items");
            assisted.items().stream().sorted().map(Enum::name).forEach(items::add);
        }
        return node;
    }

    private static TransferPolicy transfer(@Nullable Fields fields) {
        return fields == null
                ? TransferPolicy.DEFAULT
                : new TransferPolicy(
                        new CrossBorder(
                                fields.word("crossBorder", CrossBorderBasis.class),
                                fields.optionalText("foreignSystemInfoRef", TEXT),
                                fields.optionalText("recipientMeasuresRef", TEXT)),
                        fields.word("recordMethod", RecordMethod.Kind.class),
                        fields.isAbsent("entryPage")
                                ? null
                                : fields.converted("entryPage", TEXT, "uri", URI::create, URI.create("")),
                        assisted(fields.optionalObject("assisted")));
    }

    private static @Nullable AssistedTransfer assisted(@Nullable Fields fields) {
        return fields == null
                ? null
                : new AssistedTransfer(fields.text("legalBasis", TEXT), fields.words("items", DataItem.class));
    }

    private static @Nullable RuleChange ruleChange(@Nullable Fields fields) {
        return fields == null
                ? null
                : new RuleChange(
                        fields.date("from"),
                        new CreditRule(fields.integer("threshold", 1), fields.integer("grant", 1)));
    }

    private static @Nullable Ending ending(@Nullable Fields fields) {
        return fields == null ? null : new Ending(fields.date("on"), fields.integer("redeemableDays", 0));
    }
}
