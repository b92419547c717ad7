package org.careerrelay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.identity.PersonName;
import org.careerrelay.identity.TextForms;
import org.careerrelay.leaver.StepUps;
import org.careerrelay.model.InvalidInputException;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.Violation;
import org.careerrelay.model.leaver.StepUp;
import org.careerrelay.model.leaver.StepUpState;
import org.careerrelay.model.leaver.StepUpWish;
import org.careerrelay.text.Violations;

/**
 * What somebody who works at the company does for themselves (C09). The host says who is signed in, and lets nobody else in here: what is written down is seen at no other desk until the
 * person releases it. Thread-safe.
 */
public final class EmployeeDesk {

    private final Services services;
    private final Tenant company;
    private final String reference;

    EmployeeDesk(Services services, Tenant company, String reference) {
        this.services = services;
        this.company = company;
        this.reference = reference;
    }

    /**
     * Writes down that they look for a next step elsewhere. Nobody else is told.
     *
     * @param wish what they wish, and where a mail reaches them
     * @return the step-up, {@link StepUpState#PRIVATE}
     * @throws InvalidInputException when name, mail address or wish is none
     */
    public StepUp request(StepUpWish wish) {
        Engine engine = services.engine();
        check(wish);
        return engine.storage()
                .transact(unit -> new StepUps(engine).request(unit, company.id(), reference, wish, engine.now()));
    }

    /**
     * Their own step-ups.
     *
     * @return in the order in which they were written down
     */
    public List<StepUp> stepUps() {
        return services.engine()
                .storage()
                .transact(unit -> new StepUps(services.engine()).of(unit, company.id(), reference));
    }

    /**
     * Releases a step-up: from now on human resources see it, and may give the link.
     *
     * @param id which
     * @return how it stands; empty where they have none of that id
     */
    public Optional<StepUp> release(OpaqueId id) {
        return move(id, StepUpState.RELEASED);
    }

    /**
     * Takes a step-up back: from now on nobody else sees it. A link that was given stays theirs to use or not.
     *
     * @param id which
     * @return how it stands; empty where they have none of that id
     */
    public Optional<StepUp> withdraw(OpaqueId id) {
        return move(id, StepUpState.WITHDRAWN);
    }

    private Optional<StepUp> move(OpaqueId id, StepUpState to) {
        Engine engine = services.engine();
        return engine.storage()
                .transact(unit -> new StepUps(engine).move(unit, company.id(), reference, id, to, engine.now()));
    }

    private static void check(StepUpWish wish) {
        List<Violation> violations = new ArrayList<>();
        if (!PersonName.isValid(wish.name().reveal())) {
            violations.add(Violations.of("name", "name.invalid"));
        }
        if (MailAddress.parse(wish.mail().reveal()).isEmpty()) {
            violations.add(Violations.of("mail", "mail.syntax"));
        }
        String text = wish.wish().reveal();
        if (text.length() > StepUpWish.WISH_MAX || TextForms.hasLoneSurrogate(text)) {
            violations.add(Violations.of("wish", "step-up.wish"));
        }
        if (!violations.isEmpty()) {
            violations.sort(Violation.ORDER);
            throw new InvalidInputException(violations);
        }
    }
}
