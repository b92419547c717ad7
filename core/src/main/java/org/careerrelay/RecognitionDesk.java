package org.careerrelay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careerrelay.circulation.GroupRecognition;
import org.careerrelay.circulation.Reapplications;
import org.careerrelay.circulation.Recognised;
import org.careerrelay.circulation.RecognitionGround;
import org.careerrelay.circulation.ReviewQueue;
import org.careerrelay.circulation.ReviewQueue.Verdict;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.TextForms;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.audit.Access;
import org.careerrelay.model.audit.AccessAction;
import org.careerrelay.model.audit.AccessReason;
import org.careerrelay.model.audit.Accessor;
import org.careerrelay.model.circulation.GroupStanding;
import org.careerrelay.model.circulation.Reapplication;
import org.careerrelay.model.circulation.ReapplicationQuestion;
import org.careerrelay.model.identity.Applicant;
import org.careerrelay.model.identity.IdentityChange;
import org.careerrelay.model.identity.IdentityReview;
import org.careerrelay.model.identity.LinkDecision;
import org.careerrelay.model.identity.RecognisedApplication;
import org.careerrelay.qualification.Regrouping;
import org.careerrelay.spi.audit.AccessDeniedException;
import org.careerrelay.spi.storage.ArrivalBasis;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.text.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Recognition of applicants who come back, and what people decide about who is who: for recruiters, human resources and privacy officers, who say why; every
 * access is in the audit log, every decision in the event log. Applications are told by the company's own ids, and of nobody is it told what they agreed to.
 * Thread-safe.
 */
public final class RecognitionDesk {

    private static final int BATCH = 1000;

    private final Services services;
    private final Tenant company;
    private final Accessor accessor;
    private final ReviewQueue queue;

    RecognitionDesk(Services services, Tenant company, Accessor accessor) {
        this.services = services;
        this.company = company;
        this.accessor = accessor;
        this.queue = new ReviewQueue(services.engine(), new Regrouping(services.engine(), services.qualifying()));
    }

    /**
     * Looks whether applicants came back, and keeps what later ones are recognised by (C02, C03). An application that was taken before is not looked at
     * again. A rejection of the same application is of the same person.
     *
     * @param applicants what the applications say
     * @return what was decided about each, in the same order
     * @throws InvalidInputException when the company has not said for what purpose it recognises people, an application's id is none, or the accessor is
     *     incomplete or gives no reason; nothing was done
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<RecognisedApplication> recognise(List<Applicant> applicants) {
        Engine engine = services.engine();
        applicants.forEach(engine.inputs()::check);
        List<RecognisedApplication> recognised = new ArrayList<>(applicants.size());
        for (int from = 0; from < applicants.size(); from += BATCH) {
            List<Applicant> batch = applicants.subList(from, Math.min(applicants.size(), from + BATCH));
            recognised.addAll(services.audit()
                    .doingTogether(
                            new Access(company, accessor, AccessAction.RECOGNISE, null),
                            (unit, together) -> recognise(unit, batch, together)));
        }
        return recognised;
    }

    private List<RecognisedApplication> recognise(UnitOfWork unit, List<Applicant> batch, Runnable together) {
        Engine engine = services.engine();
        Instant now = engine.now();
        List<String> asked = batch.stream().map(Applicant::application).toList();
        ArrivalBasis basis = unit.beforeArrivals(company.id(), asked, now);
        RecognitionGround ground = stated(RecognitionGround.of(engine, basis.settings(), now));
        Recognised taken = services.recognising().take(unit, company, ground, batch, basis.taken(), now, together);
        return taken.arrivals().size() == asked.size()
                ? queue.told(unit, company.id(), taken.arrivals(), taken.links(), taken.applications())
                : inOrder(unit, asked);
    }

    /**
     * What was decided about applications when they came.
     *
     * @param applications the company's ids
     * @return those that are known, in the same order
     * @throws InvalidInputException when the company has not said for what purpose it recognises people, or the accessor is incomplete or gives no
     *     reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<RecognisedApplication> recognised(List<String> applications) {
        return doing(AccessAction.RECOGNISE, null, unit -> {
            ground(unit);
            return inOrder(unit, applications);
        });
    }

    /**
     * Whether applications are of people whom the company rejected before, how soon they came back, and from when the company's policy asks them to apply
     * again (C03 to C05). It blocks nothing: the company decides.
     *
     * @param questions the applications, which were recognised
     * @return for those that are known, in the same order
     * @throws InvalidInputException when the company has not said for what purpose it recognises people, an application's id is none, or the accessor is
     *     incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them; by default interviewers are never shown an earlier rejection
     */
    public List<Reapplication> reapplications(List<ReapplicationQuestion> questions) {
        Engine engine = services.engine();
        questions.forEach(engine.inputs()::check);
        return doing(AccessAction.READ_REAPPLICATION, null, unit -> {
            ground(unit);
            return new Reapplications(engine).of(unit, company.id(), questions, engine.now());
        });
    }

