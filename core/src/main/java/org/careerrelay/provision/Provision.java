package org.careerrelay.provision;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.provision.ConsentReference;
import org.careerrelay.model.provision.CrossBorder;
import org.careerrelay.model.provision.LegalEntity;
import org.careerrelay.model.provision.RecordMethod;
import org.careerrelay.model.provision.TransferKind;

/**
 * What is about to be provided.
 *
 * @param key name of the transfer
 * @param kind what goes in which way
 * @param subject the referral or introduction
 * @param person the provider's pseudonym
 * @param payload what goes
 * @param recipient key of the recipient
 * @param entity who the recipient is
 * @param country where the recipient handles it
 * @param crossBorder why it may go there
 * @param consent on which it rests
 * @param method how it is recorded
 */
public record Provision(
        String key,
        TransferKind kind,
        OpaqueId subject,
        OpaqueId person,
        Payload payload,
        String recipient,
        LegalEntity entity,
        String country,
        CrossBorder crossBorder,
        ConsentReference consent,
        RecordMethod method) {}
