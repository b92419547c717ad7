package org.careerrelay.tck;

import static org.careerrelay.tck.Samples.id;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.tck.TenantCalls.Draw;

/** Calls of {@link TenantCalls} about mails that wait and rejections that are taken back. */
final class MailCalls {

    private MailCalls() {}

    static Object hold(UnitOfWork unit, TenantId tenant, Draw draw) {
        unit.outbox().hold(List.of(Samples.row(tenant, draw.a(), OutboxKind.MAIL, draw.at())), draw.at());
        return "held";
    }

    static Object release(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.outbox().release(tenant, List.of(Samples.row(tenant, draw.a(), OutboxKind.MAIL, draw.at())));
    }

    static Object withdraw(UnitOfWork unit, TenantId tenant, Draw draw) {
        OpaqueId subject =
                Samples.row(tenant, draw.a(), OutboxKind.MAIL, draw.at()).subject();
        return List.of(
                unit.outbox()
                        .queuedAbout(tenant, OutboxKind.HAND_OVER, List.of(subject))
                        .size(),
                unit.outbox().withdraw(tenant, OutboxKind.HAND_OVER, List.of(subject)));
    }

    static Object cancelMail(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.rejections().noteCancelledMails(tenant, List.of(id(draw.a())), draw.at());
    }

    static Object takeBack(UnitOfWork unit, TenantId tenant, Draw draw) {
        return unit.rejections().takeBack(tenant, List.of(id(draw.a())), draw.at());
    }

    static Object supersede(UnitOfWork unit, TenantId tenant, Draw draw) {
        List<StoredRejection> found = unit.rejections().find(tenant, List.of(id(draw.a())));
        unit.rejections()
                .supersede(
                        tenant, found.stream().map(StoredRejection::superseded).toList());
        return found;
    }
}
