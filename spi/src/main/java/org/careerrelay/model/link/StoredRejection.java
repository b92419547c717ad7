package org.careerrelay.model.link;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.careerrelay.model.OpaqueId;
import org.careerrelay.model.circulation.CoolOff;
import org.jspecify.annotations.Nullable;

/**
 * A rejection as it lies in storage: without the person's data.
 *
 * @param id its id; a referral that came of it has the same
 * @param application the company's id of the application
 * @param fingerprint SHA-256 over the canonical form of the command, keyed: the same application with another body is a conflict (A21)
 * @param person pseudonym of the applicant
 * @param decidedAt when it was decided
 * @param decidedBy who decided
 * @param registeredAt when the engine took it
 * @param noLink why it carries no link, or null where it carries one
 * @param dataOrigin the country the person's data came from, where that is not the company's own; or null
 * @param mailCancelledAt when its mail was cancelled before it was sent, or null (A16)
 * @param takenBackAt when the company took it back, or null (A17)
 * @param formerApplication the application where another decision about it came after this one was taken back, or null
 * @param coolOff from when the person is asked to apply again, or null where they need not wait (C05)
 * @param source why the person was given a link; only with {@link SourceKind#REJECTION} it is a rejection, and with the others what stands in its place (C08, C09)
 */
public record StoredRejection(
        OpaqueId id,
        String application,
        byte[] fingerprint,
        OpaqueId person,
        Instant decidedAt,
        String decidedBy,
        Instant registeredAt,
        @Nullable NoLinkReason noLink,
        @Nullable String dataOrigin,
        @Nullable Instant mailCancelledAt,
        @Nullable Instant takenBackAt,
        @Nullable String formerApplication,
        @Nullable CoolOff coolOff,
        SourceKind source) {

    /**
     * A rejection with all that may have become of it.
     *
     * @param id its id
     * @param application the company's id of the application
     * @param fingerprint SHA-256 over the canonical form of the command, keyed
     * @param person pseudonym of the applicant
     * @param decidedAt when it was decided
     * @param decidedBy who decided
     * @param registeredAt when the engine took it
     * @param noLink why it carries no link, or null where it carries one
     * @param dataOrigin the country the person's data came from, or null
     * @param mailCancelledAt when its mail was cancelled before it was sent, or null
     * @param takenBackAt when the company took it back, or null
     * @param formerApplication the application where another decision about it came after this one was taken back, or null
     * @param coolOff from when the person is asked to apply again, or null where they need not wait
     */
    public StoredRejection(
            OpaqueId id,
            String application,
            byte[] fingerprint,
            OpaqueId person,
            Instant decidedAt,
            String decidedBy,
            Instant registeredAt,
            @Nullable NoLinkReason noLink,
            @Nullable String dataOrigin,
            @Nullable Instant mailCancelledAt,
            @Nullable Instant takenBackAt,
            @Nullable String formerApplication,
            @Nullable CoolOff coolOff) {
        this(
                id,
                application,
                fingerprint,
                person,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                dataOrigin,
                mailCancelledAt,
                takenBackAt,
                formerApplication,
                coolOff,
                SourceKind.REJECTION);
    }

    /**
     * One whose data came from the company's own country.
     *
     * @param id its id
     * @param application the company's id of the application
     * @param fingerprint SHA-256 over the canonical form of the command, keyed
     * @param person pseudonym of the applicant
     * @param decidedAt when it was decided
     * @param decidedBy who decided
     * @param registeredAt when the engine took it
     * @param noLink why it carries no link, or null where it carries one
     */
    public StoredRejection(
            OpaqueId id,
            String application,
            byte[] fingerprint,
            OpaqueId person,
            Instant decidedAt,
            String decidedBy,
            Instant registeredAt,
            @Nullable NoLinkReason noLink) {
        this(id, application, fingerprint, person, decidedAt, decidedBy, registeredAt, noLink, null);
    }

    /**
     * One that stands.
     *
     * @param id its id
     * @param application the company's id of the application
     * @param fingerprint SHA-256 over the canonical form of the command, keyed
     * @param person pseudonym of the applicant
     * @param decidedAt when it was decided
     * @param decidedBy who decided
     * @param registeredAt when the engine took it
     * @param noLink why it carries no link, or null where it carries one
     * @param dataOrigin the country the person's data came from, or null
     */
    public StoredRejection(
            OpaqueId id,
            String application,
            byte[] fingerprint,
            OpaqueId person,
            Instant decidedAt,
            String decidedBy,
            Instant registeredAt,
            @Nullable NoLinkReason noLink,
            @Nullable String dataOrigin) {
        this(
                id,
                application,
                fingerprint,
                person,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                dataOrigin,
                null,
                null,
                null,
                null);
    }

    /**
     * The application as the company knows it, also after it decided about it anew: what people are shown. {@link #application} is what storage knows it by.
     *
     * @return the company's id; of an erased person, the word that stands in its place
     */
    public String companyApplication() {
        return formerApplication == null ? application : formerApplication;
    }

    /**
     * The same, given for another reason than a rejection.
     *
     * @param reason why the person was given a link
     * @return what is stored then
     */
    public StoredRejection from(SourceKind reason) {
        return new StoredRejection(
                id,
                application,
                fingerprint,
                person,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                dataOrigin,
                mailCancelledAt,
                takenBackAt,
                formerApplication,
                coolOff,
                reason);
    }

    /**
     * The same with a day from which the person is asked to apply again.
     *
     * @param day the day, or null where they need not wait
     * @return the changed rejection
     */
    public StoredRejection waiting(@Nullable CoolOff day) {
        return new StoredRejection(
                id,
                application,
                fingerprint,
                person,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                dataOrigin,
                mailCancelledAt,
                takenBackAt,
                formerApplication,
                day,
                source);
    }

    /**
     * The same after the company decided about the application anew: in place of the application stands a word that only this rejection's own id is in, so that the
     * application is that of the new decision.
     *
     * @return what is stored then
     */
    public StoredRejection superseded() {
        return new StoredRejection(
                id,
                "superseded/" + id,
                fingerprint,
                person,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                dataOrigin,
                mailCancelledAt,
                takenBackAt,
                application,
                coolOff,
                source);
    }

    /**
     * The same, leading to nobody: in place of the application stands a word that only this rejection's own id is in, and in place of the keyed
     * fingerprint nothing that was computed from it.
     *
     * @param nobody a pseudonym that names nobody
     * @return what is stored once the person was erased
     */
    public StoredRejection unlinked(OpaqueId nobody) {
        return new StoredRejection(
                id,
                "erased/" + id,
                new byte[fingerprint.length],
                nobody,
                decidedAt,
                decidedBy,
                registeredAt,
                noLink,
                null,
                mailCancelledAt,
                takenBackAt,
                null,
                null,
                source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredRejection that
                && id.equals(that.id)
                && application.equals(that.application)
                && Arrays.equals(fingerprint, that.fingerprint)
                && person.equals(that.person)
                && decidedAt.equals(that.decidedAt)
                && decidedBy.equals(that.decidedBy)
                && registeredAt.equals(that.registeredAt)
                && noLink == that.noLink
                && Objects.equals(dataOrigin, that.dataOrigin)
                && Objects.equals(mailCancelledAt, that.mailCancelledAt)
                && Objects.equals(takenBackAt, that.takenBackAt)
                && Objects.equals(formerApplication, that.formerApplication)
                && Objects.equals(coolOff, that.coolOff)
                && source == that.source;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
