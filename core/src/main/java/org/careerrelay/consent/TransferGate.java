package org.careerrelay.consent;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careerrelay.engine.CompanySettings;
import org.careerrelay.engine.CompanySettings.Contract;
import org.careerrelay.model.company.AgencyProfile;
import org.careerrelay.model.company.CompanyProfile;
import org.careerrelay.model.consent.ConsentRecord;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.DataItem;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;
import org.careerrelay.model.referral.Referral;
import org.careerrelay.provision.Backgrounds;
import org.careerrelay.provision.Payload;
import org.careerrelay.provision.Provision;
import org.careerrelay.provision.TransferKeys;
import org.jspecify.annotations.Nullable;

/**
 * The gate: nothing about a person leaves without a consent valid at this moment, for this recipient, purpose, country and these fields, and a
 * licensed recipient. It is asked in the transaction that writes the record and the message, and again before
 * each try to send.
 */
public final class TransferGate {

    private TransferGate() {}

    /**
     * Whether something of a referral may be handed over now.
     *
     * @param settings the company's settings as they hold now
     * @param contract the programme of the referral
     * @param referral the referral
     * @param consent its consent, or null when there is none
     * @param kind in which way it is handed over
     * @param payload what is handed over
     * @param now the time
     * @return open with the proof, or closed with the reason
     */
    public static Passage check(
            CompanySettings settings,
            Contract contract,
            Referral referral,
            @Nullable ConsentRecord consent,
            TransferKind kind,
            Payload payload,
            Instant now) {
        return check(settings, contract, referral, consent, kind, TransferKeys.handOver(referral.id()), payload, now);
    }

    /**
     * Whether something of a referral may be handed over now, as another transfer than the hand-over itself.
     *
     * @param settings the company's settings as they hold now
     * @param contract the programme of the referral
     * @param referral the referral
     * @param consent its consent, or null when there is none
     * @param kind in which way it is handed over
     * @param key the name of the transfer
     * @param payload what is handed over
     * @param now the time
     * @return open with the proof, or closed with the reason
     */
    public static Passage check(
            CompanySettings settings,
            Contract contract,
            Referral referral,
            @Nullable ConsentRecord consent,
            TransferKind kind,
            String key,
            Payload payload,
            Instant now) {
        if (consent == null) {
            return new Passage.Closed(Refusal.CONSENT_MISSING);
        }
        AgencyProfile agency = settings.agencies().get(contract.programme().agency());
        if (agency == null) {
            return new Passage.Closed(Refusal.AGENCY_UNKNOWN);
        }
        if (!contract.licensed(now)) {
            return new Passage.Closed(Refusal.LICENCE_ENDED);
        }
        Set<String> items = payload.items().stream().map(Enum::name).collect(Collectors.toSet());
        Transfer transfer = new Transfer(
                referral.id(),
                agency.key(),
                Notices.recipient(settings.company(), agency, contract),
                agency.country(),
                items,
                Transfer.purposes(kind));
        Optional<Refusal> refusal = ValidConsent.refusal(consent, transfer, now);
        if (refusal.isPresent()) {
            return new Passage.Closed(refusal.get());
        }
        if (kind == TransferKind.ASSISTED && !isAssisted(contract, payload)) {
            return new Passage.Closed(Refusal.ASSISTED_NOT_ALLOWED);
        }
        CompanyProfile company = settings.company();
        CrossBorder asked = contract.programme().policies().transfer().crossBorder();
        if (company == null || !CrossBorderRules.allow(company.country(), agency.country(), asked)) {
            return new Passage.Closed(Refusal.CROSS_BORDER);
        }
        CrossBorder crossBorder = asked.between(company.country(), agency.country());
        return ValidConsent.of(consent, transfer, now)
                .<Passage>map(valid -> new Passage.Open(
                        valid,
                        provision(valid, agency, contract, crossBorder, referral, kind, key, payload),
                        new Provenance(
                                new LegalEntity(company.legalName(), company.address(), company.representative()),
                                Backgrounds.of(kind, referral),
                                crossBorder.legalBasis(),
                                valid.givenStep(),
                                company.country())))
                .orElseGet(() -> new Passage.Closed(Refusal.CONSENT_NOT_VALID));
    }

    /** Whether the programme still has a basis for each field of the company's own; wishes are typed by the person. */
    private static boolean isAssisted(Contract contract, Payload payload) {
        Set<DataItem> own = EnumSet.copyOf(payload.items());
        own.remove(DataItem.WISHES);
        return contract.ownFields().containsAll(own);
    }

    /** What is written down of it: only of what a valid consent covers. */
    private static Provision provision(
            ValidConsent consent,
            AgencyProfile agency,
            Contract contract,
            CrossBorder crossBorder,
            Referral referral,
            TransferKind kind,
            String key,
            Payload payload) {
        RecordMethod.Kind method = contract.programme().policies().transfer().recordMethod();
        return new Provision(
                key,
                kind,
                consent.referral(),
                referral.person(),
                payload,
                consent.recipient(),
                new LegalEntity(agency.legalName(), agency.address(), agency.representative()),
                agency.country(),
                crossBorder,
                new ConsentReference(consent.consent().toString(), consent.givenStep()),
                method == RecordMethod.Kind.CONTRACT ? RecordMethod.CONTRACT : RecordMethod.EACH);
    }

    /** What the gate says. */
    public sealed interface Passage {

        /**
         * It may go.
         *
         * @param consent the proof
         * @param provision what is written down of it
         * @param provenance what the recipient is told of it
         */
        record Open(ValidConsent consent, Provision provision, Provenance provenance) implements Passage {}

        /**
         * It must stay.
         *
         * @param refusal why
         */
        record Closed(Refusal refusal) implements Passage {}
    }
}
