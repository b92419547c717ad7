package org.careerrelay.credit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careerrelay.credit.Ageing.Owed;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.credit.CreditState;
import org.careerrelay.model.credit.OutstandingCredits;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.programme.CreditRule;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.spi.storage.UnitOfWork;

/** Shows an agency what it owes: from the company's ledger on the company's installation, from its own answers on its own. Thread-safe. */
public final class Outstanding {

    private final Engine engine;

    /**
     * Shows what is owed.
     *
     * @param engine what it works with
     */
    public Outstanding(Engine engine) {
        this.engine = engine;
    }

    /**
     * What an agency owes a company, by the company's ledger.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @return the credits; empty where there is no programme between the two
     */
    public Optional<OutstandingCredits> toCompany(String agency, String company) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .flatMap(tenant -> ofLedger(unit, tenant, agency)));
    }

    /**
     * What an agency owes all the companies of an installation.
     *
     * @param agency key of the agency
     * @return one for each company that has a programme with it, in the order in which the companies came
     */
    public List<OutstandingCredits> toAll(String agency) {
        return engine.companies().stream()
                .flatMap(company -> engine.storage().transact(unit -> ofLedger(unit, company, agency)).stream())
                .toList();
    }

    private Optional<OutstandingCredits> ofLedger(UnitOfWork unit, Tenant company, String agency) {
        Instant now = engine.now();
        return CompanySettings.read(unit, company.id(), now)
                .withAgency(agency)
                .map(contract -> new OutstandingCredits(
                        company.key(),
                        agency,
                        now,
                        Ageing.of(
                                credits(unit, company.id(), contract, now),
                                now,
                                contract.programme().zone())));
    }

    /** What has run out is owed no more, whether it was noted yet or not. */
    private static List<Owed> credits(UnitOfWork unit, TenantId tenant, Contract contract, Instant now) {
        return Stream.of(CreditState.AVAILABLE, CreditState.RESERVED)
                .flatMap(state -> unit.credits().inState(tenant, contract.number(), state).stream())
                .filter(credit -> credit.state() == CreditState.RESERVED || !credit.lapsedAt(now))
                .map(credit -> new Owed(credit.grantedAt(), credit.state() == CreditState.RESERVED))
                .toList();
    }

    /**
     * What an agency owes a company by its own record.
     *
     * @param agency key of the agency
     * @param company key of the company
     * @param members keys of those whose people count at that company (Q17), or none
     * @param rule how many people earn how many credits
     * @return the credits
     * @throws InvalidInputException when the rule is none
     */
    public OutstandingCredits reckoned(String agency, String company, List<String> members, CreditRule rule) {
        engine.inputs().check(rule);
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            List<Owed> owed = unit.tenants()
                    .find(TenantKind.AGENCY, agency)
                    .map(Tenant::id)
                    .map(tenant -> OwnReckoning.owed(
                            grants(unit, tenant, company, members, rule.threshold()),
                            rule.grant(),
                            introductions(unit, tenant, company, members)))
                    .orElse(List.of());
            return new OutstandingCredits(company, agency, now, Ageing.of(owed, now, Programme.JAPAN));
        });
    }

    /** Of several companies each acceptance is read, since the tenth of all may be nobody's tenth. */
    private static List<Instant> grants(
            UnitOfWork unit, TenantId tenant, String company, List<String> members, int threshold) {
        if (members.isEmpty()) {
            return unit.inbox().everyNthAccepted(tenant, company, threshold);
        }
        List<Instant> accepted = Stream.concat(Stream.of(company), members.stream())
                .distinct()
                .flatMap(each -> unit.inbox().everyNthAccepted(tenant, each, 1).stream())
                .sorted()
                .toList();
        return IntStream.rangeClosed(1, accepted.size() / threshold)
                .mapToObj(grant -> accepted.get(grant * threshold - 1))
                .toList();
    }

    /** Of members too: they use up the credits that they had before they joined. */
    private static List<Introduction> introductions(
            UnitOfWork unit, TenantId tenant, String company, List<String> members) {
        return unit.introductions().list(tenant, Integer.MAX_VALUE).stream()
                .filter(introduction ->
                        introduction.partner().equals(company) || members.contains(introduction.partner()))
                .toList();
    }
}
