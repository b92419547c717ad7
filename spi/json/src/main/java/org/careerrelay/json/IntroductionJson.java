package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.careerrelay.model.introduction.Claim;
import org.careerrelay.model.introduction.CreditUse;
import org.careerrelay.model.introduction.Decline;
import org.careerrelay.model.introduction.DeclineReason;
import org.careerrelay.model.introduction.IntroductionState;
import org.careerrelay.model.introduction.IntroductionStatus;
import org.careerrelay.model.introduction.IntroductionTerms;
import org.careerrelay.model.introduction.JobConditions;
import org.careerrelay.model.introduction.JobOrder;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.introduction.Resolution;
import org.careerrelay.model.introduction.ResolutionOffer;
import org.jspecify.annotations.Nullable;

/** What an introduction is made of, in messages and in storage. */
public final class IntroductionJson {

    private static final int LINE = 200;
    private static final int NOTE = 500;
    private static final int CONDITION = 1000;
    private static final int DETAILS = 4000;

    /** What lies in storage was checked before: it is read however long it is. */
    private static final int STORED = 20_000;

    private IntroductionJson() {}

    /**
     * Writes an order on one line.
     *
     * @param order the order
     * @return the same text for the same order
     */
    public static String write(JobOrder order) {
        return JsonText.write(tree(order));
    }

    /**
     * Writes terms on one line.
     *
     * @param terms the terms
     * @return the same text for the same terms
     */
    public static String write(IntroductionTerms terms) {
        return JsonText.write(tree(terms));
    }

    /**
     * Reads an order as it was stored. The values are not validated again.
     *
     * @param json the text
     * @return the order
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON or lacks a field
     */
    public static JobOrder readOrder(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        JobOrder order = storedOrder(fields);
        fields.finish();
        return order;
    }

    /**
     * Reads terms as they were stored.
     *
     * @param json the text
     * @return the terms
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON or lacks a field
     */
    public static IntroductionTerms readTerms(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        IntroductionTerms terms = terms(fields);
        fields.finish();
        return terms;
    }

    static ObjectNode tree(JobOrder order) {
        ObjectNode node = JsonText.object()
                .put("title", order.title())
                .put("requestKey", order.requestKey())
                .put("posting", order.posting());
        JobConditions conditions = order.conditions();
        if (conditions != null) {
            node.putObject("conditions")
                    .put("employer", conditions.employer())
                    .put("work", conditions.work())
                    .put("contractTerm", conditions.contractTerm())
                    .put("place", conditions.place())
                    .put("hours", conditions.hours())
                    .put("wage", conditions.wage())
                    .put("insurance", conditions.insurance())
                    .put("smoking", conditions.smoking())
                    .put("dispatch", conditions.dispatch());
        }
        return node.put("details", order.details());
    }

    static JobOrder order(Fields fields) {
        return order(fields, LINE, CONDITION, DETAILS);
    }

    static JobOrder storedOrder(Fields fields) {
        return order(fields, STORED, STORED, STORED);
    }

    private static JobOrder order(Fields fields, int line, int condition, int details) {
        Fields conditions = fields.optionalObject("conditions");
        return new JobOrder(
                fields.text("title", line),
                fields.text("requestKey", line),
                fields.optionalText("posting", line),
                conditions == null ? null : conditions(conditions, condition),
                fields.text("details", details));
    }

    private static JobConditions conditions(Fields fields, int max) {
        return new JobConditions(
                fields.text("employer", max),
                fields.text("work", max),
                fields.text("contractTerm", max),
                fields.text("place", max),
                fields.text("hours", max),
                fields.text("wage", max),
                fields.text("insurance", max),
                fields.text("smoking", max),
                fields.text("dispatch", max));
    }

    static ObjectNode tree(IntroductionTerms terms) {
        return PoliciesJson.tree(terms.policy()).put("zone", terms.zone().getId());
    }

    static IntroductionTerms terms(Fields fields) {
        return new IntroductionTerms(PoliciesJson.introductions(fields), fields.zone("zone"));
    }

    static ObjectNode tree(IntroductionStatus status) {
        Party by = status.by();
        Claim claim = status.claim();
        ResolutionOffer offer = status.offer();
        Decline decline = status.decline();
        ObjectNode node = JsonText.object()
                .put("revision", status.revision())
                .put("steps", status.steps())
                .put("state", status.state().name())
                .put("use", status.use().name());
        if (by != null) {
            node.put("by", by.name());
        }
        if (claim != null) {
            node.putObject("claim")
                    .put("step", claim.step().name())
                    .put("by", claim.by().name());
        }
        if (offer != null) {
            node.putObject("offer")
                    .put("outcome", offer.outcome().name())
                    .put("by", offer.by().name());
        }
        if (decline != null) {
            node.set("decline", tree(decline));
        }
        if (status.joinedOn() != null) {
            node.put("joinedOn", status.joinedOn().toString());
        }
        if (status.dueAt() != null) {
            node.put("dueAt", status.dueAt().toString());
        }
        return node.put("changedAt", status.changedAt().toString());
    }

    static IntroductionStatus status(Fields fields) {
        Fields claim = fields.optionalObject("claim");
        Fields offer = fields.optionalObject("offer");
        Fields decline = fields.optionalObject("decline");
        return new IntroductionStatus(
                fields.number("revision", 1, Long.MAX_VALUE),
                fields.integer("steps", 0),
                fields.word("state", IntroductionState.class),
                fields.word("use", CreditUse.class),
                fields.isAbsent("by") ? null : fields.word("by", Party.class),
                claim == null
                        ? null
                        : new Claim(claim.word("step", IntroductionState.class), claim.word("by", Party.class)),
                offer == null
                        ? null
                        : new ResolutionOffer(offer.word("outcome", Resolution.class), offer.word("by", Party.class)),
                decline(decline),
                fields.optionalDate("joinedOn"),
                fields.isAbsent("dueAt") ? null : fields.instant("dueAt"),
                fields.instant("changedAt"));
    }

    static ObjectNode tree(Decline decline) {
        return JsonText.object().put("reason", decline.reason().name()).put("note", decline.note());
    }

    static @Nullable Decline decline(@Nullable Fields fields) {
        return fields == null
                ? null
                : new Decline(fields.word("reason", DeclineReason.class), fields.text("note", NOTE));
    }
}
