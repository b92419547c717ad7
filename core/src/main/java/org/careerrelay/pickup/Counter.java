package org.careerrelay.pickup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What lies ready for an agency that comes for it.
 *
 * @param tenant the company
 * @param settings its settings as they hold
 * @param company who it is
 * @param contract the programme
 * @param agency who the agency is
 */
record Counter(
        TenantId tenant, CompanySettings settings, CompanyProfile company, Contract contract, AgencyProfile agency) {

    private static final int PAGE = 1000;

    static Optional<Counter> of(UnitOfWork unit, TenantId tenant, int programme, Instant now) {
        if (unit.tenants()
                .find(tenant)
                .filter(found -> found.kind() == TenantKind.COMPANY)
                .isEmpty()) {
            return Optional.empty();
        }
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        CompanyProfile company = settings.company();
        return company == null
                ? Optional.empty()
                : settings.ofNumber(programme)
                        .flatMap(contract -> Optional.ofNullable(settings.agencies()
                                        .get(contract.programme().agency()))
                                .map(agency -> new Counter(tenant, settings, company, contract, agency)));
    }

    /** The registered address as it is now: a code that went to an earlier one opens nothing. */
    Pii<String> address() {
        return Pii.of(agency.contactMail());
    }

    PickupPlace place() {
        return new PickupPlace(company.legalName(), agency.legalName());
    }

    /** The people of this programme whose answers lie ready, in one of the states, in the order in which their links were made. */
    List<Referral> referrals(Engine engine, ReferralState... states) {
        List<ReferralState> wanted = List.of(states);
        List<Referral> found = new ArrayList<>();
        @Nullable OpaqueId after = null;
        List<OpaqueId> page;
        do {
            OpaqueId from = after;
            page = engine.storage().transact(unit -> unit.vault().subjects(tenant, VaultKind.ANSWERS, from, PAGE));
            List<OpaqueId> ids = page;
            engine.storage().transact(unit -> unit.referrals().find(tenant, ids)).stream()
                    .filter(referral -> referral.programme() == contract.number() && wanted.contains(referral.state()))
                    .forEach(found::add);
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        found.sort(Comparator.comparing(Referral::id));
        return found;
    }

    /** What people said that the agency has not confirmed. */
    List<Instruction> words(Engine engine) {
        List<Instruction> found = new ArrayList<>();
        @Nullable Instruction after = null;
        List<Instruction> page;
        do {
            Instruction from = after;
            page = engine.storage().transact(unit -> unit.instructions().open(tenant, from, PAGE));
            page.stream()
                    .filter(word -> word.partner().equals(agency.key()) && word.kind() != InstructionKind.ANNOUNCED)
                    .forEach(found::add);
            after = page.isEmpty() ? null : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return found;
    }
}
