package org.careerrelay.model.link;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
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
 * @param group by what figures about it are broken down
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
        SourceKind source,
        RejectionGroup group) {

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
                SourceKind.REJECTION,
                RejectionGroup.NONE);
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
        return changed(copy -> copy.source = reason);
    }

    /**
     * The same in a group by which figures are broken down.
     *
     * @param of the group
     * @return the changed rejection
     */
    public StoredRejection grouped(RejectionGroup of) {
        return changed(copy -> copy.group = of);
    }

    /**
     * The same with a day from which the person is asked to apply again.
     *
     * @param day the day, or null where they need not wait
     * @return the changed rejection
     */
    public StoredRejection waiting(@Nullable CoolOff day) {
        return changed(copy -> copy.coolOff = day);
    }

    /**
     * The same with a mail that was cancelled before it was sent (A16).
     *
     * @param at when
     * @return the changed rejection
     */
    public StoredRejection mailCancelled(Instant at) {
        return changed(copy -> copy.mailCancelledAt = at);
    }

    /**
     * The same, taken back by the company (A17).
     *
     * @param at when
     * @return the changed rejection
     */
    public StoredRejection takenBack(Instant at) {
        return changed(copy -> copy.takenBackAt = at);
    }

    /**
     * The same after the company decided about the application anew: in place of the application stands a word that only this rejection's own id is in, so that the
     * application is that of the new decision.
     *
     * @return what is stored then
     */
    public StoredRejection superseded() {
        return changed(copy -> {
            copy.application = "superseded/" + id;
            copy.formerApplication = application;
        });
    }

    /**
     * The same, leading to nobody: in place of the application stands a word that only this rejection's own id is in, and in place of the keyed
     * fingerprint nothing that was computed from it.
     *
     * @param nobody a pseudonym that names nobody
     * @return what is stored once the person was erased
     */
    public StoredRejection unlinked(OpaqueId nobody) {
        return changed(copy -> {
            copy.application = erased();
            copy.fingerprint = new byte[fingerprint.length];
            copy.person = nobody;
            copy.dataOrigin = null;
            copy.formerApplication = null;
            copy.coolOff = null;
            copy.group = RejectionGroup.NONE;
        });
    }

    /**
     * Whether it was unlinked from its person.
     *
     * @return true of what {@link #unlinked} made
     */
    public boolean isUnlinked() {
        return application.equals(erased());
    }

    private String erased() {
        return "erased/" + id;
    }

    private StoredRejection changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.rejection();
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
                && source == that.source
                && group.equals(that.group);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** All components once more, of which a change sets some. */
    private static final class Copy {

        private final StoredRejection of;
        private String application;
        private byte[] fingerprint;
        private OpaqueId person;
        private @Nullable String dataOrigin;
        private @Nullable Instant mailCancelledAt;
        private @Nullable Instant takenBackAt;
        private @Nullable String formerApplication;
        private @Nullable CoolOff coolOff;
        private SourceKind source;
        private RejectionGroup group;

        private Copy(StoredRejection of) {
            this.of = of;
            this.application = of.application;
            this.fingerprint = of.fingerprint;
            this.person = of.person;
            this.dataOrigin = of.dataOrigin;
            this.mailCancelledAt = of.mailCancelledAt;
            this.takenBackAt = of.takenBackAt;
            this.formerApplication = of.formerApplication;
            this.coolOff = of.coolOff;
            this.source = of.source;
            this.group = of.group;
        }

        private StoredRejection rejection() {
            return new StoredRejection(
                    of.id,
                    application,
                    fingerprint,
                    person,
                    of.decidedAt,
                    of.decidedBy,
                    of.registeredAt,
                    of.noLink,
                    dataOrigin,
                    mailCancelledAt,
                    takenBackAt,
                    formerApplication,
                    coolOff,
                    source,
                    group);
        }
    }
}
