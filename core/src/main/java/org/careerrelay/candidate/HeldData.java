package org.careerrelay.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careerrelay.consent.Addressee;
import org.careerrelay.engine.Engine;
import org.careerrelay.identity.MailAddress;
import org.careerrelay.instruction.UnsureHandOvers;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.consent.ConsentEvent;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.link.StoredRejection;
import org.careerrelay.model.person.VaultItem;
import org.careerrelay.model.person.VaultKind;
import org.careerrelay.model.pii.Pii;
import org.careerrelay.model.programme.Licence;
import org.careerrelay.model.provision.ProvisionRecord;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.receipt.DataMap;
import org.careerrelay.model.receipt.DataMap.Holding;
import org.careerrelay.model.receipt.DataMap.Kind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.model.referral.ReferralState;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.provision.Provisions;
import org.careerrelay.provision.TransferKeys;
import org.careerrelay.spi.storage.UnitOfWork;
import org.careerrelay.survey.Comments;
import org.careerrelay.text.Texts;
import org.careerrelay.vault.BoxedFields;
import org.jspecify.annotations.Nullable;

/** What lies in storage about somebody who has proved who they are, put into words. */
final class HeldData {

    private static final int PAGE = 500;

    private final Engine engine;
    private final UnitOfWork unit;
    private final Addressee addressee;
    private final Pii<String> typedAddress;
    private final JurisdictionProfile profile;
    private final List<Holding> holdings = new ArrayList<>();

    HeldData(Engine engine, UnitOfWork unit, Addressee addressee, Pii<String> typedAddress, Instant now) {
        this.engine = engine;
        this.unit = unit;
        this.addressee = addressee;
        this.typedAddress = typedAddress;
        this.profile = engine.jurisdiction(unit, addressee.tenant(), now);
    }

    /** Whether the agency has received something, or may have. */
    static boolean mayBeAtTheAgency(UnitOfWork unit, Addressee addressee) {
        Referral referral = addressee.referral();
        return referral.sentAt() != null
                || referral.state() == ReferralState.ACKNOWLEDGED
                || UnsureHandOvers.contains(unit, addressee.tenant(), referral.id())
                || !Provisions.handedOver(unit, addressee.tenant(), List.of(referral.id()))
                        .isEmpty();
    }

    DataMap map(Locale locale) {
        TenantId tenant = addressee.tenant();
        Referral referral = addressee.referral();
        boxes(locale);
        if (recognised()) {
            company(locale, Kind.RECOGNITION, referral.issuedAt(), until(DataClass.PERSON_INDEX, referral.issuedAt()));
        }
        if (!unit.people()
                .find(tenant, List.of(referral.person()))
                .isEmpty()) { // what stays of somebody erased is about nobody
            List<StoredRejection> rejections = unit.rejections().find(tenant, List.of(referral.id()));
            rejections.stream()
                    .map(StoredRejection::registeredAt)
                    .forEach(since -> company(locale, Kind.REJECTION, since, null));
            new Comments(engine)
                    .authors(unit, tenant, List.of(referral.person()), rejections).stream()
                            .sorted()
                            .map(OpaqueId::at)
                            .forEach(since ->
                                    company(locale, Kind.SURVEY_COMMENT, since, until(DataClass.PERSON_INDEX, since)));
        }
        addressee.consent().ifPresent(consent -> {
            company(locale, Kind.CONSENT, consent.givenAt(), until(DataClass.CONSENT, end(consent)));
            provisions(referral).stream()
                    .filter(record -> record.standing().state().isProvision())
                    .forEach(record -> provision(locale, record));
            if (mayBeAtTheAgency(unit, addressee)) {
                agency(locale, consent);
            }
        });
        return new DataMap(holdings);
    }

    /** By the referral too: the record of somebody erased keeps a pseudonym that leads to nothing else. */
    private Collection<ProvisionRecord> provisions(Referral referral) {
        Map<OpaqueId, ProvisionRecord> records = new LinkedHashMap<>();
        unit.provisions()
                .find(addressee.tenant(), List.of(TransferKeys.handOver(referral.id())))
                .forEach(record -> records.put(record.id(), record));
        unit.provisions().ofPeople(addressee.tenant(), List.of(referral.person())).stream()
                .filter(record -> record.subject().equals(referral.id()))
                .forEach(record -> records.putIfAbsent(record.id(), record));
        return records.values();
    }

