package org.careerrelay.link;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.circulation.CoolOffRules;
import org.careerrelay.circulation.Recognising;
import org.careerrelay.circulation.RecognitionGround;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.Violation;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.link.ComposedRejection;
import org.careerrelay.model.link.NoLinkReason;
import org.careerrelay.model.link.RecruitingRoute;
import org.careerrelay.model.link.Rejection;
import org.careerrelay.model.link.RejectionGroup;
import org.careerrelay.model.link.RejectionResult;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.suppression.Suppressing;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Takes rejections: one call, no other duty on the company (A04). Good ones are kept, bad ones explained, a second run is safe.
 * Thread-safe.
 */
public final class Rejections {

    private static final int BATCH = 1000;

    private final Engine engine;
    private final LinkRules rules;
    private final RejectionEffects effects;
    private final Suppressing suppressing;
    private final Recognising recognising;

    /**
     * Takes rejections.
     *
     * @param engine what it works with
     * @param recognising recognises people who come back
     */
    public Rejections(Engine engine, Recognising recognising) {
        this.engine = engine;
        this.rules = new LinkRules(engine.inputs());
        this.effects = new RejectionEffects(engine);
        this.suppressing = new Suppressing(engine);
        this.recognising = recognising;
    }

    /**
     * Takes rejections: a link for each where the programme allows one, and a mail in the outbox, in the same transaction.
     *
     * @param company key of the company
     * @param rejections the rejections
     * @return what became of each, in the same order
     * @throws InvalidInputException when the company's profile is missing; nothing was done
     */
    public List<RejectionResult> reject(String company, List<Rejection> rejections) {
        return reject(company, rejections, Mailing.ENGINE);
    }

    /**
     * The same with rows of an export or of an applicant tracking system, which is noted: figures are told by it.
     *
     * @param company key of the company
     * @param rejections the rejections
     * @return what became of each, in the same order
     * @throws InvalidInputException when the company's profile is missing; nothing was done
     */
    public List<RejectionResult> takeIn(String company, List<Rejection> rejections) {
        return reject(company, rejections, Mailing.INTAKE);
    }

    /**
     * Says what would become of rejections if they were taken now. Nothing is written.
     *
     * @param company key of the company
     * @param rejections the rejections
     * @return what would become of each, in the same order; the references in it are of nothing
     * @throws InvalidInputException when the company's profile is missing
     */
    public List<RejectionResult> foresee(String company, List<Rejection> rejections) {
        return reject(company, rejections, Mailing.FORESEEN);
    }

    private List<RejectionResult> reject(String company, List<Rejection> rejections, Mailing mailing) {
        List<RejectionResult> results = new ArrayList<>(rejections.size());
        for (int from = 0; from < rejections.size(); from += BATCH) {
            int first = from;
            List<Rejection> batch = rejections.subList(from, Math.min(rejections.size(), from + BATCH));
            results.addAll(engine.storage()
                    .transact(unit ->
                            batch(unit, company, batch, first, null, mailing).results()));
        }
        return results;
    }

    /**
     * Takes rejections whose mails the host sends itself: a link for each where the programme allows one, and its letter (H05).
     *
     * @param company key of the company
     * @param rejections the rejections
     * @param letters composes
     * @return what became of each, with its letter, in the same order
     * @throws InvalidInputException when the company's profile is missing; nothing was done
     */
    public List<ComposedRejection> rejectAndCompose(String company, List<Rejection> rejections, HostLetters letters) {
        List<ComposedRejection> results = new ArrayList<>(rejections.size());
        for (int from = 0; from < rejections.size(); from += BATCH) {
            int first = from;
            List<Rejection> batch = rejections.subList(from, Math.min(rejections.size(), from + BATCH));
            results.addAll(engine.storage()
                    .transact(unit ->
                            letters.compose(unit, batch(unit, company, batch, first, letters, Mailing.HOST), batch)));
        }
        return results;
    }

