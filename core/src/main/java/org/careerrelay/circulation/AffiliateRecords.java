package org.careerrelay.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.circulation.LifecycleType;
import org.careerrelay.model.circulation.ReturnWindow;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Keeps that people whom a company rejected applied at another company of the group, which was told of them (C02): what the figure of it is read from. Thread-safe.
 */
final class AffiliateRecords {

    private final Engine engine;

    AffiliateRecords(Engine engine) {
        this.engine = engine;
    }

    /**
     * Keeps it, once for each rejection and company, however often that company asks. It lies under the pseudonym of the rejection, so that it goes with it when people are joined or taken apart.
     *
     * @param told the rejections of which the asking company was told
     */
    void keep(
            UnitOfWork unit,
            TenantId tenant,
            Tenant asking,
            Collection<StoredRejection> told,
            ZoneId zone,
            Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<LifecycleEvent> events = told.stream()
                .filter(rejection -> isReturn(LocalDate.ofInstant(rejection.decidedAt(), zone), today))
                .map(rejection -> event(tenant, asking, rejection, today, now))
                .toList();
        if (!events.isEmpty()) {
            unit.lifecycle().add(tenant, events);
        }
    }

    /** Nothing else is kept: who is asked about on the day of the rejection had applied there before, and after the window no figure counts it. */
    static boolean isReturn(LocalDate rejected, LocalDate asked) {
        return asked.isAfter(rejected)
                && ReturnWindow.of(ChronoUnit.DAYS.between(rejected, asked)).compareTo(ReturnWindow.WITHIN_12_MONTHS)
                        <= 0;
    }

    private LifecycleEvent event(
            TenantId tenant, Tenant asking, StoredRejection rejection, LocalDate today, Instant now) {
        return new LifecycleEvent(
                // Of the time of the rejection: it goes by age with it, and keeps nothing else of the person for
                // longer.
                engine.ids().next(tenant, rejection.decidedAt()),
                // No key of a company's has a blank.
                "affiliate " + asking.key() + " " + rejection.id(),
                rejection.person(),
                rejection.application(),
                LifecycleType.REAPPLIED_AT_AFFILIATE,
                today,
                null,
                asking.key(),
                now);
    }
}
