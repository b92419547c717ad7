package org.careerrelay.http.consent;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careerrelay.CareerRelay;
import org.careerrelay.PickedUpDesk;
import org.careerrelay.http.WebResponse;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.pickup.CodeOutcome;
import org.careerrelay.model.pickup.PickupOutcome;
import org.careerrelay.model.pickup.PickupPlace;
import org.careerrelay.model.pii.RawToken;
import org.careerrelay.model.referral.Acknowledgement;
import org.careerrelay.model.referral.AcknowledgementResult;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.referral.AnswerDetail;
import org.careerrelay.model.referral.AnswerReason;

/**
 * One request of somebody with a pickup link.
 *
 * @param relay the engine
 * @param link the link's token
 * @param place what the link shows
 * @param layout the frame, in their language
 */
record PickupVisit(CareerRelay relay, RawToken link, PickupPlace place, PageLayout layout) {

    static final String ACTION = "action";
    static final String CODE = "code";
    static final String SESSION = "session";
    static final String SUBJECT = "subject";
    static final String ANSWER = "answer";
    static final String KNOWN = "known";
    static final String RECORD = "record";
    static final String UNTIL = "until";
    static final String KEPT = "KEPT";

    WebResponse form() {
        return page().door(200, List.of(), "");
    }

    WebResponse act(FormFields typed, Instant now) {
        return switch (typed.text(ACTION)) {
            case "send" -> send(now);
            case "open" -> open(typed, now);
            case "show" -> shown(typed, "");
            case "csv" -> session(typed).look().map(PickupCsv::of).orElseGet(() -> stale(layout));
            case "answer" -> answer(typed, now);
            case "confirm" -> confirm(typed, now);
            default -> layout.message(400, "unreadable.title", text("unreadable.text"));
        };
    }

    private WebResponse send(Instant now) {
        CodeOutcome outcome = relay.pickup(link).sendCode();
        if (outcome instanceof CodeOutcome.Locked locked) {
            return Locked.page(layout, locked.until(), now, text("pickup.locked"));
        }
        if (outcome instanceof CodeOutcome.InvalidLink) {
            return invalid(layout);
        }
        String said = outcome instanceof CodeOutcome.TooSoon ? "pickup.too-soon" : "pickup.sent";
        return page().door(200, List.of(), text(said, place.agency()));
    }

    private WebResponse open(FormFields typed, Instant now) {
        PickupOutcome outcome = relay.pickup(link).open(digits(typed.text(CODE)));
        if (outcome instanceof PickupOutcome.Opened opened) {
            return page().list(200, opened.session(), opened.pickedUp(), "", List.of());
        }
        if (outcome instanceof PickupOutcome.WrongCode wrong) {
            return page().door(422, List.of(new FormMarkup.Problem(CODE, text("pickup.wrong", wrong.triesLeft()))), "");
        }
        return outcome instanceof PickupOutcome.Locked locked
                ? Locked.page(layout, locked.until(), now, text("pickup.locked"))
                : invalid(layout);
    }

    /** The code without what people put between digits; a Japanese keyboard may type them full-width. */
    private static String digits(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    private WebResponse shown(FormFields typed, String said, FormMarkup.Problem... problems) {
        RawToken session = RawToken.of(typed.text(SESSION));
        return session(typed)
                .look()
                .map(list -> page().list(problems.length == 0 ? 200 : 422, session, list, said, List.of(problems)))
                .orElseGet(() -> stale(layout));
    }

    private WebResponse answer(FormFields typed, Instant now) {
        Optional<OpaqueId> referral = id(typed);
        Optional<Acknowledgement> answer = referral.flatMap(id -> answer(id, typed, now));
        if (answer.isEmpty()) {
            return shown(typed, "", problem(ANSWER, typed, "pickup.answer.incomplete"));
        }
        List<AcknowledgementResult> taken = session(typed).answer(List.of(answer.get()));
        if (taken.isEmpty()) {
            return stale(layout);
        }
        return switch (taken.get(0).outcome()) {
            case COUNTED, PENDING, PERSON_ALREADY_COUNTED, NOT_COUNTED, REPEATED ->
                shown(typed, text("pickup.answer.taken"));
            case WITHDRAWN -> shown(typed, text("pickup.answer.withdrawn"));
            case CONFLICT, UNKNOWN -> shown(typed, text("pickup.answer.other"));
            case INVALID_DETAIL -> shown(typed, "", problem(ANSWER, typed, "pickup.answer.incomplete"));
        };
    }

    /** Empty where nothing was chosen, or a duplicate has no day. */
    private static Optional<Acknowledgement> answer(OpaqueId id, FormFields typed, Instant now) {
        String chosen = typed.text(ANSWER);
        if (chosen.equals(AgencyAnswer.ACCEPTED_NEW.name())) {
            return Optional.of(new Acknowledgement(id, AgencyAnswer.ACCEPTED_NEW, now));
        }
        for (AnswerReason reason : AnswerReason.values()) {
            if (reason.name().equals(chosen)) {
                return reason.answer() == AgencyAnswer.REFUSED
                        ? Optional.of(new Acknowledgement(id, reason.answer(), now, AnswerDetail.refused(reason)))
                        : day(typed.text(KNOWN))
                                .map(known -> new Acknowledgement(
                                        id, reason.answer(), now, AnswerDetail.duplicate(reason, known)));
            }
        }
        return Optional.empty();
    }

    private WebResponse confirm(FormFields typed, Instant now) {
        Optional<OpaqueId> instruction = id(typed);
        Optional<InstructionResult> result = result(typed, now);
        if (instruction.isEmpty() || result.isEmpty()) {
            return shown(typed, "", problem(ANSWER, typed, "pickup.confirm.incomplete"));
        }
        return session(typed).confirm(instruction.get(), result.get())
                ? shown(typed, text("pickup.confirm.taken"))
                : shown(typed, text("pickup.answer.other"));
    }

    private static Optional<InstructionResult> result(FormFields typed, Instant now) {
        if (!typed.text(ANSWER).equals(KEPT)) {
            return typed.text(ANSWER).equals("DONE") ? Optional.of(InstructionResult.done(now)) : Optional.empty();
        }
        String record = typed.text(RECORD).strip();
        return record.isEmpty() || record.length() > InstructionResult.RECORD
                ? Optional.empty()
                : day(typed.text(UNTIL)).map(until -> InstructionResult.kept(record, until, now));
    }

    private FormMarkup.Problem problem(String field, FormFields typed, String key) {
        return new FormMarkup.Problem(id(typed).map(id -> field + "-" + id).orElse(""), text(key));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            // Its message quotes what was typed.
            return Optional.empty();
        }
    }

    private static Optional<OpaqueId> id(FormFields typed) {
        String text = typed.text(SUBJECT);
        return text.matches("[0-9a-f]{32}") ? Optional.of(OpaqueId.parse(text)) : Optional.empty();
    }

    private PickedUpDesk session(FormFields typed) {
        String session = typed.text(SESSION);
        return relay.pickedUp(RawToken.of(session.length() > PageSession.TOKEN_LIMIT ? "" : session));
    }

    private PickupPage page() {
        return new PickupPage(place, layout);
    }

    static WebResponse invalid(PageLayout layout) {
        return layout.message(404, "invalid.title", layout.texts().text("pickup.invalid"));
    }

    static WebResponse stale(PageLayout layout) {
        return layout.message(403, "pickup.stale.title", layout.texts().text("pickup.stale"));
    }

    private String text(String key, Object... values) {
        return layout.texts().text(key, values);
    }
}
