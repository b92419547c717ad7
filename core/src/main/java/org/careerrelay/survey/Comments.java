package org.careerrelay.survey;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.identity.Arrival;
import org.careerrelay.model.kpi.AnonymousFigures;
import org.careerrelay.model.kpi.Period;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.Person;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.survey.SurveyComments;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * What applicants write into a survey in their own words: each sealed under a key of its own, under an id that is made of the moment of the question and of the end of the link's id. Whoever has an
 * application and the key of the hashes comes to the words, so that they can be told and erased; nobody comes from the words to the application. Thread-safe.
 */
public final class Comments {

    private static final int PAGE = 500;

    private final Engine engine;

    /**
     * Keeps words.
     *
     * @param engine what it works with
     */
    public Comments(Engine engine) {
        this.engine = engine;
    }

    /** Keeps what was written by a link. The person beside it is nobody else, and its time is that of the question. */
    void put(UnitOfWork unit, OpaqueId link, Instant askedAt, String comment) {
        TenantId tenant = link.tenant();
        OpaqueId subject = subject(link, askedAt);
        List<Person> author = unit.people()
                .resolve(tenant, engine.vault().drafts(tenant, List.of(subject), List.of(List.of())), askedAt);
        Vault.Box box = new Vault.Box(subject, comment.getBytes(StandardCharsets.UTF_8));
        engine.vault().store(unit, tenant, VaultKind.SURVEY_COMMENT, author, Map.of(subject, box));
    }

    /** Erases what was written by a link, if anything was. */
    void erase(UnitOfWork unit, OpaqueId link, Instant askedAt) {
        erase(unit, link.tenant(), List.of(subject(link, askedAt)));
    }

    /**
     * Erases words with their keys. How many went is told to nobody: it would say of an application whether its applicant wrote.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param authors what {@link #authors} gave
     */
    public void erase(UnitOfWork unit, TenantId tenant, Collection<OpaqueId> authors) {
        unit.vault().deleteOf(tenant, authors);
        unit.people().delete(tenant, authors);
    }

    /**
     * The pseudonyms under which the applicants of some applications wrote.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param applications the company's ids
     * @return one for each application of which words are there
     */
    public Set<OpaqueId> authors(UnitOfWork unit, TenantId tenant, Collection<String> applications) {
        Set<Long> tails = applications.stream()
                .flatMap(application -> SurveyLinks.ids(engine, tenant, application).stream())
                .map(SurveyLinks::tail)
                .collect(Collectors.toSet());
        Set<OpaqueId> authors = new HashSet<>();
        if (!tails.isEmpty()) {
            subjects(unit, tenant, null)
                    .filter(id -> tails.contains(SurveyLinks.tail(id)))
                    .forEach(authors::add);
        }
        return authors;
    }

    /**
     * The same of a person, by all their applications that are known.
     *
     * @param unit the transaction
     * @param tenant the company
     * @param people all pseudonyms of the person
     * @param rejections the person's rejections
     * @return one for each application of which words are there
     */
    public Set<OpaqueId> authors(
            UnitOfWork unit, TenantId tenant, Collection<OpaqueId> people, Collection<StoredRejection> rejections) {
        return authors(
                unit,
                tenant,
                Stream.concat(
                                rejections.stream().map(StoredRejection::companyApplication),
                                unit.identities().ofPeople(tenant, people).stream()
                                        .map(Arrival::application))
                        .collect(Collectors.toSet()));
    }

    /** What the company may read: whole months of ten people and more who wrote, by the hash, which nobody chose. */
    List<SurveyComments> read(UnitOfWork unit, TenantId tenant, Contract contract, Period period) {
        OpaqueId first = OpaqueId.of(contract.midnight(period.from()), new TenantId(0), 0);
        SortedMap<YearMonth, List<OpaqueId>> months = new TreeMap<>();
        subjects(unit, tenant, first)
                .takeWhile(id -> contract.day(id.at()).isBefore(period.to()))
                .forEach(id -> months.computeIfAbsent(YearMonth.from(contract.day(id.at())), month -> new ArrayList<>())
                        .add(id));
        List<SurveyComments> told = new ArrayList<>();
        months.forEach((month, ids) -> {
            List<Pii<String>> comments =
                    engine.vault().open(unit, tenant, VaultKind.SURVEY_COMMENT, ids).boxes().entrySet().stream()
                            .sorted(Comparator.comparing(box -> SurveyLinks.tail(box.getKey())))
                            .map(box -> Pii.of(new String(box.getValue(), StandardCharsets.UTF_8)))
                            .toList();
            if (comments.size() >= AnonymousFigures.SMALLEST_GROUP) {
                told.add(new SurveyComments(month, comments));
            }
        });
        return told;
    }

    private static OpaqueId subject(OpaqueId link, Instant askedAt) {
        return OpaqueId.of(askedAt, link.tenant(), SurveyLinks.tail(link));
    }

    private static Stream<OpaqueId> subjects(UnitOfWork unit, TenantId tenant, @Nullable OpaqueId after) {
        return Stream.iterate(
                        unit.vault().subjects(tenant, VaultKind.SURVEY_COMMENT, after, PAGE),
                        page -> !page.isEmpty(),
                        page -> unit.vault()
                                .subjects(tenant, VaultKind.SURVEY_COMMENT, page.get(page.size() - 1), PAGE))
                .flatMap(List::stream);
    }
}
