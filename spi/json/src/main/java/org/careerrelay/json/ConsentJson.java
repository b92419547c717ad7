package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.careerrelay.model.consent.AddresseeProof;
import org.careerrelay.model.consent.CollectedEvidence;
import org.careerrelay.model.consent.ConsentDetail;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentEvidence;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.ConsentState;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/** Consents and their steps, without anything that says who somebody is. What an earlier version did not write is read as missing. */
public final class ConsentJson {

    private static final int TEXT = 100_000;

    private ConsentJson() {}

    /**
     * Writes what a step was about, on one line.
     *
     * @param detail the detail
     * @return the same text for the same detail
     */
    public static String writeDetail(ConsentDetail detail) {
        return JsonText.write(tree(detail));
    }

    /**
     * Reads what {@link #writeDetail(ConsentDetail)} wrote.
     *
     * @param json the text
     * @return the detail
     * @throws org.careerrelay.model.InvalidInputException when it is no JSON or lacks a field
     */
    public static ConsentDetail readDetail(String json) {
        Fields fields = Fields.of(JsonText.read(json));
        ConsentDetail detail = detail(fields);
        fields.finish();
        return detail;
    }

    static void write(ObjectNode node, ConsentRecord consent) {
        node.put("id", consent.id().toString())
                .put("referral", consent.referral().toString())
                .put("recipient", consent.recipient());
        Cells.put(node, "recipientSha256", consent.recipientSha256());
        node.put("country", consent.country()).put("state", consent.state().name());
        Cells.put(node, "purposes", consent.purposes());
        Cells.put(node, "items", consent.items());
        write(node.putObject("notice"), consent.notice());
        node.putObject("proof")
                .put("method", consent.proof().method().name())
                .put("at", consent.proof().at().toString())
                .put("attempts", consent.proof().attempts());
        node.put("givenAt", consent.givenAt().toString())
                .put("validUntil", consent.validUntil().toString());
        if (!consent.refused().isEmpty()) {
            Cells.put(node, "refused", consent.refused());
        }
        Cells.put(node, "decidedAt", (Object) consent.decidedAt());
        Cells.put(node, "keepUntil", (Object) consent.keepUntil());
        Cells.put(node, "dueAt", (Object) consent.dueAt());
        if (consent.givenStep() != ConsentRecord.FIRST_GIVEN) {
            node.put("givenStep", consent.givenStep());
        }
    }

    static ConsentRecord record(Fields fields) {
        Fields proof = fields.object("proof");
        return new ConsentRecord(
                fields.id("id"),
                fields.id("referral"),
                fields.text("recipient", TEXT),
                Cells.bytes(fields, "recipientSha256"),
                fields.text("country", TEXT),
                fields.word("state", ConsentState.class),
                fields.words("purposes", Purpose.class),
                Set.copyOf(fields.textList("items", TEXT)),
                reference(fields.object("notice")),
                new AddresseeProof(
                        proof.word("method", AddresseeProof.Method.class),
                        proof.instant("at"),
                        proof.integer("attempts", 0)),
                fields.instant("givenAt"),
                fields.instant("validUntil"),
                fields.words("refused", Purpose.class),
                Cells.instant(fields, "decidedAt"),
                Cells.instant(fields, "keepUntil"),
                Cells.instant(fields, "dueAt"),
                givenStep(fields));
    }

    private static int givenStep(Fields fields) {
        Integer step = fields.optionalInteger("givenStep", 1);
        return step == null ? ConsentRecord.FIRST_GIVEN : step;
    }

    static void write(ObjectNode node, ConsentEvent event) {
        node.put("consent", event.consent().toString())
                .put("sequence", event.sequence())
                .put("state", event.state().name())
                .put("at", event.at().toString())
                .put("by", event.by().name());
        ConsentDetail detail = event.detail();
        if (detail != null) {
            node.set("detail", tree(detail));
        }
        putBytes(node, "prevHash", event.prevHash());
        putBytes(node, "hash", event.hash());
    }

    static ConsentEvent event(Fields fields) {
        Fields detail = fields.optionalObject("detail");
        return new ConsentEvent(
                fields.id("consent"),
                fields.integer("sequence", 0),
                fields.word("state", ConsentState.class),
                fields.instant("at"),
                fields.word("by", ConsentEvent.Actor.class),
                detail == null ? null : detail(detail),
                fields.isAbsent("prevHash") ? null : Cells.bytes(fields, "prevHash"),
                fields.isAbsent("hash") ? null : Cells.bytes(fields, "hash"));
    }

