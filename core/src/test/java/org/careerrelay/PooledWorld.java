package org.careerrelay;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.careerrelay.memory.MemoryStorage;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.consent.ConsentOutcome;
import org.careerrelay.model.consent.Purpose;
import org.careerrelay.model.consent.RelayAnswers;
import org.careerrelay.model.credit.Cause;
import org.careerrelay.model.credit.Correction;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerEntry;
import org.careerrelay.model.credit.PoolContribution;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.outbox.OutboxKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.spi.storage.Storage;

/** A world with three companies of one group, and what is counted and carried in it. */
final class PooledWorld implements AutoCloseable {

    static final String ACME = World.ACME;
    static final String BETA = "beta";
    static final String GAMMA = "gamma";
    static final List<String> COMPANIES = List.of(ACME, BETA, GAMMA);
    static final String BASIS = "group agreement 2026-04";

    final World world;
    private int people;
    private int corrections;

    private PooledWorld(World world, UnaryOperator<Programme> programme) {
        this.world = world;
        for (String company : COMPANIES) {
            world.settle(company);
            desk(company).open(programme.apply(World.programme()));
        }
    }

    static PooledWorld alone() {
        return on(MemoryStorage.create(), programme -> programme);
    }

    static PooledWorld on(Storage storage, UnaryOperator<Programme> programme) {
        return new PooledWorld(World.built(storage, builder -> builder), programme);
    }

    /** Acme holds the pool for both others. */
    static PooledWorld pooled() {
        PooledWorld pooled = alone();
        pooled.pool(ACME).hold(BASIS, BETA, GAMMA);
        pooled.pool(BETA).join(BASIS, ACME);
        pooled.pool(GAMMA).join(BASIS, ACME);
        return pooled;
    }

    CompanyDesk desk(String company) {
        return world.company().company(company);
    }

    PoolDesk pool(String company) {
        return desk(company).pool(World.AGENCY);
    }

    LedgerDesk ledger(String company) {
        return world.company().operator().ledger(company, World.AGENCY);
    }

    CreditSnapshot credits(String company) {
        return desk(company).credits(World.AGENCY);
    }

    List<LedgerEntry> entries(String company) {
        return ledger(company).entries(0, 10_000);
    }

    /** New people of a company go the whole way; returns the applications. */
    List<String> count(String company, int newPeople) {
        int first = people + 1;
        people += newPeople;
        List<String> applications = IntStream.range(first, first + newPeople)
                .mapToObj(person -> company + "-" + person)
                .toList();
        desk(company)
                .reject(applications.stream()
                        .map(application -> Rejection.of(
                                application, "山田 太郎", address(application), world.clock.instant(), "recruiter-3"))
                        .toList());
        world.run();
        for (String application : applications) {
            ConsentOutcome outcome = world.candidate(application)
                    .consent(world.candidate(application)
                            .look(Locale.JAPANESE)
                            .orElseThrow()
                            .form(
                                    Set.of(Purpose.AGENCY_REGISTRATION),
                                    true,
                                    Pii.of(address(application)),
                                    new RelayAnswers(Pii.of("山田 太郎"), Pii.of(address(application)), Pii.of(""))));
            if (!(outcome instanceof ConsentOutcome.Given)) {
                throw new IllegalStateException("not everybody could consent");
            }
        }
        world.run();
        world.answerAll(AgencyAnswer.ACCEPTED_NEW);
        world.run();
        return applications;
    }

    /** Somebody takes their consent back. */
    void withdraw(String application) {
        world.candidate(application).withdraw(Pii.of(address(application)));
        world.run();
    }

    static String address(String application) {
        return application + "@example.jp";
    }

    /** Both sides agree on people more or fewer: the short way to a count. */
    void correct(String company, int more) {
        corrections++;
        ledger(company).correct(new Correction("correction-" + corrections, more, "minutes-1", "operator-1"));
    }

    PoolContribution contribute(String company) {
        return ledger(company).contribute();
    }

    /** Everybody goes over who can, and arrives. */
    void contributeAll() {
        COMPANIES.forEach(this::contribute);
        world.run();
    }

    /** How many people count in all ledgers, and how many are between two of them. */
    long everybody() {
        return COMPANIES.stream()
                .mapToLong(company -> counted(company) + onTheWay(company))
                .sum();
    }

    long counted(String company) {
        TenantId tenant = world.tenant(company);
        return world.companyStorage.<Long>transact(
                unit -> unit.credits().read(tenant, 1).counted());
    }

    long onTheWay(String company) {
        TenantId tenant = world.tenant(company);
        return world.companyStorage.<Long>transact(unit ->
                unit.outbox().queued(tenant, OutboxKind.POOL_CONTRIBUTION, new OpaqueId(0, 0), 1000).stream()
                        .flatMap(
                                queued -> unit
                                        .credits()
                                        .entriesOf(
                                                tenant,
                                                1,
                                                List.of(new Cause.OfCommand(
                                                        queued.row().subject())))
                                        .stream())
                        .mapToLong(entry -> -entry.amount())
                        .sum());
    }

    /** What the log tells of each company is what is stored. */
    boolean isProvenByItsLogs() {
        return COMPANIES.stream()
                .allMatch(company -> world.company()
                        .operator()
                        .tenant(TenantKind.COMPANY, company)
                        .recompute()
                        .differences()
                        .isEmpty());
    }

    @Override
    public void close() {
        world.close();
    }
}
