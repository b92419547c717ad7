package org.careerrelay.model.consent;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careerrelay.model.CanonicalForm;
import org.careerrelay.model.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a consent; never changed, never deleted while the consent is kept. Each is chained to the one before by its hash.
 *
 * @param consent the consent
 * @param sequence 1 for the first, then rising by one
 * @param state the state it came into
 * @param at when
 * @param by who acted
 * @param detail what it was about, or null for a step of before schema 3, which was about the whole consent
 * @param prevHash hash of the step before, zeros for the first that has one; null for a step of before schema 3
 * @param hash SHA-256 over {@link #canonicalBytes()}, or null for a step of before schema 3
 */
public record ConsentEvent(
        OpaqueId consent,
        int sequence,
        ConsentState state,
        Instant at,
        Actor by,
        @Nullable ConsentDetail detail,
        byte @Nullable [] prevHash,
        byte @Nullable [] hash) {

    /** Who acted. */
    public enum Actor {
        /** The person. */
        PRINCIPAL,
        /** The company. */
        CONTROLLER,
        /** The engine, such as at expiry. */
        SYSTEM
    }

    /**
     * A step without detail and hash.
     *
     * @param consent see above
     * @param sequence see above
     * @param state see above
     * @param at see above
     * @param by see above
     */
    public ConsentEvent(OpaqueId consent, int sequence, ConsentState state, Instant at, Actor by) {
        this(consent, sequence, state, at, by, null, null, null);
    }

    /**
     * Whether it is about the consent as a whole, and so the state of the consent is its state.
     *
     * @return false where it is about optional purposes alone
     */
    public boolean isOfWhole() {
        return detail == null || detail.purposes().contains(Purpose.AGENCY_REGISTRATION);
    }

    /**
     * What the hash is computed over: a length-prefixed binary form, with the hash of the step before (design, section 5).
     *
     * @return the bytes
     */
    public byte[] canonicalBytes() {
        CanonicalForm form = new CanonicalForm("cr1.consent-event")
                .id(consent)
                .number(sequence)
                .text(state.name())
                .instant(at)
                .text(by.name())
                .bytes(prevHash == null ? new byte[0] : prevHash);
        if (detail != null) {
            Set<String> purposes = new TreeSet<>();
            detail.purposes().forEach(purpose -> purposes.add(purpose.name()));
            form.text(detail.method().name()).number(purposes.size());
            purposes.forEach(form::text);
            NoticeReference notice = detail.notice();
            form.text(notice == null ? null : notice.id() + "/" + notice.version())
                    .text(notice == null ? null : notice.locale().toLanguageTag())
                    .bytes(notice == null ? new byte[0] : notice.sha256());
            Instant until = detail.validUntil();
            form.text(until == null ? null : until.toString());
            ConsentEvidence evidence = detail.evidence();
            Integer seconds = evidence.secondsOnPage();
            form.text(evidence.nonceHash())
                    .text(evidence.formVersion())
                    .text(seconds == null ? null : seconds.toString())
                    .text(evidence.userAgentFamily())
                    .text(evidence.ipPrefixHmac());
            CollectedEvidence collected = evidence.collected();
            if (collected != null) {
                form.text(collected.origin())
                        .text(collected.reference())
                        .text(collected.document())
                        .text(collected.channel().name())
                        .text(collected.proof().name())
                        .text(collected.recordedBy());
            }
        }
        return form.toBytes();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentEvent that
                && consent.equals(that.consent)
                && sequence == that.sequence
                && state == that.state
                && at.equals(that.at)
                && by == that.by
                && Objects.equals(detail, that.detail)
                && Arrays.equals(prevHash, that.prevHash)
                && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return 31 * consent.hashCode() + sequence;
    }

    /** The step in short; the hash in hexadecimal. */
    @Override
    public String toString() {
        return consent + "/" + sequence + " " + state + " " + at + " " + by + " " + detail + " "
                + (hash == null ? "-" : HexFormat.of().formatHex(hash));
    }
}
