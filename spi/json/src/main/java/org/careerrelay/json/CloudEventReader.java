package org.careerrelay.json;

import java.time.Instant;
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
import org.careerrelay.model.exchange.SupportReported;
import org.careerrelay.model.exchange.SupportTotalled;
import org.careerrelay.model.instruction.InstructionKind;
import org.careerrelay.model.introduction.Party;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.AgencyAnswer;
import org.careerrelay.model.support.SupportStage;
import org.jspecify.annotations.Nullable;

/** Reads the messages between companies and agencies: {@link CloudEvent} writes them. */
final class CloudEventReader {

    private static final int KEY = 200;
    private static final int SOURCE = 2000;
    private static final int NAME = 200;
    private static final int MAIL = 254;
    private static final int PHONE = 40;
    private static final int LONG_TEXT = 4000;

    /** What a person typed, and nothing else. */
    private static final Set<String> ANSWERS = Set.of("name", "mail", "wishes");

    /** The same with what only a company hands over. */
    private static final Set<String> ASSISTED = Set.of("name", "mail", "wishes", "kana", "phone");

    private CloudEventReader() {}

    /** Empty where the kind of message is not known; then its id is among the unknown ones. */
    static Optional<ExchangeMessage> read(Fields event, List<OpaqueId> unknown) {
        event.converted("specversion", 10, "version", CloudEventReader::version, CloudEvent.SPEC_VERSION);
        if (!event.isAbsent("datacontenttype")) {
            event.converted("datacontenttype", 100, "datacontenttype", CloudEventReader::contentType, CloudEvent.JSON);
        }
        String type = event.text("type", 200);
        return switch (type) {
            case CloudEvent.HANDED_OVER -> Optional.of(handOver(Head.of(event, Party.COMPANY)));
            case CloudEvent.ANNOUNCED -> Optional.of(announced(Head.of(event, Party.COMPANY)));
            case CloudEvent.ACKNOWLEDGED -> Optional.of(acknowledged(Head.of(event, Party.AGENCY)));
            case CloudEvent.STEP -> Optional.of(step(Head.of(event, Party.AGENCY)));
            case CloudEvent.PROPOSED -> Optional.of(proposed(Head.of(event, Party.AGENCY)));
            case CloudEvent.UPDATE -> Optional.of(update(Head.of(event, Party.COMPANY)));
            case CloudEvent.WITHDRAWN ->
                Optional.of(instruction(Head.of(event, Party.COMPANY), InstructionKind.CONSENT_WITHDRAWN));
            case CloudEvent.ASSISTED_WITHDRAWN ->
                Optional.of(instruction(Head.of(event, Party.COMPANY), InstructionKind.ASSISTED_WITHDRAWN));
            case CloudEvent.FEEDBACK_WITHDRAWN ->
                Optional.of(instruction(Head.of(event, Party.COMPANY), InstructionKind.FEEDBACK_WITHDRAWN));
            case CloudEvent.STOP_USE ->
                Optional.of(instruction(Head.of(event, Party.COMPANY), InstructionKind.STOP_USE));
            case CloudEvent.ERASE -> Optional.of(instruction(Head.of(event, Party.COMPANY), InstructionKind.ERASE));
            case CloudEvent.CORRECTED -> Optional.of(corrected(Head.of(event, Party.COMPANY)));
            case CloudEvent.CARRIED_OUT -> Optional.of(carriedOut(Head.of(event, Party.AGENCY)));
            case CloudEvent.SUPPORT -> Optional.of(support(Head.of(event, Party.AGENCY)));
            case CloudEvent.SUPPORT_TOTALS -> Optional.of(supportTotals(Head.of(event, Party.AGENCY)));
            default -> {
                if (!event.isAbsent("type")) {
                    unknown.add(event.id("id"));
                }
                yield Optional.empty();
            }
        };
    }

    /** What every message has. */
    private record Head(OpaqueId id, String company, String agency, Instant at, OpaqueId subject, Fields data) {

