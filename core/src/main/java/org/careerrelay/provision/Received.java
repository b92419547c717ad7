package org.careerrelay.provision;

import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.provision.Confirmation;
import org.careerrelay.model.provision.Provenance;
import org.careerrelay.model.provision.TransferKind;
import org.jspecify.annotations.Nullable;

/**
 * What was received.
 *
 * @param key name of the transfer
 * @param kind what came in which way
 * @param subject what the recipient keeps it as
 * @param person the recipient's pseudonym
 * @param provider key of the provider
 * @param provenance who the provider is and how they came to have it, or null where they did not say
 * @param confirmation how the recipient came to know that
 * @param consent the consent as the provider names it
 * @param payload what came
 */
public record Received(
        String key,
        TransferKind kind,
        OpaqueId subject,
        OpaqueId person,
        String provider,
        @Nullable Provenance provenance,
        Confirmation.Method confirmation,
        String consent,
        Payload payload) {}
