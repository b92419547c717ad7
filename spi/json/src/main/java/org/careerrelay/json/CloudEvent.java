package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.exchange.ExchangeMessage;
import org.careerrelay.model.exchange.InstructionCarriedOut;
import org.careerrelay.model.exchange.IntroductionStep;
import org.careerrelay.model.exchange.IntroductionUpdate;
import org.careerrelay.model.exchange.PersonCorrected;
import org.careerrelay.model.exchange.PersonInstruction;
import org.careerrelay.model.exchange.PersonProposed;
import org.careerrelay.model.exchange.ReferralAcknowledged;
import org.careerrelay.model.exchange.ReferralAnnounced;
import org.careerrelay.model.exchange.ReferralHandOver;
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.TransferKind;
import org.jspecify.annotations.Nullable;

/** One message as a CloudEvent: who sends it is the source, what it is about the subject, when it happened the time. */
final class CloudEvent {

    static final String SPEC_VERSION = "1.0";
    static final String JSON = "application/json";
    static final String HANDED_OVER = "org.careerrelay.referral.handed-over.v1";
    static final String ANNOUNCED = "org.careerrelay.referral.announced.v1";
    static final String ACKNOWLEDGED = "org.careerrelay.referral.acknowledged.v1";
    static final String STEP = "org.careerrelay.introduction.step.v1";
    static final String PROPOSED = "org.careerrelay.introduction.proposed.v1";
    static final String UPDATE = "org.careerrelay.introduction.update.v1";

    static final String WITHDRAWN = "org.careerrelay.person.consent-withdrawn.v1";
    static final String ASSISTED_WITHDRAWN = "org.careerrelay.person.assisted-withdrawn.v1";
    static final String STOP_USE = "org.careerrelay.person.stop-use.v1";
    static final String ERASE = "org.careerrelay.person.erase.v1";
    static final String FEEDBACK_WITHDRAWN = "org.careerrelay.person.feedback-withdrawn.v1";
    static final String CORRECTED = "org.careerrelay.person.corrected.v1";
    static final String CARRIED_OUT = "org.careerrelay.person.carried-out.v1";

    static final String SUPPORT = "org.careerrelay.support.reported.v1";
    static final String SUPPORT_TOTALS = "org.careerrelay.support.totals.v1";

    private CloudEvent() {}