    /**
     * Whether applicants are known to other companies of the group, as far as they agreed to that (C02). Nothing is kept of those who are asked about, and it
     * is not said which company knows them.
     *
     * @param applicants what the applications say
     * @return what the company is told of each, in the same order
     * @throws InvalidInputException when the company has not said for what purpose it recognises people, names no group, an application's id is none, or the
     *     accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<GroupStanding> inGroup(List<Applicant> applicants) {
        Engine engine = services.engine();
        applicants.forEach(engine.inputs()::check);
        Access access = new Access(company, accessor, AccessAction.RECOGNISE_IN_GROUP, null);
        services.audit().require(access);
        return new GroupRecognition(engine, services.audit(), services.phones()).look(access, applicants);
    }

    /**
     * The pairs of applications that somebody has to look at.
     *
     * @param after the last one seen, or null to begin
     * @param limit how many at most
     * @return the oldest first
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public List<IdentityReview> reviews(@Nullable OpaqueId after, int limit) {
        return doing(AccessAction.RECOGNISE, null, unit -> queue.waiting(unit, company.id(), after, limit));
    }

    /**
     * Says that two applications are of one person: from now on they are one, and count once.
     *
     * @param review which
     * @return what became of it
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public IdentityChange confirm(OpaqueId review) {
        return decide(review, Verdict.CONFIRM);
    }

    /**
     * Says that two applications are of two people, whether somebody was to look at them or they were taken for one: they are two from now on, and no
     * recognition joins them again.
     *
     * @param review which
     * @return what became of it
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public IdentityChange reject(OpaqueId review) {
        return decide(review, Verdict.REJECT);
    }

    /**
     * Takes the last decision about two applications back: everything is as it was before it.
     *
     * @param review which
     * @return what became of it
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public IdentityChange undo(OpaqueId review) {
        return decide(review, Verdict.UNDO);
    }

    /**
     * Takes an application out of the person it was taken for; the person's other applications stay together.
     *
     * @param application the company's id of the application
     * @return what became of it
     * @throws InvalidInputException when the accessor is incomplete or gives no reason
     * @throws AccessDeniedException when the policy does not let them
     */
    public IdentityChange split(String application) {
        return deciding(
                null,
                (unit, decision) -> TextForms.isLine(application)
                        ? queue.split(unit, company, application, decision)
                        : new IdentityChange.Unknown());
    }

    private IdentityChange decide(OpaqueId review, Verdict verdict) {
        return deciding(review, (unit, decision) -> queue.decide(unit, company, review, verdict, decision));
    }

    private IdentityChange deciding(
            @Nullable OpaqueId subject, BiFunction<UnitOfWork, LinkDecision, IdentityChange> work) {
        AccessReason reason = accessor.reason();
        return services.audit()
                .doingWithLedgers(
                        new Access(company, accessor, AccessAction.DECIDE_IDENTITY, subject),
                        unit -> work.apply(
                                unit,
                                new LinkDecision(
                                        accessor.actor(),
                                        reason == null ? "" : reason.text(),
                                        services.engine().now())),
                        change -> Optional.ofNullable(subject));
    }

    private List<RecognisedApplication> inOrder(UnitOfWork unit, Collection<String> applications) {
        Map<String, RecognisedApplication> known = new HashMap<>();
        queue.recognised(
                        unit,
                        company.id(),
                        applications.stream().filter(TextForms::isLine).toList())
                .forEach(each -> known.put(each.application(), each));
        return applications.stream().filter(known::containsKey).map(known::get).toList();
    }

    private RecognitionGround ground(UnitOfWork unit) {
        Engine engine = services.engine();
        return stated(RecognitionGround.at(engine, unit, company.id(), engine.now()));
    }

    private static RecognitionGround stated(Optional<RecognitionGround> ground) {
        return ground.orElseThrow(
                () -> new InvalidInputException(List.of(Violations.of("purpose", "recognition.purpose"))));
    }

    private <T> T doing(AccessAction action, @Nullable OpaqueId subject, Function<UnitOfWork, T> work) {
        return services.audit().doing(new Access(company, accessor, action, subject), work::apply);
    }
}
