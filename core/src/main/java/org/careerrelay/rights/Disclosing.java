package org.careerrelay.rights;

import static org.careerrelay.rights.Rows.row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.event.NumberedEvent;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.rights.Disclosure;
import org.careerrelay.model.rights.Disclosure.Row;
import org.careerrelay.model.rights.Disclosure.Section;
import org.careerrelay.model.rights.Disclosure.Topic;
import org.careerrelay.model.rights.RequestKind;
import org.careerrelay.model.support.StoredSupportEvent;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.survey.Comments;

/** Puts together what a person is told (B14, R-23, V-C14): nothing that is about the person is left out. */
final class Disclosing {

    private static final int PAGE = 1000;

    private static final Map<RequestKind, Set<Topic>> TOPICS = Map.of(
            RequestKind.DISCLOSURE,
            Set.of(Topic.values()),
            RequestKind.PROVISION_RECORDS,
            Set.of(Topic.PROVISIONS, Topic.RECEIPTS),
            RequestKind.PORTABILITY,
            Set.of(Topic.DATA, Topic.CONSENTS));

    private final HeldBoxes boxes;
    private final Comments comments;

    Disclosing(Engine engine) {
        this.boxes = new HeldBoxes(engine);
        this.comments = new Comments(engine);
    }

    static boolean answers(RequestKind kind) {
        return TOPICS.containsKey(kind);
    }

    Disclosure of(UnitOfWork unit, TenantId tenant, OpaqueId person, RequestKind kind, Instant now) {
        Dossier dossier = Dossier.of(unit, tenant, person);
        CompanySettings settings = CompanySettings.read(unit, tenant, now);
        Set<Topic> wanted = TOPICS.getOrDefault(kind, Set.of());
        List<Section> sections = Stream.of(Topic.values())
                .filter(wanted::contains)
                .map(topic -> new Section(topic, rows(unit, tenant, dossier, kind, topic)))
                .toList();
        return new Disclosure(
                settings.company() == null ? "" : settings.company().legalName(), now, sections);
    }

    private List<Row> rows(UnitOfWork unit, TenantId tenant, Dossier dossier, RequestKind asked, Topic topic) {
        return switch (topic) {
            case DATA -> {
                Set<OpaqueId> about = new HashSet<>(dossier.people());
                about.addAll(comments.authors(unit, tenant, dossier.people(), dossier.rejections()));
                yield boxes.rows(unit, tenant, about);
            }
            case APPLICATIONS -> dossier.rejections().stream().map(Rows::of).toList();
            case REFERRALS ->
                Stream.concat(
                                dossier.referrals().stream()
                                        .map(referral ->
                                                Rows.of(referral, String.join(", ", dossier.agenciesOf(referral)))),
                                supports(unit, tenant, dossier))
                        .toList();
            case CONSENTS -> dossier.consents().stream().map(Rows::of).toList();
            case CONSENT_EVENTS ->
                dossier.consents().stream()
                        .flatMap(consent -> unit.consents().events(tenant, consent.id()).stream())
                        .map(Rows::of)
                        .toList();
            case NOTICES ->
                unit
                        .notices()
                        .find(
                                tenant,
                                dossier.consents().stream()
                                        .map(ConsentRecord::notice)
                                        .distinct()
                                        .toList())
                        .stream()
                        .map(Rows::of)
                        .toList();
            case PROVISIONS -> provisions(unit, tenant, dossier, asked);
            case RECEIPTS ->
                dossier.records(unit, tenant).received().stream().map(Rows::of).toList();
            case INSTRUCTIONS ->
                instructions(unit, tenant, dossier).map(Rows::of).toList();
            case RECOGNITION -> recognition(unit, tenant, dossier.people());
            case LIFECYCLE -> lives(unit, tenant, dossier.people());
            case COMMUNITY -> {
                List<Membership> rows = unit.community().ofPeople(tenant, dossier.people()).stream()
                        .sorted(Comparator.comparing(Membership::agreedAt).thenComparing(Membership::id))
                        .toList();
                Map<OpaqueId, Set<MemberAttribute>> words = unit.community()
                        .words(tenant, rows.stream().map(Membership::id).toList());
                yield rows.stream()
                        .map(row -> Rows.of(row, words.getOrDefault(row.id(), Set.of())))
                        .toList();
            }
            case REQUESTS ->
                unit.rights().ofPeople(tenant, dossier.people()).stream()
                        .sorted(Comparator.comparing(request -> request.id()))
                        .map(Rows::of)
                        .toList();
            case EVENTS -> {
                Set<OpaqueId> subjects = dossier.subjects();
                unit.rights().ofPeople(tenant, dossier.people()).forEach(request -> subjects.add(request.id()));
                instructions(unit, tenant, dossier).map(Instruction::id).forEach(subjects::add);
                yield events(unit, tenant, subjects);
            }
        };
    }

