package org.careerrelay.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.careerrelay.model.circulation.CoolOff;
import org.careerrelay.model.circulation.LifecycleEvent;
import org.careerrelay.model.community.MemberAttribute;
import org.careerrelay.model.community.Membership;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.consent.StoredNotice;
import org.careerrelay.model.event.RelayEvent;
import org.careerrelay.model.instruction.Instruction;
import org.careerrelay.model.instruction.InstructionResult;
import org.careerrelay.model.leaver.ExitCase;
import org.careerrelay.model.leaver.StoredReconnection;
import org.careerrelay.model.leaver.StoredStepUp;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.ReceiptRecord;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.rights.Disclosure.Row;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.model.support.StoredSupportEvent;
import org.jspecify.annotations.Nullable;

/** What is stored as rows that a person can read. A field without a value is left out. */
final class Rows {

    private Rows() {}

    static Row of(StoredRejection rejection) {
        CoolOff coolOff = rejection.coolOff();
        return row(
                "id", rejection.id(),
                "application", rejection.companyApplication(),
                "decidedAt", rejection.decidedAt(),
                "decidedBy", rejection.decidedBy(),
                "registeredAt", rejection.registeredAt(),
                "noLink", rejection.noLink(),
                "dataOrigin", rejection.dataOrigin(),
                "applyAgainFrom", coolOff == null ? null : coolOff.applyAgainFrom(),
                "applyAgainForJob", coolOff == null ? null : coolOff.job(),
                "job", told(rejection.group().job()),
                "department", told(rejection.group().department()));
    }

    private static @Nullable String told(String name) {
        return name.isEmpty() ? null : name;
    }

    static Row of(LifecycleEvent event) {
        return row(
                "reference", event.reference(),
                "type", event.type(),
                "on", event.on(),
                "announcedOn", event.announcedOn(),
                "recordedBy", event.recordedBy(),
                "recordedAt", event.recordedAt());
    }

    static Row of(Membership membership, Set<MemberAttribute> words) {
        return row(
                "reference", membership.reference(),
                "purpose", membership.purpose(),
                "origin", membership.origin(),
                "notice", membership.notice(),
                "agreedAt", membership.agreedAt(),
                "validUntil", membership.validUntil(),
                "evidence", membership.evidence(),
                "recordedBy", membership.recordedBy(),
                "endedAt", membership.endedAt(),
                "end", membership.end(),
                "words",
                        words.isEmpty()
                                ? null
                                : words.stream()
                                        .sorted()
                                        .map(word -> word.kind() + ": " + word.value())
                                        .collect(Collectors.joining("; ")));
    }

    static Row of(Referral referral, String agency) {
        return row(
                "id", referral.id(),
                "agency", agency,
                "state", referral.state(),
                "answer", referral.answer(),
                "issuedAt", referral.issuedAt(),
                "expiresAt", referral.expiresAt(),
                "changedAt", referral.changedAt(),
                "sentAt", referral.sentAt());
    }

    static Row of(ConsentRecord consent) {
        return row(
                "id", consent.id(),
                "referral", consent.referral(),
                "recipient", consent.recipient(),
                "country", consent.country(),
                "state", consent.state(),
                "purposes", words(consent.purposes()),
                "items", words(consent.items()),
                "notice", consent.notice().id() + " " + consent.notice().version(),
                "proof", consent.proof().method(),
                "givenAt", consent.givenAt(),
                "validUntil", consent.validUntil());
    }

    static Row of(ConsentEvent event) {
        return row(
                "consent", event.consent(),
                "sequence", event.sequence(),
                "state", event.state(),
                "at", event.at(),
                "by", event.by());
    }

    static Row of(StoredNotice stored) {
        return row(
                "notice",
                stored.notice().reference().id() + " "
                        + stored.notice().reference().version(),
                "locale",
                stored.notice().reference().locale().toLanguageTag(),
                "text",
                stored.notice().canonicalText());
    }