    private void boxes(Locale locale) {
        OpaqueId id = addressee.referral().id();
        if (!unit.vault()
                .find(addressee.tenant(), VaultKind.CONTACT, List.of(id))
                .isEmpty()) {
            Instant since = addressee.referral().issuedAt();
            company(locale, Kind.CONTACT, since, until(DataClass.MAIL_CONTACT, since));
        }
        if (!unit.vault()
                .find(addressee.tenant(), VaultKind.ANSWERS, List.of(id))
                .isEmpty()) {
            Instant since = addressee
                    .consent()
                    .map(ConsentRecord::givenAt)
                    .orElse(addressee.referral().changedAt());
            company(locale, isAssisted(id) ? Kind.ASSISTED : Kind.ANSWERS, since, until(DataClass.FORM_ANSWERS, since));
        }
        ownFields(locale, id);
        waitingReceipts().forEach(row -> company(locale, Kind.RECEIPT, row.at(), null));
    }

    /** What the company would hand over: by the names of the fields, until the link ends, or its time is over before. */
    private void ownFields(Locale locale, OpaqueId id) {
        engine.vault()
                .open(unit, addressee.tenant(), VaultKind.ASSISTED, List.of(id))
                .boxes()
                .values()
                .forEach(box -> {
                    Instant since = addressee.referral().issuedAt();
                    Instant until = until(DataClass.ASSISTED_PAYLOAD, since);
                    Instant end = addressee.referral().expiresAt();
                    add(
                            locale,
                            Kind.ASSISTED,
                            addressee.company().legalName(),
                            addressee.company().contactMail(),
                            null,
                            names(BoxedFields.unpack(box).values().keySet()),
                            since,
                            until.isBefore(end) ? until : end);
                });
    }

    /** Boxes of receipts belong to rows of the outbox: those that wait at this moment are gone through. */
    private List<OpaqueId> waitingReceipts() {
        TenantId tenant = addressee.tenant();
        List<OpaqueId> rows = new ArrayList<>();
        OpaqueId after = null;
        List<OpaqueId> page;
        do {
            page = unit.vault().subjects(tenant, VaultKind.RECEIPT, after, PAGE);
            for (VaultItem item : unit.vault().find(tenant, VaultKind.RECEIPT, page)) {
                if (item.person().equals(addressee.referral().person())) {
                    rows.add(item.subject());
                }
            }
            after = page.isEmpty() ? after : page.get(page.size() - 1);
        } while (page.size() == PAGE);
        return rows.stream().sorted().toList();
    }

    private boolean isAssisted(OpaqueId referral) {
        return unit.provisions().find(addressee.tenant(), List.of(TransferKeys.handOver(referral))).stream()
                .anyMatch(record -> record.kind() == TransferKind.ASSISTED);
    }

    private boolean recognised() {
        return MailAddress.parse(typedAddress.reveal())
                .flatMap(address ->
                        unit.people().lookUp(addressee.tenant(), engine.index().of(addressee.tenant(), address)))
                .isPresent();
    }

    /** When the consent could no longer be used. */
    private Instant end(ConsentRecord consent) {
        List<ConsentEvent> events = unit.consents().events(addressee.tenant(), consent.id());
        return consent.state().allowsProcessing() || events.isEmpty()
                ? consent.validUntil()
                : events.get(events.size() - 1).at();
    }

    private Instant until(DataClass dataClass, Instant from) {
        return profile.retainUntil(dataClass, from);
    }

    private void company(Locale locale, Kind kind, @Nullable Instant since, @Nullable Instant until) {
        add(
                locale,
                kind,
                addressee.company().legalName(),
                addressee.company().contactMail(),
                null,
                List.of(),
                since,
                until);
    }

    private void provision(Locale locale, ProvisionRecord record) {
        add(
                locale,
                Kind.PROVISION_RECORD,
                addressee.company().legalName(),
                addressee.company().contactMail(),
                null,
                names(record.items()),
                record.createdAt(),
                record.retainUntil());
    }

    private void agency(Locale locale, ConsentRecord consent) {
        Licence licence = addressee.contract().programme().licence();
        add(
                locale,
                Kind.REGISTRATION,
                addressee.agency().legalName(),
                addressee.agency().contactMail(),
                licence == null ? null : licence.number(),
                names(consent.items()),
                addressee.referral().sentAt(),
                null);
    }

    private void add(
            Locale locale,
            Kind kind,
            String holder,
            String contact,
            @Nullable String licence,
            List<String> items,
            @Nullable Instant since,
            @Nullable Instant until) {
        String text = Texts.of(
                "map." + kind, locale, Map.of("agency", addressee.agency().legalName()));
        holdings.add(new Holding(holder, contact, licence, kind, items, since, until, text));
    }

    private static List<String> names(Collection<?> items) {
        return items.stream().map(Object::toString).sorted().toList();
    }
}
