package org.careerrelay.crash;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careerrelay.CareerRelay;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.credit.CreditSnapshot;
import org.careerrelay.model.credit.LedgerChange;
import org.careerrelay.model.introduction.Introduction;
import org.careerrelay.model.introduction.RequestResult;
import org.careerrelay.model.introduction.StepResult;
import org.careerrelay.model.qualification.ReviewResult;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;

/** Gives commands through the public interface and tells what it heard, before anything else happens. Thread-safe. */
final class Caller {

    private static final String NONE = "-";
    private static final String NO_CONNECTION = "08001";

    private final CareerRelay relay;
    private final Script script;
    private final Shared shared;
    private final Consumer<List<Heard>> ears;

    Caller(CareerRelay relay, Script script, Shared shared, Consumer<List<Heard>> ears) {
        this.relay = relay;
        this.script = script;
        this.shared = shared;
        this.ears = ears;
    }

    /**
     * Acknowledges people in one call.
     *
     * @return whether an answer was heard
     */
    boolean answer(Firm firm, List<OpaqueId> referrals, List<Integer> people, Body body) {
        List<Acknowledgement> answers = people.stream()
                .map(person ->
                        new Acknowledgement(referrals.get(person), script.answer(firm, person, body), shared.instant()))
                .toList();
        Optional<List<AcknowledgementResult>> results =
                attempt("acknowledge", firm, () -> relay.agency(firm.agency()).acknowledge(answers));
        results.ifPresent(heard -> ears.accept(IntStream.range(0, people.size())
                .mapToObj(i -> new Heard(
                        Heard.Kind.ANSWER,
                        firm,
                        people.get(i).toString(),
                        answers.get(i).answer() + " " + heard.get(i).outcome()))
                .toList()));
        return results.isPresent();
    }

    /**
     * Requests an introduction.
     *
     * @return whether an answer was heard
     */
    boolean order(Firm firm, int number, Body body) {
        Optional<RequestResult> result = attempt(
                "request", firm, () -> relay.company(firm.key()).request(firm.agency(), script.order(number, body)));
        result.ifPresent(heard -> ears.accept(List.of(new Heard(
                Heard.Kind.ORDER,
                firm,
                Integer.toString(number),
                body + " " + word(heard) + " "
                        + (heard instanceof RequestResult.Requested requested
                                ? requested.introduction().id()
                                : NONE)))));
        return result.isPresent();
    }

    /** Takes a step of an introduction. */
    void step(Firm firm, OpaqueId introduction, Move move) {
        attempt("step", firm, () -> move.take(relay, firm, introduction, shared.instant()))
                .ifPresent(heard -> ears.accept(List.of(new Heard(
                        Heard.Kind.STEP,
                        firm,
                        introduction.toString(),
                        move + " " + word(heard) + " " + standing(heard)))));
    }

    /**
     * Corrects the ledger.
     *
     * @return whether an answer was heard
     */
    boolean correct(Firm firm, int number, Body body) {
        Optional<LedgerChange> result = attempt(
                "correct",
                firm,
                () -> relay.operator().ledger(firm.key(), firm.agency()).correct(script.correction(number, body)));
        result.ifPresent(heard -> ears.accept(
                List.of(new Heard(Heard.Kind.CORRECTION, firm, Integer.toString(number), body + " " + word(heard)))));
        return result.isPresent();
    }

    /**
     * Decides that a referral does not count.
     *
     * @return whether an answer was heard
     */
    boolean voidReferral(Firm firm, List<OpaqueId> referrals, int person, Body body) {
        Optional<ReviewResult> result = attempt(
                "void",
                firm,
                () -> relay.operator()
                        .reviews(firm.key(), firm.agency())
                        .voidReferral(Script.voiding(person, referrals.get(person), body)));
        result.ifPresent(heard -> ears.accept(List.of(new Heard(
                Heard.Kind.VOID, firm, Integer.toString(person), body + " " + word(heard) + " " + state(heard)))));
        return result.isPresent();
    }

    private static String state(ReviewResult result) {
        if (result instanceof ReviewResult.Done done) {
            return done.state().name();
        }
        return result instanceof ReviewResult.NotNow notNow ? notNow.state().name() : NONE;
    }

    /** Looks at the credits, which are to be consistent in themselves at every moment (CMP-21). */
    void look(Firm firm) {
        attempt("credits", firm, () -> relay.company(firm.key()).credits(firm.agency()))
                .ifPresent(shown -> ears.accept(List.of(new Heard(
                        Heard.Kind.SNAPSHOT, firm, "sums", isWhole(shown) ? Heard.WHOLE : shown.toString()))));
    }

    /** The company's introductions; empty also where no answer was heard. */
    List<Introduction> introductions(Firm firm) {
        return attempt("introductions", firm, () -> relay.company(firm.key()).introductions())
                .orElse(List.of());
    }

    /** The operator's pass. */
    void dispatch() {
        attempt("dispatch", Firm.ACME, () -> relay.operator().dispatch());
    }

    private <T> Optional<T> attempt(String command, Firm firm, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (RuntimeException e) {
            ears.accept(List.of(
                    new Heard(Heard.Kind.FAULT, firm, command, e.getClass().getSimpleName() + " " + sqlState(e))));
            return Optional.empty();
        }
    }

    private static boolean isWhole(CreditSnapshot shown) {
        return shown.granted()
                        == shown.available()
                                + shown.held()
                                + shown.reserved()
                                + shown.consumed()
                                + shown.expired()
                                + shown.revoked()
                && shown.progress() < shown.threshold();
    }

    private static String word(Object result) {
        return result instanceof RequestResult.Requested requested && requested.repeated()
                        || result instanceof ReviewResult.Done done && done.repeated()
                        || result instanceof LedgerChange.Written written && written.repeated()
                ? "Repeated"
                : result.getClass().getSimpleName();
    }

    /** How the introduction stands by an answer: state, use of the credit, revision. */
    private static String standing(StepResult result) {
        if (result instanceof StepResult.Moved moved) {
            return standing(moved.introduction());
        }
        if (result instanceof StepResult.NotNow notNow) {
            return standing(notNow.introduction());
        }
        return result instanceof StepResult.TurnedDown turnedDown ? standing(turnedDown.introduction()) : NONE;
    }

    private static String standing(Introduction introduction) {
        return introduction.state()
                + " "
                + introduction.use()
                + " "
                + introduction.status().revision();
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return NO_CONNECTION; // what a pool throws that has none to give, often without a state
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return NONE;
    }
}