    /** Who asks to whom something was provided hears of provisions only; who asks for everything hears of the others too, by their state. */
    private static List<Row> provisions(UnitOfWork unit, TenantId tenant, Dossier dossier, RequestKind asked) {
        return dossier.records(unit, tenant).provided().stream()
                .filter(record -> asked != RequestKind.PROVISION_RECORDS
                        || record.standing().state().isProvision())
                .map(Rows::of)
                .toList();
    }

    /** What agencies told of the person, with their consent. */
    private static Stream<Row> supports(UnitOfWork unit, TenantId tenant, Dossier dossier) {
        return unit
                .support()
                .ofReferrals(
                        tenant,
                        dossier.rejections().stream().map(StoredRejection::id).toList())
                .stream()
                .sorted(Comparator.comparing(StoredSupportEvent::id))
                .map(Rows::of);
    }

    private static Stream<Instruction> instructions(UnitOfWork unit, TenantId tenant, Dossier dossier) {
        List<OpaqueId> referrals =
                dossier.rejections().stream().map(StoredRejection::id).toList();
        return Dossier.agencies(unit, tenant).stream()
                .flatMap(agency -> unit.instructions().byReferral(tenant, agency, referrals).stream());
    }

    private static List<Row> recognition(UnitOfWork unit, TenantId tenant, Set<OpaqueId> people) {
        return Stream.concat(
                        unit.people().recognisedBy(tenant, people).stream(),
                        unit.identities().recognisedBy(tenant, people).stream())
                .distinct()
                .sorted()
                .map(field -> row("field", field.name()))
                .toList();
    }

    /** Storage looks through the log: an event is about a person by its subject, and no detail names anybody who is not. */
    private static List<Row> events(UnitOfWork unit, TenantId tenant, Set<OpaqueId> subjects) {
        List<Row> rows = new ArrayList<>();
        long after = 0;
        List<NumberedEvent> page;
        do {
            page = unit.events().about(tenant, subjects, after, PAGE);
            for (NumberedEvent numbered : page) {
                after = numbered.number();
                rows.add(Rows.of(numbered.event()));
            }
        } while (page.size() == PAGE);
        unit.events().unnumberedAbout(tenant, subjects).forEach(event -> rows.add(Rows.of(event)));
        return rows;
    }

    /** What was recorded of somebody's life with the company, and what follows a leaving. */
    private static List<Row> lives(UnitOfWork unit, TenantId tenant, Set<OpaqueId> people) {
        List<Row> rows = new ArrayList<>();
        unit.lifecycle().ofPeople(tenant, people).stream()
                .sorted(Comparator.comparing(LifecycleEvent::on).thenComparing(LifecycleEvent::id))
                .map(Rows::of)
                .forEach(rows::add);
        unit.exitCases().ofPeople(tenant, people).stream()
                .sorted(Comparator.comparing(ExitCase::id))
                .map(Rows::of)
                .forEach(rows::add);
        unit.reconnections().ofPeople(tenant, people).stream()
                .sorted(Comparator.comparing(StoredReconnection::id))
                .map(Rows::of)
                .forEach(rows::add);
        unit.stepUps().ofPeople(tenant, people).stream()
                .sorted(Comparator.comparing(StoredStepUp::id))
                .map(Rows::of)
                .forEach(rows::add);
        return rows;
    }
}
