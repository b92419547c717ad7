package org.careerrelay.instruction;

import java.util.List;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.outbox.ParkedRow;
import org.careerrelay.spi.storage.UnitOfWork;

/** Hand-overs that were given up: the last try may have arrived although nobody heard so. */
public final class UnsureHandOvers {

    private static final int PAGE = 500;

    private UnsureHandOvers() {}

    /**
     * Whether the hand-over of a referral was given up.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param referral the referral
     * @return true where a parked row says so; there are few of those
     */
    public static boolean contains(UnitOfWork unit, TenantId tenant, OpaqueId referral) {
        OpaqueId after = new OpaqueId(0, 0);
        while (true) {
            List<ParkedRow> page = unit.outbox().parked(tenant, after, PAGE);
            for (ParkedRow parked : page) {
                if (!parked.row().tenant().equals(tenant)) {
                    return false;
                }
                if (parked.row().kind() == OutboxKind.HAND_OVER
                        && parked.row().subject().equals(referral)) {
                    return true;
                }
                after = parked.row().id();
            }
            if (page.size() < PAGE) {
                return false;
            }
        }
    }
}
