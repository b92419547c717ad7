package org.careerrelay.link;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.engine.ReferralTallies;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.credit.EligibilityCode;
import org.careerrelay.model.event.EventType;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.link.SourceKind;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.IndexKey;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.qualification.IntakeFlags;
import org.careerrelay.spi.storage.UnitOfWork;

/**
 * Rejections that people told themselves on the page of the company's link, with their address proved (A05, Q13): from here on the same referral as after a rejection that the company
 * recorded, marked by its route. The company says nothing of anybody, so nothing of its own is kept, and no mail is sent. Thread-safe.
 */
public final class ToldRejections {

    /** What ids of such applications begin with: the company's own ids never get here. */
    static final String PREFIX = "company-link/";

    private static final String APPLICANT = "applicant";
    private static final Set<ReferralState> OVER =
            EnumSet.of(ReferralState.REVOKED, ReferralState.EXPIRED, ReferralState.WITHDRAWN);

    private final Engine engine;

    /**
     * Takes what people tell.
     *
     * @param engine what it works with
     */
    public ToldRejections(Engine engine) {
        this.engine = engine;
    }

    /**
     * Whether a programme gives links now: the same conditions as for a personal link.
     *
     * @param settings the company's settings
     * @param contract the programme
     * @param now the time
     * @return true without an obstacle
     */
    public static boolean isOpen(CompanySettings settings, Contract contract, Instant now) {
        return LinkRules.obstacle(settings, contract, now).isEmpty();
    }

    /**
     * The living referral of whoever proved an address, or a new one. The caller keeps others from doing the same with the address at once.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param settings its settings
     * @param contract the programme
     * @param address the address, proved
     * @param rejectedOn the day that was told
     * @param now the time
     * @return the referral
     */
    public Referral take(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Contract contract,
            MailAddress address,
            LocalDate rejectedOn,
            Instant now) {
        Person person = unit.people()
                .resolve(
                        tenant,
                        engine.vault()
                                .drafts(tenant, engine.ids().next(tenant, now, 1), List.of(hashes(tenant, address))),
                        now)
                .get(0);
        return living(unit, tenant, contract, person, now)
                .orElseGet(() -> issue(unit, tenant, settings, contract, address, person, rejectedOn, now));
    }

    private List<IndexKey> hashes(TenantId tenant, MailAddress address) {
        return engine.index().of(tenant, address);
    }

    private static Optional<Referral> living(
            UnitOfWork unit, TenantId tenant, Contract contract, Person person, Instant now) {
        List<OpaqueId> ids = unit.rejections().ofPeople(tenant, unit.people().together(tenant, person.id())).stream()
                .filter(rejection -> rejection.takenBackAt() == null)
                .map(StoredRejection::id)
                .toList();
        return unit.referrals().find(tenant, ids).stream()
                .filter(referral -> referral.programme() == contract.number())
                .filter(referral -> !OVER.contains(referral.state()) && now.isBefore(referral.expiresAt()))
                .max(Comparator.comparing(Referral::id));
    }

    private Referral issue(
            UnitOfWork unit,
            TenantId tenant,
            CompanySettings settings,
            Contract contract,
            MailAddress address,
            Person person,
            LocalDate rejectedOn,
            Instant now) {
        OpaqueId id = engine.ids().next(tenant, now);
        byte[] form = new CanonicalForm("cr1.told").id(id).toBytes();
        StoredRejection told = new StoredRejection(
                        id,
                        PREFIX + id,
                        engine.index().fingerprints(tenant, form).get(0),
                        person.id(),
                        contract.midnight(rejectedOn),
                        APPLICANT,
                        now,
                        null,
                        null)
                .from(SourceKind.COMPANY_LINK);
        Set<EligibilityCode> flags = EnumSet.of(EligibilityCode.ROUTE_STATIC);
        flags.addAll(IntakeFlags.of(settings, contract).of(address));
        Referral referral = Referral.issued(
                id,
                contract.number(),
                person.id(),
                now,
                now.plus(Duration.ofDays(contract.programme().linkDays())),
                flags);
        unit.rejections().insert(tenant, List.of(told));
        unit.referrals().insert(tenant, List.of(referral));
        // Who read the code has the link: there is no mail of a rejection to wait for.
        unit.referrals().move(tenant, List.of(id), ReferralState.ISSUED, ReferralState.MAILED, null, now);
        unit.tallies().add(tenant, ReferralTallies.of(settings, List.of(referral), TallyKind.ISSUED, now));
        engine.happened(
                unit,
                tenant,
                now,
                EventType.LINK_ISSUED,
                id,
                Map.of("agency", contract.programme().agency(), "source", SourceKind.COMPANY_LINK.name()));
        return referral;
    }
}
