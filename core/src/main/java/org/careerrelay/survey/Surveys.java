package org.careerrelay.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.link.LinkTokens;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.command.StoredCommand;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.kpi.SurveyAnswers;
import org.careerrelay.model.kpi.Tally;
import org.careerrelay.model.kpi.TallyKind;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Asks applicants what they think (D03). What is stored is that a link was made, that it was used, and how many gave each answer of those who were asked in a
 * month: neither application nor person nor time stands beside an answer. Thread-safe.
 */
public final class Surveys {

    private static final String ASKED = "survey/";
    private static final String ANSWERED = "survey-answer/";
    private static final int HALF = 6;

    private final Engine engine;
    private final LinkTokens tokens;

    /**
     * Asks applicants.
     *
     * @param engine what it works with
     * @param tokens makes and checks the links
     */
    public Surveys(Engine engine, LinkTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
    }

    /**
     * Makes links; each application is asked once, however often it is given.
     *
     * @param company key of the company
     * @param applications the company's ids, of rejected and hired people alike
     * @return a link for each, in the order given, the same as before where there was one
     * @throws InvalidInputException when there is no such company, or it has no programme
     */
    public List<SurveyInvitation> invite(String company, List<String> applications) {
        return engine.storage().transact(unit -> {
            Instant now = engine.now();
            TenantId tenant = tenant(unit, company);
            Contract contract = first(CompanySettings.read(unit, tenant, now))
                    .orElseThrow(
                            () -> new InvalidInputException(List.of(Violations.of("company", "programme.missing"))));
            Map<String, OpaqueId> ids = new LinkedHashMap<>();
            applications.forEach(application -> ids.computeIfAbsent(application, a -> known(unit, tenant, a)));
            Set<String> fresh = unit.commands()
                    .insert(
                            tenant,
                            ids.values().stream()
                                    .map(id -> mark(tenant, ASKED + id, id, now))
                                    .toList());
            if (!fresh.isEmpty()) {
                unit.tallies()
                        .add(
                                tenant,
                                List.of(tally(contract, month(contract, now), TallyKind.SURVEY_INVITED, fresh.size())));
            }
            return applications.stream()
                    .map(application -> new SurveyInvitation(
                            application, tokens.issue(Objects.requireNonNull(ids.get(application)))))
                    .toList();
        });
    }

