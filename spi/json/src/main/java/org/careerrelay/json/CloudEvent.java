package org.careerrelay.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.consent.RelayAnswers;
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
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.jspecify.annotations.Nullable;

/** One message as a CloudEvent: who sends it is the source, what it is about the subject, when it happened the time. */
final class CloudEvent {

    private static final String SPEC_VERSION = "1.0";
    private static final String JSON = "application/json";
    private static final String HANDED_OVER = "org.careerrelay.referral.handed-over.v1";
    private static final String ANNOUNCED = "org.careerrelay.referral.announced.v1";
    private static final String ACKNOWLEDGED = "org.careerrelay.referral.acknowledged.v1";
    private static final String STEP = "org.careerrelay.introduction.step.v1";
    private static final String PROPOSED = "org.careerrelay.introduction.proposed.v1";
    private static final String UPDATE = "org.careerrelay.introduction.update.v1";

    private static final String WITHDRAWN = "org.careerrelay.person.consent-withdrawn.v1";
    private static final String STOP_USE = "org.careerrelay.person.stop-use.v1";
    private static final String ERASE = "org.careerrelay.person.erase.v1";
    private static final String CORRECTED = "org.careerrelay.person.corrected.v1";
    private static final String CARRIED_OUT = "org.careerrelay.person.carried-out.v1";

    private static final int KEY = 200;
    private static final int SOURCE = 2000;
    private static final int NAME = 200;
    private static final int MAIL = 254;
    private static final int PHONE = 40;
    private static final int LONG_TEXT = 4000;

    private CloudEvent() {}

