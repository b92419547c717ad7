package org.careerrelay.kpi;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careerrelay.credit.Credits;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.kpi.AgencyReport;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.referral.Feedback;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;

/** Tells a company how an application went, as far as the person agreed to that. Thread-safe. */
public final class Feedbacks {

    private final Engine engine;
    private final Credits credits;

    /**
     * Tells companies.
     *
     * @param engine what it works with
     * @param credits counts people
     */
    public Feedbacks(Engine engine, Credits credits) {
        this.engine = engine;
        this.credits = credits;
    }

    /**
     * What the company is told of an application.
     *
     * @param company key of the company
     * @param application the company's id of the application
     * @return what it is told; empty where nothing is held by that id, or there is no link
     */
    public Optional<Feedback> of(String company, String application) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(Tenant::id)
                        .flatMap(tenant -> find(unit, tenant, application)))
                .map(found -> found.agreed() ? person(found.referral()) : aggregate(company, found));
    }

    private Optional<Found> find(UnitOfWork unit, TenantId tenant, String application) {
        Instant now = engine.now();
        return unit.rejections().byApplication(tenant, List.of(application)).stream()
                .flatMap(rejection -> unit.referrals().find(tenant, List.of(rejection.id())).stream())
                .findFirst()
                .flatMap(referral -> CompanySettings.read(unit, tenant, now)
                        .ofNumber(referral.programme())
                        .map(contract -> new Found(
                                referral,
                                contract.programme().agency(),
                                months(contract, referral, now),
                                unit.consents().find(tenant, List.of(referral.id())).stream()
                                        .anyMatch(consent -> allows(consent, now)))));
    }

    /** A consent that has ended, or without this box, is as good as none. */
    static boolean allows(ConsentRecord consent, Instant now) {
        return consent.purposes().contains(Purpose.FEEDBACK_TO_COMPANY)
                && consent.isProven()
                && consent.state().allowsProcessing()
                && !now.isBefore(consent.givenAt())
                && now.isBefore(consent.validUntil());
    }

    /** Whole months: figures of other periods are hidden. */
    private static Period months(Contract contract, Referral referral, Instant now) {
        LocalDate first = contract.day(referral.issuedAt()).withDayOfMonth(1);
        LocalDate last = contract.day(now).withDayOfMonth(1);
        return new Period(first, (last.isBefore(first) ? first : last).plusMonths(1));
    }

    private static Feedback person(Referral referral) {
        return new Feedback.OfPerson(referral.state(), referral.answer(), referral.changedAt());
    }

    private Feedback aggregate(String company, Found found) {
        CreditSnapshot snapshot = credits.snapshot(company, found.agency());
        AgencyReport answers = new AgencyReports(engine)
                .published(company, found.months()).stream()
                        .filter(report -> report.agency().equals(found.agency()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("a programme without a report"));
        return new Feedback.Aggregate(
                found.referral().state() != ReferralState.ISSUED, snapshot.counted(), snapshot.asOf(), answers);
    }

    /** A referral, and whether the person agreed to the company's being told of it. */
    private record Found(Referral referral, String agency, Period months, boolean agreed) {}
}
