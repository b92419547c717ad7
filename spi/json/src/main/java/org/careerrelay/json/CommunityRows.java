package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.export.ExportedRow.OfMemberWord;
import org.careerrelay.model.export.ExportedRow.OfMembership;

/** Rows of the community. */
final class CommunityRows {

    private static final int TEXT = 20_000;

    private CommunityRows() {}

    static void write(ObjectNode node, OfMembership row) {
        Membership membership = row.membership();
        node.put("id", membership.id().toString())
                .put("person", membership.person().toString())
                .put("reference", membership.reference())
                .put("purpose", membership.purpose().name())
                .put("origin", membership.origin().name());
        ConsentJson.write(node.putObject("notice"), membership.notice());
        node.put("agreedAt", membership.agreedAt().toString())
                .put("validUntil", membership.validUntil().toString());
        OpaqueId consent = membership.consent();
        if (consent != null) {
            node.put("consent", consent.toString());
        }
        if (membership.evidence() != null) {
            node.put("evidence", membership.evidence());
        }
        node.put("recordedBy", membership.recordedBy());
        Instant endedAt = membership.endedAt();
        MembershipEnd end = membership.end();
        if (endedAt != null && end != null) {
            node.put("endedAt", endedAt.toString()).put("end", end.name());
        }
    }

    static OfMembership membership(Fields fields) {
        return new OfMembership(new Membership(
                fields.id("id"),
                fields.id("person"),
                fields.text("reference", TEXT),
                fields.word("purpose", Purpose.class),
                fields.word("origin", MembershipOrigin.class),
                ConsentJson.reference(fields.object("notice")),
                fields.instant("agreedAt"),
                fields.instant("validUntil"),
                fields.isAbsent("consent") ? null : fields.id("consent"),
                fields.optionalText("evidence", TEXT),
                fields.text("recordedBy", TEXT),
                fields.isAbsent("endedAt") ? null : fields.instant("endedAt"),
                fields.isAbsent("end") ? null : fields.word("end", MembershipEnd.class)));
    }

    static void write(ObjectNode node, OfMemberWord row) {
        node.put("membership", row.membership().toString())
                .put("kind", row.word().kind().name())
                .put("word", row.word().value());
    }

    static OfMemberWord word(Fields fields) {
        return new OfMemberWord(
                fields.id("membership"),
                new MemberAttribute(fields.word("kind", AttributeKind.class), fields.text("word", TEXT)));
    }
}