    static ObjectNode write(ExchangeMessage message) {
        if (message instanceof ReferralHandOver handOver) {
            ObjectNode event = envelope(message, HANDED_OVER, Party.COMPANY, handOver.referral());
            ObjectNode data =
                    data(event, message).put("consent", handOver.consent().toString());
            if (handOver.kind() == TransferKind.ASSISTED) {
                data.put("assisted", true);
            }
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
            data(event, message).put("consent", announced.consent().toString());
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

    /** Empty where the kind of message is not known; then its id is among the unknown ones. */
    static Optional<ExchangeMessage> read(Fields event, List<OpaqueId> unknown) {
        event.converted("specversion", 10, "version", CloudEvent::version, SPEC_VERSION);
        if (!event.isAbsent("datacontenttype")) {
            event.converted("datacontenttype", 100, "datacontenttype", CloudEvent::contentType, JSON);
        }
        String type = event.text("type", 200);
        return switch (type) {
            case HANDED_OVER -> Optional.of(handOver(event, event.object("data")));
            case ANNOUNCED -> Optional.of(announced(event, event.object("data")));
            case ACKNOWLEDGED -> Optional.of(acknowledged(event, event.object("data")));
            case STEP -> Optional.of(step(event, event.object("data")));
            case PROPOSED -> Optional.of(proposed(event, event.object("data")));
            case UPDATE -> Optional.of(update(event, event.object("data")));
            case WITHDRAWN -> Optional.of(instruction(event, event.object("data"), InstructionKind.CONSENT_WITHDRAWN));
            case STOP_USE -> Optional.of(instruction(event, event.object("data"), InstructionKind.STOP_USE));
            case ERASE -> Optional.of(instruction(event, event.object("data"), InstructionKind.ERASE));
            case CORRECTED -> Optional.of(corrected(event, event.object("data")));
            case CARRIED_OUT -> Optional.of(carriedOut(event, event.object("data")));
            default -> {
                if (!event.isAbsent("type")) {
                    unknown.add(event.id("id"));
                }
                yield Optional.empty();
            }
        };
    }

    /** An older version refuses a field about a person that it does not know: it is there only where it is handed over. */
    private static void put(ObjectNode answers, String name, @Nullable Pii<String> value) {
        if (value != null) {
            answers.put(name, value.reveal());
        }
    }

    /** What a person typed, and nothing else. */
    private static final Set<String> ANSWERS = Set.of("name", "mail", "wishes");

    /** The same with what only a company hands over. */
    private static final Set<String> ASSISTED = Set.of("name", "mail", "wishes", "kana", "phone");

    private static ReferralHandOver handOver(Fields event, Fields data) {
        Fields answers = data.object("answers");
        boolean assisted = data.flag("assisted", false);
        PersonalFields.check(data, "answers", assisted ? ASSISTED : ANSWERS);
        ReferralHandOver message = new ReferralHandOver(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.id("consent"),
                new RelayAnswers(
                        Pii.of(answers.text("name", NAME)),
                        Pii.of(answers.text("mail", MAIL)),
                        Pii.of(answers.text("wishes", LONG_TEXT)),
                        optional(answers, "kana", NAME),
                        optional(answers, "phone", PHONE)),
                ProvenanceJson.read(data),
                assisted ? TransferKind.ASSISTED : TransferKind.FORM);
        checkSource(event, message, Party.COMPANY);
        return message;
    }

    private static @Nullable Pii<String> optional(Fields answers, String name, int length) {
        return answers.isAbsent(name) ? null : Pii.of(answers.text(name, length));
    }

    private static ReferralAnnounced announced(Fields event, Fields data) {
        ReferralAnnounced message = new ReferralAnnounced(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.id("consent"));
        checkSource(event, message, Party.COMPANY);
        return message;
    }

    private static ReferralAcknowledged acknowledged(Fields event, Fields data) {
        ReferralAcknowledged message = new ReferralAcknowledged(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.word("answer", AgencyAnswer.class),
                AnswerJson.detail(data));
        checkSource(event, message, Party.AGENCY);
        return message;
    }

    private static IntroductionStep step(Fields event, Fields data) {
        IntroductionStep message = new IntroductionStep(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.integer("number", 1),
                StepJson.read(data));
        checkSource(event, message, Party.AGENCY);
        return message;
    }

    private static PersonProposed proposed(Fields event, Fields data) {
        PersonProposed message = new PersonProposed(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.integer("number", 1),
                ProposalJson.read(data));
        checkSource(event, message, Party.AGENCY);
        return message;
    }

    private static IntroductionUpdate update(Fields event, Fields data) {
        event.instant("time");
        IntroductionUpdate message = new IntroductionUpdate(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.id("subject"),
                IntroductionJson.order(data.object("order")),
                IntroductionJson.terms(data.object("terms")),
                data.isAbsent("follows") ? null : data.id("follows"),
                data.instant("requestedAt"),
                IntroductionJson.status(data.object("status")));
        checkSource(event, message, Party.COMPANY);
        return message;
    }

    private static PersonInstruction instruction(Fields event, Fields data, InstructionKind kind) {
        PersonInstruction message = new PersonInstruction(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                kind);
        checkSource(event, message, Party.COMPANY);
        return message;
    }

    private static PersonCorrected corrected(Fields event, Fields data) {
        PersonCorrected message = new PersonCorrected(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.instant("time"),
                event.id("subject"),
                data.id("consent"),
                CorrectionJson.read(data, NAME, MAIL, LONG_TEXT),
                ProvenanceJson.required(data));
        checkSource(event, message, Party.COMPANY);
        return message;
    }

    private static InstructionCarriedOut carriedOut(Fields event, Fields data) {
        event.instant("time");
        InstructionCarriedOut message = new InstructionCarriedOut(
                event.id("id"),
                data.key("company", KEY),
                data.key("agency", KEY),
                event.id("subject"),
                data.id("instruction"),
                InstructionJson.read(data.object("result")));
        checkSource(event, message, Party.AGENCY);
        return message;
    }

    private static String type(InstructionKind kind) {
        return switch (kind) {
            case CONSENT_WITHDRAWN -> WITHDRAWN;
            case STOP_USE -> STOP_USE;
            case ERASE -> ERASE;
            case CORRECT -> throw new IllegalArgumentException("a correction says what is corrected");
            case ANNOUNCED -> throw new IllegalArgumentException("an announcement is a message of its own");
        };
    }

    /** Nobody speaks in another's name: the source must be the sender that the data names. */
    private static void checkSource(Fields event, ExchangeMessage message, Party sender) {
        String source = event.text("source", SOURCE);
        String key = sender == Party.COMPANY ? message.company() : message.agency();
        if (!source.isEmpty() && !key.isEmpty() && !source.equals(source(message, sender))) {
            event.violation("source", "source.mismatch", "送信元が内容と一致しません", "does not match the sender in the data");
        }
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
        return sender == Party.COMPANY
                ? "career-relay/company/" + segment(message.company())
                : "career-relay/agency/" + segment(message.agency());
    }

    /** A source is a URI reference: a key may have characters that none may have. */
    private static String segment(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String version(String text) {
        if (!text.equals(SPEC_VERSION)) {
            throw new IllegalArgumentException("another version of CloudEvents");
        }
        return text;
    }

    private static String contentType(String text) {
        if (!text.equals(JSON)) {
            throw new IllegalArgumentException("another content type");
        }
        return text;
    }
}
