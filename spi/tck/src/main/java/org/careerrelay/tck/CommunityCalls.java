package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.NOW;
import static org.careerrelay.tck.Samples.id;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.community.AttributeKind;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.community.MembershipEnd;
import org.careerrelay.model.community.MembershipOrigin;
import org.careerrelay.model.consent.NoticeReference;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.TenantCalls.Draw;

/** Calls of the community's store, and its rows. */
final class CommunityCalls {

    static final Instant UNTIL = NOW.plusSeconds(3600);

    private CommunityCalls() {}

    static Membership member(long number, long person) {
        return new Membership(
                id(number),
                id(person),
                "application-" + person,
                Purpose.RECONTACT_RETENTION,
                MembershipOrigin.PAGE,
                new NoticeReference("community", 1, Locale.JAPANESE, Samples.bytes(1)),
                NOW,
                UNTIL,
                null,
                null,
                "person",
                null,
                null);
    }

    /** With everything that may be there. */
    static Membership collected(long number, long person) {
        return new Membership(
                id(number),
                id(person),
                "employee-" + person,
                Purpose.ALUMNI_COMMUNITY,
                MembershipOrigin.COLLECTED,
                new NoticeReference("collected", 2, Locale.ENGLISH, Samples.bytes(2)),
                NOW.minusSeconds(5),
                UNTIL,
                id(77),
                "file-4711",
                "hr-1",
                NOW,
                MembershipEnd.TOLD);
    }

    /** One whose time is over at an instant. */
    static Membership over(OpaqueId number, Instant at) {
        return new Membership(
                number,
                number,
                "application-1",
                Purpose.RECONTACT_RETENTION,
                MembershipOrigin.PAGE,
                new NoticeReference("community", 1, Locale.JAPANESE, Samples.bytes(1)),
                at.minusSeconds(60),
                at,
                null,
                null,
                "person",
                null,
                null);
    }

    static MemberAttribute word(AttributeKind kind, String word) {
        return new MemberAttribute(kind, word);
    }

    static void everything(UnitOfWork unit, TenantId tenant) {
        unit.community().add(tenant, List.of(member(1, 1), collected(2, 2)));
        unit.community()
                .describe(
                        tenant,
                        Map.of(id(1), Set.of(word(AttributeKind.SKILL, "java"), word(AttributeKind.STAGE, "二次面接"))));
    }

    static Object join(UnitOfWork unit, TenantId tenant, Draw draw) {
        if (unit.community().find(tenant, List.of(id(draw.a()))).isEmpty()) {
            unit.community().add(tenant, List.of(member(draw.a(), draw.b())));
        }
        unit.community()
                .describe(tenant, Map.of(id(draw.a()), Set.of(word(draw.pick(AttributeKind.values()), "data"))));
        return unit.community()
                .page(tenant, Purpose.RECONTACT_RETENTION, Map.of(AttributeKind.SKILL, Set.of("data")), NOW, null, 10);
    }

    static Object leave(UnitOfWork unit, TenantId tenant, Draw draw) {
        Set<OpaqueId> ended =
                unit.community().end(tenant, List.of(id(draw.a())), NOW, draw.pick(MembershipEnd.values()));
        int gone = ended.isEmpty() ? unit.community().delete(tenant, List.of(id(draw.b()))) : 0;
        return List.of(ended, gone, unit.community().over(tenant, UNTIL, 10));
    }
}