    static Row of(ProvisionRecord record) {
        return row(
                "id", record.id(),
                "recipient", record.recipientEntity().name(),
                "recipientAddress", record.recipientEntity().address(),
                "recipientRepresentative", record.recipientEntity().representative(),
                "legalBasis", record.legalBasis(),
                "consent", record.consent().reference(),
                "items", words(record.items()),
                "country", record.country(),
                "crossBorder", record.crossBorder().basis(),
                "systemOfProtection", record.crossBorder().foreignSystemInfoRef(),
                "measures", record.crossBorder().recipientMeasuresRef(),
                "dataOrigin", record.dataOrigin(),
                "state", record.standing().state(),
                "providedAt", record.standing().providedAt(),
                "createdAt", record.createdAt(),
                "retainUntil", record.retainUntil());
    }

    static Row of(ReceiptRecord record) {
        LegalEntity provider = record.providerEntity();
        return row(
                "id", record.id(),
                "provider", provider == null ? record.provider() : provider.name(),
                "providerAddress", provider == null ? null : provider.address(),
                "providerRepresentative", provider == null ? null : provider.representative(),
                "providerCountry", record.providerCountry(),
                "acquisitionBackground", record.acquisitionBackground(),
                "legalBasis", record.legalBasis(),
                "items", words(record.items()));
    }

    static Row of(Instruction instruction) {
        InstructionResult result = instruction.result();
        return row(
                "id", instruction.id(),
                "agency", instruction.partner(),
                "referral", instruction.referral(),
                "kind", instruction.kind(),
                "at", instruction.at(),
                "outcome", result == null ? null : result.outcome(),
                "record", result == null || result.record().isEmpty() ? null : result.record(),
                "keptUntil", result == null ? null : result.keptUntil(),
                "carriedOutAt", result == null ? null : result.at());
    }

    static Row of(ExitCase exitCase) {
        return row(
                "kind", "exit case",
                "id", exitCase.id(),
                "reference", exitCase.reference(),
                "state", exitCase.state(),
                "openedOn", exitCase.openedOn(),
                "interviewedOn", exitCase.interviewedOn(),
                "reasons", exitCase.reasons().isEmpty() ? null : exitCase.reasons(),
                "decidedOn", exitCase.decidedOn(),
                "lastDay", exitCase.lastDay(),
                "changedAt", exitCase.changedAt());
    }

    static Row of(StoredReconnection row) {
        return row(
                "kind", "reconnection",
                "id", row.id(),
                "reference", row.reconnection().reference(),
                "type", row.reconnection().type(),
                "on", row.reconnection().on(),
                "recordedAt", row.recordedAt());
    }

    static Row of(StoredStepUp row) {
        return row(
                "kind", "step-up",
                "id", row.id(),
                "reference", row.reference(),
                "state", row.state(),
                "requestedAt", row.requestedAt(),
                "releasedAt", row.releasedAt());
    }

    static Row of(StoredSupportEvent row) {
        return row(
                "kind", "support",
                "agency", row.partner(),
                "referral", row.event().referral(),
                "stage", row.event().stage(),
                "at", row.event().at(),
                "recordedAt", row.recordedAt());
    }

    static Row of(RightsRequest request) {
        return row(
                "id", request.id(),
                "kind", request.kind(),
                "state", request.state(),
                "receivedAt", request.receivedAt(),
                "dueAt", request.dueAt(),
                "refusal", request.refusal(),
                "closing", request.closing(),
                "changedAt", request.changedAt());
    }

    static Row of(RelayEvent event) {
        return row(
                "at", event.at(),
                "type", event.type(),
                "subject", event.subject(),
                "details", event.details().isEmpty() ? null : new TreeMap<>(event.details()));
    }

    /** Names and values in turn; what has no value is left out. */
    static Row row(@Nullable Object... namesAndValues) {
        Map<String, Pii<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(Objects.requireNonNull(namesAndValues[i]).toString(), Pii.of(value.toString()));
            }
        }
        return new Row(fields);
    }

    /** The same with a field more, where it has a value. */
    static Row with(Row row, String name, @Nullable Pii<String> value) {
        if (value == null) {
            return row;
        }
        Map<String, Pii<String>> fields = new LinkedHashMap<>(row.fields());
        fields.put(name, value);
        return new Row(fields);
    }

    private static String words(Iterable<?> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