    static ObjectNode write(ExchangeMessage message) {
        if (message instanceof ReferralHandOver handOver) {
            ObjectNode event = envelope(message, HANDED_OVER, Party.COMPANY, handOver.referral());
            ObjectNode data =
                    data(event, message).put("consent", handOver.consent().toString());
            if (handOver.kind() == TransferKind.ASSISTED) {
                data.put("assisted", true);
            }
            feedback(data, handOver.feedbackUntil());
            ObjectNode answers = data.putObject("answers")
                    .put("name", handOver.answers().name().reveal())
                    .put("mail", handOver.answers().mail().reveal())
                    .put("wishes", handOver.answers().wishes().reveal());
            put(answers, "kana", handOver.answers().kana());
            put(answers, "phone", handOver.answers().phone());
            ProvenanceJson.write(data, handOver.provenance());
            return event;
        }
        if (message instanceof ReferralAnnounced announced) {
            ObjectNode event = envelope(message, ANNOUNCED, Party.COMPANY, announced.referral());
            feedback(data(event, message).put("consent", announced.consent().toString()), announced.feedbackUntil());
            return event;
        }
        if (message instanceof ReferralAcknowledged acknowledged) {
            ObjectNode event = envelope(message, ACKNOWLEDGED, Party.AGENCY, acknowledged.referral());
            AnswerJson.write(
                    data(event, message).put("answer", acknowledged.answer().name()), acknowledged.detail());
            return event;
        }
        if (message instanceof IntroductionStep step) {
            ObjectNode event = envelope(message, STEP, Party.AGENCY, step.introduction());
            StepJson.write(data(event, message).put("number", step.number()), step.step());
            return event;
        }
        if (message instanceof PersonProposed proposed) {
            ObjectNode event = envelope(message, PROPOSED, Party.AGENCY, proposed.introduction());
            ProposalJson.write(data(event, message).put("number", proposed.number()), proposed.proposal());
            return event;
        }
        if (message instanceof PersonInstruction instruction) {
            ObjectNode event = envelope(message, type(instruction.kind()), Party.COMPANY, instruction.referral());
            data(event, message);
            return event;
        }
        if (message instanceof PersonCorrected corrected) {
            ObjectNode event = envelope(message, CORRECTED, Party.COMPANY, corrected.referral());
            ObjectNode data =
                    data(event, message).put("consent", corrected.consent().toString());
            CorrectionJson.write(data, corrected.items());
            ProvenanceJson.write(data, corrected.provenance());
            return event;
        }
        if (message instanceof InstructionCarriedOut carriedOut) {
            ObjectNode event = envelope(message, CARRIED_OUT, Party.AGENCY, carriedOut.referral());
            InstructionJson.write(
                    data(event, message)
                            .put("instruction", carriedOut.instruction().toString())
                            .putObject("result"),
                    carriedOut.result());
            return event;
        }
        if (message instanceof SupportReported reported) {
            ObjectNode event = envelope(message, SUPPORT, Party.AGENCY, reported.referral());
            data(event, message).put("stage", reported.stage().name());
            return event;
        }
        if (message instanceof SupportTotalled totalled) {
            ObjectNode event = envelope(message, SUPPORT_TOTALS, Party.AGENCY, totalled.id());
            SupportTotalsJson.write(data(event, message), totalled.totals());
            return event;
        }
        IntroductionUpdate update = (IntroductionUpdate) message;
        ObjectNode event = envelope(message, UPDATE, Party.COMPANY, update.introduction());
        ObjectNode data = data(event, message);
        data.set("order", IntroductionJson.tree(update.order()));
        data.set("terms", IntroductionJson.tree(update.terms()));
        OpaqueId follows = update.follows();
        if (follows != null) {
            data.put("follows", follows.toString());
        }
        data.put("requestedAt", update.requestedAt().toString());
        data.set("status", IntroductionJson.tree(update.status()));
        return event;
    }

    private static void feedback(ObjectNode data, @Nullable Instant until) {
        if (until != null) {
            data.put("feedbackUntil", until.toString());
        }
    }

    /** An older version refuses a field about a person that it does not know: it is there only where it is handed over. */
    private static void put(ObjectNode answers, String name, @Nullable Pii<String> value) {
        if (value != null) {
            answers.put(name, value.reveal());
        }
    }

    private static String type(InstructionKind kind) {
        return switch (kind) {
            case CONSENT_WITHDRAWN -> WITHDRAWN;
            case ASSISTED_WITHDRAWN -> ASSISTED_WITHDRAWN;
            case FEEDBACK_WITHDRAWN -> FEEDBACK_WITHDRAWN;
            case STOP_USE -> STOP_USE;
            case ERASE -> ERASE;
            case CORRECT -> throw new IllegalArgumentException("a correction says what is corrected");
            case ANNOUNCED -> throw new IllegalArgumentException("an announcement is a message of its own");
        };
    }

    private static ObjectNode envelope(ExchangeMessage message, String type, Party sender, OpaqueId subject) {
        return JsonText.object()
                .put("specversion", SPEC_VERSION)
                .put("id", message.id().toString())
                .put("source", source(message, sender))
                .put("type", type)
                .put("subject", subject.toString())
                .put("time", message.at().toString())
                .put("datacontenttype", JSON);
    }

    private static ObjectNode data(ObjectNode event, ExchangeMessage message) {
        return event.putObject("data").put("company", message.company()).put("agency", message.agency());
    }

    private static String source(ExchangeMessage message, Party sender) {
        return source(sender, sender == Party.COMPANY ? message.company() : message.agency());
    }

    /** Who sends, as a reference. */
    static String source(Party sender, String key) {
        return (sender == Party.COMPANY ? "career-relay/company/" : "career-relay/agency/") + segment(key);
    }

    /** A source is a URI reference: a key may have characters that none may have. */
    private static String segment(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
