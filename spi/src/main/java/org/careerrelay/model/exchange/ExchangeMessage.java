package org.careerrelay.model.exchange;

import java.time.Instant;
import org.careerrelay.model.OpaqueId;

/** A message between a company's and an agency's installation. It is delivered at least once; receivers drop repetitions by {@link #id()}. */
public sealed interface ExchangeMessage
        permits ReferralHandOver,
                ReferralAnnounced,
                ReferralAcknowledged,
                IntroductionStep,
                IntroductionUpdate,
                PersonProposed,
                PersonInstruction,
                PersonCorrected,
                InstructionCarriedOut,
                SupportReported,
                SupportTotalled {

    /**
     * The message's own id.
     *
     * @return the same for every repetition
     */
    OpaqueId id();

    /**
     * The company's side.
     *
     * @return the key both sides use for the company
     */
    String company();

    /**
     * The agency's side.
     *
     * @return the key both sides use for the agency
     */
    String agency();

    /**
     * When what it tells happened.
     *
     * @return the instant
     */
    Instant at();
}