    /** Takes a batch, or only says what would become of it. */
    private TakenRejections batch(
            UnitOfWork unit,
            String company,
            List<Rejection> batch,
            int first,
            @Nullable HostLetters letters,
            Mailing mailing) {
        Instant now = engine.now();
        Tenant found = unit.tenants().find(TenantKind.COMPANY, company).orElseThrow(Rejections::noProfile);
        TenantId tenant = found.id();
        List<StoredSetting> effective = unit.settings().effective(tenant, now);
        CompanySettings settings = CompanySettings.of(effective, unit.settings().programmes(tenant));
        JurisdictionProfile profile = engine.jurisdiction(effective);
        AgeRules ages = ages(profile, settings);
        if (settings.company() == null) {
            throw noProfile();
        }
        AssistedRules assisted = AssistedRules.of(unit, tenant, batch, LinkRules.contract(settings, now));
        RejectionResult[] results = new RejectionResult[batch.size()];
        Map<String, RejectionDraft> drafts = new LinkedHashMap<>();
        List<RejectionDraft> repetitions = new ArrayList<>();
        List<Integer> underAge = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            Rejection rejection = batch.get(i);
            String path = "[" + (first + i) + "]";
            var checked = rules.check(rejection, path, ages, now);
            List<Violation> violations = new ArrayList<>(
                    checked.address().isEmpty() || letters == null
                            ? checked.violations()
                            : letters.violations(settings, rejection, path, now));
            violations.addAll(assisted.check(rejection, path));
            violations.sort(Violation.ORDER);
            if (checked.address().isEmpty() || !violations.isEmpty()) {
                results[i] = new RejectionResult.Invalid(rejection.application(), violations);
                continue;
            }
            if (ages.refuses(rejection)) {
                underAge.add(i);
                continue;
            }
            RejectionDraft draft = new RejectionDraft(
                    i,
                    rejection,
                    checked.address().get(),
                    engine.index().fingerprints(tenant, mailing.canonical(rejection)),
                    engine.index().of(tenant, checked.address().get()));
            RejectionDraft earlier = drafts.putIfAbsent(rejection.application(), draft);
            if (earlier != null) {
                repetitions.add(draft);
            }
        }
        Map<String, StoredRejection> known = new HashMap<>();
        Set<String> applications = new LinkedHashSet<>(drafts.keySet());
        underAge.forEach(i -> applications.add(batch.get(i).application()));
        unit.rejections().byApplication(tenant, applications).forEach(r -> known.put(r.application(), r));
        Set<String> stored = Set.copyOf(known.keySet());
        List<StoredRejection> superseded = superseded(known, drafts);
        Set<String> erased = suppressing.erased(
                unit,
                tenant,
                drafts.keySet().stream()
                        .filter(application -> !known.containsKey(application))
                        .toList());
        Set<String> old = Forgotten.of(effective, profile, now).among(drafts.values(), stored, erased);
        drafts.keySet().removeAll(old);
        repetitions.removeIf(draft -> old.contains(draft.rejection().application()));
        List<RejectionDraft> fresh = drafts.values().stream()
                .filter(draft -> !known.containsKey(draft.rejection().application()))
                .filter(draft -> !erased.contains(draft.rejection().application()))
                .toList();
        if (mailing != Mailing.FORESEEN) {
            unit.rejections().supersede(tenant, superseded);
        }
        Set<OpaqueId> inserted = fresh.isEmpty() ? Set.of() : insert(unit, found, settings, fresh, mailing, now, known);
        Map<Integer, StoredRejection> taken = new HashMap<>();
        for (RejectionDraft draft : drafts.values()) {
            if (!erased.contains(draft.rejection().application())) {
                StoredRejection row = stored(known, draft);
                results[draft.position()] = result(row, draft, !inserted.contains(row.id()), taken);
            }
        }
        repetitions.stream()
                .filter(draft -> !erased.contains(draft.rejection().application()))
                .forEach(draft -> results[draft.position()] = result(stored(known, draft), draft, true, taken));
        for (int i = 0; i < results.length; i++) {
            String application = batch.get(i).application();
            if (erased.contains(application) && results[i] == null) {
                results[i] = new RejectionResult.WithoutLink(application, NoLinkReason.ERASED, true);
            } else if (old.contains(application) && results[i] == null) {
                results[i] = Forgotten.result(batch.get(i), first + i);
            }
        }
        long refused = 0;
        for (int i : underAge) {
            String application = batch.get(i).application();
            // Who has a link already is not taken back in silence.
            StoredRejection before = known.get(application);
            boolean takenBefore = before != null && before.takenBackAt() == null;
            results[i] = takenBefore
                    ? new RejectionResult.Conflict(application)
                    : new RejectionResult.WithoutLink(application, NoLinkReason.UNDER_AGE, false);
            refused += takenBefore ? 0 : 1;
        }
        if (mailing != Mailing.FORESEEN) {
            RejectionEffects.countUnderAge(unit, tenant, settings, refused, now);
        }
        return new TakenRejections(tenant, settings, now, Arrays.asList(results), taken);
    }

    /**
     * Rejections that were taken back, and about whose applications the company has decided anew: later than before. The very same again is no new decision, nor is what an export or a message still says of the old one,
     * with other words.
     */
    private static List<StoredRejection> superseded(
            Map<String, StoredRejection> known, Map<String, RejectionDraft> drafts) {
        List<StoredRejection> superseded = new ArrayList<>();
        for (RejectionDraft draft : drafts.values()) {
            StoredRejection before = known.get(draft.rejection().application());
            if (before != null
                    && before.takenBackAt() != null
                    && draft.rejection().decidedAt().isAfter(before.decidedAt())
                    && !draft.repeats(before)) {
                superseded.add(before.superseded());
                known.remove(before.application());
            }
        }
        return superseded;
    }

    private Set<OpaqueId> insert(
            UnitOfWork unit,
            Tenant company,
            CompanySettings settings,
            List<RejectionDraft> drafts,
            Mailing mailing,
            Instant now,
            Map<String, StoredRejection> known) {
        TenantId tenant = company.id();
        List<Person> people = mailing == Mailing.FORESEEN ? List.of() : people(unit, company, settings, drafts, now);
        Optional<Contract> contract = LinkRules.contract(settings, now);
        NoLinkReason noLink = contract.isPresent() ? null : LinkRules.whyNot(settings, now);
        Set<MailAddress> suppressed = suppressing.suppressed(
                unit, tenant, drafts.stream().map(RejectionDraft::address).toList());
        ZoneId zone = engine.jurisdiction(unit, tenant, now).zone();
        List<StoredRejection> rows = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Rejection rejection = drafts.get(i).rejection();
            Instant decidedAt = LinkRules.decidedAt(rejection, now);
            OpaqueId id = engine.ids().next(tenant, now);
            StoredRejection row = new StoredRejection(
                    id,
                    rejection.application(),
                    drafts.get(i).fingerprints().get(0),
                    people.isEmpty() ? id : people.get(i).id(),
                    decidedAt,
                    rejection.decidedBy(),
                    now,
                    noLink == null ? whyNotTo(settings, drafts.get(i), suppressed) : noLink,
                    rejection.dataOrigin());
            rows.add(row.grouped(group(rejection, mailing))
                    .waiting(CoolOffRules.of(
                            settings.reapplication(), rejection, LocalDate.ofInstant(decidedAt, zone))));
        }
        if (mailing == Mailing.FORESEEN) {
            rows.forEach(row -> known.put(row.application(), row));
            return rows.stream().map(StoredRejection::id).collect(Collectors.toSet());
        }
        Set<OpaqueId> inserted = unit.rejections().insert(tenant, rows);
        rows.stream().filter(row -> inserted.contains(row.id())).forEach(row -> known.put(row.application(), row));
        if (inserted.size() < rows.size()) {
            // Another transaction was faster: what it stored is what holds.
            List<String> lost = rows.stream()
                    .filter(row -> !inserted.contains(row.id()))
                    .map(StoredRejection::application)
                    .toList();
            unit.rejections().byApplication(tenant, lost).forEach(row -> known.put(row.application(), row));
        }
        Map<StoredRejection, RejectionDraft> taken = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (inserted.contains(rows.get(i).id())) {
                taken.put(rows.get(i), drafts.get(i));
            }
        }
        effects.follow(unit, tenant, settings, contract, taken, people, mailing, now);
        return inserted;
    }

    private static RejectionGroup group(Rejection rejection, Mailing mailing) {
        return new RejectionGroup(rejection.job(), rejection.department(), mailing.route());
    }

    /** By all that is known of them where the company recognises people who come back, and else by their mail address. */
    private List<Person> people(
            UnitOfWork unit, Tenant company, CompanySettings settings, List<RejectionDraft> drafts, Instant now) {
        Optional<RecognitionGround> ground = settings.recognition() == null
                ? Optional.empty()
                : RecognitionGround.at(engine, unit, company.id(), now);
        if (ground.isPresent()) {
            Map<String, Person> people = recognising
                    .take(
                            unit,
                            company,
                            ground.get(),
                            drafts.stream().map(RejectionDraft::applicant).toList(),
                            now)
                    .people();
            return drafts.stream()
                    .map(draft ->
                            Objects.requireNonNull(people.get(draft.rejection().application())))
                    .toList();
        }
        return unit.people()
                .resolve(
                        company.id(),
                        engine.vault()
                                .drafts(
                                        company.id(),
                                        engine.ids().next(company.id(), now, drafts.size()),
                                        drafts.stream()
                                                .map(RejectionDraft::hashes)
                                                .toList()),
                        now);
    }

    /** What keeps one application from a link that others of the company get. */
    private static @Nullable NoLinkReason whyNotTo(
            CompanySettings settings, RejectionDraft draft, Set<MailAddress> suppressed) {
        if (suppressed.contains(draft.address())) {
            return NoLinkReason.SUPPRESSED;
        }
        if (draft.rejection().route() == RecruitingRoute.HIGH_SCHOOL_GRADUATE) {
            return NoLinkReason.HIGH_SCHOOL_GRADUATE;
        }
        return LinkRules.refusedOrigin(settings, draft.rejection()) ? NoLinkReason.ORIGIN_REFUSED : null;
    }

    /** The country's limit, and the programme's days; without a programme the country's. */
    private static AgeRules ages(JurisdictionProfile profile, CompanySettings settings) {
        return new AgeRules(
                profile.ageLimit(),
                settings.contracts().stream()
                        .findFirst()
                        .map(contract -> contract.programme().zone())
                        .orElse(profile.zone()));
    }

    private static StoredRejection stored(Map<String, StoredRejection> known, RejectionDraft draft) {
        StoredRejection stored = known.get(draft.rejection().application());
        if (stored == null) {
            throw new IllegalStateException("storage neither inserted nor found a rejection");
        }
        return stored;
    }

    private static RejectionResult result(
            StoredRejection stored, RejectionDraft draft, boolean repeated, Map<Integer, StoredRejection> taken) {
        String application = stored.application();
        if (repeated && !draft.repeats(stored)) {
            return new RejectionResult.Conflict(application);
        }
        if (stored.takenBackAt() != null) {
            return new RejectionResult.WithoutLink(application, NoLinkReason.TAKEN_BACK, true);
        }
        taken.put(draft.position(), stored);
        NoLinkReason noLink = stored.noLink();
        return noLink == null
                ? new RejectionResult.Linked(application, stored.id(), repeated)
                : new RejectionResult.WithoutLink(application, noLink, repeated);
    }

    private static InvalidInputException noProfile() {
        return new InvalidInputException(List.of(Violations.of("company", "company.profile-missing")));
    }
}