    /**
     * Who asks. A pure read.
     *
     * @param token the link's token as it came
     * @return the legal name of the company; empty for whatever is no such link
     */
    public Optional<String> asking(RawToken token) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage()
                        .transact(unit -> asked(unit, id)
                                .map(Asked::settings)
                                .map(CompanySettings::company)
                                .map(CompanyProfile::legalName)));
    }

    /**
     * Counts an answer, the first by a link.
     *
     * @param token the link's token as it came
     * @param opinion the answer
     * @return what became of it
     */
    public SurveyOutcome answer(RawToken token, SurveyOpinion opinion) {
        return tokens.verify(token)
                .map(id -> engine.storage()
                        .transact(unit -> asked(unit, id)
                                .map(asked -> answer(unit, id, asked, opinion))
                                .orElse(SurveyOutcome.UNKNOWN)))
                .orElse(SurveyOutcome.UNKNOWN);
    }

    /**
     * The answers of a period, as far as they are complete: those of a month are when the month after it is over. A month with one to nine answers is left out, so
     * that it can be read neither by itself nor from the difference to others.
     *
     * @param company key of the company
     * @param period the days
     * @return the numbers; empty when the period is not made of whole months, nobody was asked, few answered, or answers may still come
     */
    public Optional<SurveyAnswers> answers(String company, Period period) {
        return engine.storage().transact(unit -> {
            TenantId tenant = tenant(unit, company);
            Optional<Contract> contract = first(CompanySettings.read(unit, tenant, engine.now()));
            boolean complete = contract.isPresent()
                    && !period.months().isEmpty()
                    && !contract.get().day(engine.now()).isBefore(period.to().plusMonths(1));
            return complete
                    ? SurveySums.of(unit.tallies().read(tenant, period), period)
                    : Optional.<SurveyAnswers>empty();
        });
    }

    private SurveyOutcome answer(UnitOfWork unit, OpaqueId id, Asked asked, SurveyOpinion opinion) {
        Contract contract = asked.contract();
        LocalDate month = month(contract, asked.at());
        if (YearMonth.from(contract.day(engine.now()))
                .isAfter(YearMonth.from(month).plusMonths(1))) {
            return SurveyOutcome.OVER;
        }
        // Dated like the question: when somebody answered is nobody's business.
        StoredCommand mark = mark(id.tenant(), ANSWERED + id, id, asked.at());
        if (unit.commands().insert(id.tenant(), List.of(mark)).isEmpty()) {
            return SurveyOutcome.ANSWERED_BEFORE;
        }
        List<Tally> tallies = new ArrayList<>();
        SurveySums.kinds(opinion).forEach(kind -> tallies.add(tally(contract, month, kind, 1)));
        unit.tallies().add(id.tenant(), tallies);
        return SurveyOutcome.COUNTED;
    }

    private Optional<Asked> asked(UnitOfWork unit, OpaqueId id) {
        return engine.tenantOf(unit, id, TenantKind.COMPANY)
                .flatMap(tenant -> unit.commands().find(tenant.id(), List.of(ASKED + id)).stream()
                        .findFirst())
                .flatMap(command -> {
                    CompanySettings settings = CompanySettings.read(unit, id.tenant(), engine.now());
                    return first(settings).map(contract -> new Asked(settings, contract, command.at()));
                });
    }

    /** The id under which an application was asked before, by whatever key; or the one of the current key. */
    private OpaqueId known(UnitOfWork unit, TenantId tenant, String application) {
        List<OpaqueId> ids = ids(tenant, application);
        Set<String> asked = Set.copyOf(
                unit.commands().find(tenant, ids.stream().map(id -> ASKED + id).toList()).stream()
                        .map(StoredCommand::key)
                        .toList());
        return ids.stream().filter(id -> asked.contains(ASKED + id)).findFirst().orElse(ids.get(0));
    }

    /** A keyed hash of the application around the number of the tenant, which has to be readable: nobody finds the application from it. */
    private List<OpaqueId> ids(TenantId tenant, String application) {
        byte[] form = new CanonicalForm("cr1.survey").text(application).toBytes();
        return engine.index().fingerprints(tenant, form).stream()
                .map(hash -> around(tenant, hash))
                .toList();
    }

    private static OpaqueId around(TenantId tenant, byte[] hash) {
        String hex = HexFormat.of().formatHex(hash, 0, 2 * HALF);
        String number = HexFormat.of().toHexDigits(tenant.number());
        return OpaqueId.parse(hex.substring(0, 2 * HALF) + number + hex.substring(2 * HALF));
    }

    private StoredCommand mark(TenantId tenant, String key, OpaqueId id, Instant at) {
        byte[] form = new CanonicalForm("cr1.survey").id(id).toBytes();
        return new StoredCommand(
                key,
                engine.ids().next(tenant, at),
                engine.index().fingerprints(tenant, form).get(0),
                "",
                at);
    }

    private static Tally tally(Contract contract, LocalDate month, TallyKind kind, long amount) {
        return new Tally(contract.number(), month, kind, amount);
    }

    private static LocalDate month(Contract contract, Instant at) {
        return contract.day(at).withDayOfMonth(1);
    }

    private static Optional<Contract> first(CompanySettings settings) {
        return settings.contracts().stream().findFirst();
    }

    private static TenantId tenant(UnitOfWork unit, String company) {
        return unit.tenants()
                .find(TenantKind.COMPANY, company)
                .map(Tenant::id)
                .orElseThrow(
                        () -> new InvalidInputException(List.of(Violations.of("company", "company.profile-missing"))));
    }

    /** That somebody was asked, and when. */
    private record Asked(CompanySettings settings, Contract contract, Instant at) {}
}