    static void write(ObjectNode node, NoticeReference notice) {
        node.put("id", notice.id())
                .put("version", notice.version())
                .put("locale", notice.locale().toLanguageTag());
        Cells.put(node, "sha256", notice.sha256());
    }

    static NoticeReference reference(Fields fields) {
        return new NoticeReference(
                fields.text("id", TEXT),
                fields.integer("version", 0),
                Locale.forLanguageTag(fields.text("locale", TEXT)),
                Cells.bytes(fields, "sha256"));
    }

    private static ObjectNode tree(ConsentDetail detail) {
        ObjectNode node = JsonText.object().put("method", detail.method().name());
        Cells.put(node, "purposes", detail.purposes());
        NoticeReference notice = detail.notice();
        if (notice != null) {
            write(node.putObject("notice"), notice);
        }
        Instant until = detail.validUntil();
        if (until != null) {
            node.put("validUntil", until.toString());
        }
        ConsentEvidence evidence = detail.evidence();
        if (!evidence.equals(ConsentEvidence.NONE)) {
            ObjectNode around = node.putObject("evidence");
            Cells.put(around, "nonceHash", (Object) evidence.nonceHash());
            Cells.put(around, "formVersion", (Object) evidence.formVersion());
            if (evidence.secondsOnPage() != null) {
                around.put("secondsOnPage", evidence.secondsOnPage());
            }
            Cells.put(around, "userAgentFamily", (Object) evidence.userAgentFamily());
            Cells.put(around, "ipPrefixHmac", (Object) evidence.ipPrefixHmac());
            CollectedEvidence collected = evidence.collected();
            if (collected != null) {
                around.putObject("collected")
                        .put("origin", collected.origin())
                        .put("reference", collected.reference())
                        .put("document", collected.document())
                        .put("channel", collected.channel().name())
                        .put("proof", collected.proof().name())
                        .put("recordedBy", collected.recordedBy());
            }
        }
        return node;
    }

    private static ConsentDetail detail(Fields fields) {
        Fields evidence = fields.optionalObject("evidence");
        return new ConsentDetail(
                fields.word("method", ConsentDetail.Method.class),
                fields.words("purposes", Purpose.class),
                fields.isAbsent("notice") ? null : reference(fields.object("notice")),
                Cells.instant(fields, "validUntil"),
                evidence == null ? ConsentEvidence.NONE : evidence(evidence));
    }

    private static ConsentEvidence evidence(Fields fields) {
        Fields collected = fields.optionalObject("collected");
        return new ConsentEvidence(
                word(fields, "nonceHash"),
                word(fields, "formVersion"),
                fields.optionalInteger("secondsOnPage", 0),
                word(fields, "userAgentFamily"),
                word(fields, "ipPrefixHmac"),
                collected == null ? null : collected(collected));
    }

    private static CollectedEvidence collected(Fields fields) {
        return new CollectedEvidence(
                reference(fields, "origin"),
                reference(fields, "reference"),
                reference(fields, "document"),
                fields.word("channel", CollectedEvidence.Channel.class),
                fields.word("proof", CollectedEvidence.Proof.class),
                reference(fields, "recordedBy"));
    }

    /** A reference that is none is said to be missing instead of kept: it might be somebody's name. */
    private static String reference(Fields fields, String name) {
        return fields.converted(
                name,
                Rejection.REFERENCE_MAX,
                "word",
                text -> {
                    if (text.isEmpty() || !text.matches(Rejection.REFERENCE)) {
                        throw new IllegalArgumentException("no reference");
                    }
                    return text;
                },
                "-");
    }

    /** A word that is none is said to be missing instead of kept: it might be somebody's name. */
    private static @Nullable String word(Fields fields, String name) {
        return fields.isAbsent(name)
                ? null
                : fields.converted(
                        name, 64, "word", text -> new ConsentEvidence(text, null, null, null, null).nonceHash(), "");
    }

    private static void putBytes(ObjectNode node, String name, byte @Nullable [] bytes) {
        if (bytes != null) {
            Cells.put(node, name, bytes);
        }
    }
}
