package org.careerrelay.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.survey.SurveyComments;
import org.careerrelay.model.survey.SurveyInvitation;
import org.careerrelay.model.survey.SurveyOpinion;
import org.careerrelay.model.survey.SurveyOutcome;
import org.careerrelay.model.survey.SurveyQuestions;
import org.careerrelay.model.survey.SurveyTerms;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;

/**
 * Asks applicants what they think (D03). What is stored is that a link was made, that it was used, and how many gave each answer of those who were asked in a
 * month: neither application nor person nor time stands beside an answer. Words of their own are kept by {@link Comments}. Thread-safe.
 */
public final class Surveys {

    private static final String ASKED = "survey/";
    private static final String ANSWERED = "survey-answer/";
    private final Engine engine;
    private final LinkTokens tokens;
    private final Comments comments;

    /**
     * Asks applicants.
     *
     * @param engine what it works with
     * @param tokens makes and checks the links
     */
    public Surveys(Engine engine, LinkTokens tokens) {
        this.engine = engine;
        this.tokens = tokens;
        this.comments = new Comments(engine);
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
     * Who asks what. A pure read.
     *
     * @param token the link's token as it came
     * @return what is asked; empty for whatever is no such link, and for one whose time is over where nothing may be kept of it: the same answer for both
     */
    public Optional<SurveyQuestions> asking(RawToken token) {
        return tokens.verify(token)
                .flatMap(id -> engine.storage()
                        .transact(unit -> asked(unit, id).flatMap(asked -> questions(unit, id.tenant(), asked))));
    }

    /**
     * Erases what was written by a link in words; what was answered in numbers is nobody's.
     *
     * @param token the link's token as it came
     * @return false for whatever is no link under which words may be kept; whether there were any is not told
     */
    public boolean erase(RawToken token) {
        return tokens.verify(token)
                .map(id -> engine.storage()
                        .transact(unit -> asked(unit, id)
                                .filter(asked -> hadComments(unit, id.tenant()))
                                .map(asked -> {
                                    comments.erase(unit, id, asked.at());
                                    return true;
                                })
                                .orElse(false)))
                .orElse(false);
    }

    /**
     * What was written in words, as far as the company may read it: of months of ten people and more who wrote, when the month after is over, as {@link #answers}.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param period whole months
     * @return by month; months that are not complete, or of which few wrote, are not in it
     */
    public List<SurveyComments> comments(UnitOfWork unit, TenantId tenant, Period period) {
        return first(CompanySettings.read(unit, tenant, engine.now()))
                .map(contract -> comments.read(unit, tenant, contract, period).stream()
                        .filter(of -> isOver(contract, of.month()))
                        .toList())
                .orElse(List.of());
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
                    && isOver(contract.get(), YearMonth.from(period.to()).minusMonths(1));
            return complete
                    ? SurveySums.of(unit.tallies().read(tenant, period), period)
                    : Optional.<SurveyAnswers>empty();
        });
    }

    private SurveyOutcome answer(UnitOfWork unit, OpaqueId id, Asked asked, SurveyOpinion opinion) {
        Contract contract = asked.contract();
        LocalDate month = month(contract, asked.at());
        if (isOver(contract, YearMonth.from(month))) {
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
        Pii<String> comment = opinion.comment();
        if (comment != null
                && !comment.reveal().isBlank()
                && asked.settings().survey().comments()) {
            comments.put(unit, id, asked.at(), comment.reveal().strip());
        }
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

    private Optional<SurveyQuestions> questions(UnitOfWork unit, TenantId tenant, Asked asked) {
        CompanyProfile company = asked.settings().company();
        boolean open = !isOver(asked.contract(), YearMonth.from(month(asked.contract(), asked.at())));
        boolean erasable = hadComments(unit, tenant);
        return company == null || !open && !erasable
                ? Optional.empty()
                : Optional.of(new SurveyQuestions(
                        company.legalName(),
                        open,
                        open && asked.settings().survey().comments(),
                        erasable));
    }

    /** Whether the company ever said that it asks for words: then there may be some. */
    private static boolean hadComments(UnitOfWork unit, TenantId tenant) {
        return unit.settings().latest(tenant, SurveyTerms.SETTING).isPresent();
    }

    /** Answers are taken until the end of the month after the one of the question. */
    private boolean isOver(Contract contract, YearMonth month) {
        return YearMonth.from(contract.day(engine.now())).isAfter(month.plusMonths(1));
    }

    /** The id under which an application was asked before, by whatever key; or the one of the current key. */
    private OpaqueId known(UnitOfWork unit, TenantId tenant, String application) {
        List<OpaqueId> ids = SurveyLinks.ids(engine, tenant, application);
        Set<String> asked = Set.copyOf(
                unit.commands().find(tenant, ids.stream().map(id -> ASKED + id).toList()).stream()
                        .map(StoredCommand::key)
                        .toList());
        return ids.stream().filter(id -> asked.contains(ASKED + id)).findFirst().orElse(ids.get(0));
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