        /** Nobody speaks in another's name: the source must be the sender that the data names. */
        static Head of(Fields event, Party sender) {
            Fields data = event.object("data");
            Head head = new Head(
                    event.id("id"),
                    data.key("company", KEY),
                    data.key("agency", KEY),
                    event.instant("time"),
                    event.id("subject"),
                    data);
            String source = event.text("source", SOURCE);
            String key = sender == Party.COMPANY ? head.company : head.agency;
            if (!source.isEmpty() && !key.isEmpty() && !source.equals(CloudEvent.source(sender, key))) {
                event.violation("source", "source.mismatch", "送信元が内容と一致しません", "does not match the sender in the data");
            }
            return head;
        }
    }

    private static ReferralHandOver handOver(Head head) {
        Fields answers = head.data().object("answers");
        boolean assisted = head.data().flag("assisted", false);
        PersonalFields.check(head.data(), "answers", assisted ? ASSISTED : ANSWERS);
        return new ReferralHandOver(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().id("consent"),
                new RelayAnswers(
                        Pii.of(answers.text("name", NAME)),
                        Pii.of(answers.text("mail", MAIL)),
                        Pii.of(answers.text("wishes", LONG_TEXT)),
                        optional(answers, "kana", NAME),
                        optional(answers, "phone", PHONE)),
                ProvenanceJson.read(head.data()),
                assisted ? TransferKind.ASSISTED : TransferKind.FORM,
                Cells.instant(head.data(), "feedbackUntil"));
    }

    private static @Nullable Pii<String> optional(Fields answers, String name, int length) {
        return answers.isAbsent(name) ? null : Pii.of(answers.text(name, length));
    }

    private static ReferralAnnounced announced(Head head) {
        return new ReferralAnnounced(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().id("consent"),
                Cells.instant(head.data(), "feedbackUntil"));
    }

    private static ReferralAcknowledged acknowledged(Head head) {
        return new ReferralAcknowledged(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().word("answer", AgencyAnswer.class),
                AnswerJson.detail(head.data()));
    }

    private static IntroductionStep step(Head head) {
        return new IntroductionStep(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().integer("number", 1),
                StepJson.read(head.data()));
    }

    private static PersonProposed proposed(Head head) {
        return new PersonProposed(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().integer("number", 1),
                ProposalJson.read(head.data()));
    }

    private static IntroductionUpdate update(Head head) {
        return new IntroductionUpdate(
                head.id(),
                head.company(),
                head.agency(),
                head.subject(),
                IntroductionJson.order(head.data().object("order")),
                IntroductionJson.terms(head.data().object("terms")),
                head.data().isAbsent("follows") ? null : head.data().id("follows"),
                head.data().instant("requestedAt"),
                IntroductionJson.status(head.data().object("status")));
    }

    private static PersonInstruction instruction(Head head, InstructionKind kind) {
        return new PersonInstruction(head.id(), head.company(), head.agency(), head.at(), head.subject(), kind);
    }

    private static PersonCorrected corrected(Head head) {
        return new PersonCorrected(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().id("consent"),
                CorrectionJson.read(head.data(), NAME, MAIL, PHONE, LONG_TEXT),
                ProvenanceJson.required(head.data()));
    }

    private static InstructionCarriedOut carriedOut(Head head) {
        return new InstructionCarriedOut(
                head.id(),
                head.company(),
                head.agency(),
                head.subject(),
                head.data().id("instruction"),
                InstructionJson.read(head.data().object("result")));
    }

    private static SupportReported support(Head head) {
        return new SupportReported(
                head.id(),
                head.company(),
                head.agency(),
                head.at(),
                head.subject(),
                head.data().word("stage", SupportStage.class));
    }

    private static SupportTotalled supportTotals(Head head) {
        return new SupportTotalled(
                head.id(), head.company(), head.agency(), head.at(), SupportTotalsJson.read(head.data()));
    }

    private static String version(String text) {
        if (!text.equals(CloudEvent.SPEC_VERSION)) {
            throw new IllegalArgumentException("another version of CloudEvents");
        }
        return text;
    }

    private static String contentType(String text) {
        if (!text.equals(CloudEvent.JSON)) {
            throw new IllegalArgumentException("another content type");
        }
        return text;
    }
}
