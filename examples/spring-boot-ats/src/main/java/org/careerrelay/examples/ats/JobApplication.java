package org.careerrelay.examples.ats;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.careerrelay.model.link.Rejection;
import org.jspecify.annotations.Nullable;

/** Somebody's application for a job. */
@Entity
class JobApplication {

    /** How far it is. */
    enum Status {
        OPEN,
        REJECTED
    }

    @Id
    private String id;

    private String name;
    private String mail;
    private String job;

    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant toldAt;

    /** For JPA, which fills it in. */
    protected JobApplication() {
        this("", "", "", "");
    }

    JobApplication(String id, String name, String mail, String job) {
        this.id = id;
        this.name = name;
        this.mail = mail;
        this.job = job;
    }

    String id() {
        return id;
    }

    String mail() {
        return mail;
    }

    Status status() {
        return status;
    }

    @Nullable
    Instant toldAt() {
        return toldAt;
    }

    /** Decides against it; once decided it stays as it was decided. */
    void reject(String recruiter, Instant now) {
        if (status == Status.OPEN) {
            status = Status.REJECTED;
            decidedBy = recruiter;
            decidedAt = now;
        }
    }

    /** Notes that the applicant was written to. */
    void told(Instant now) {
        toldAt = now;
    }

    /** As the library takes it. */
    Rejection rejection() {
        if (decidedAt == null || decidedBy == null) {
            throw new IllegalStateException("application " + id + " is not rejected");
        }
        return Rejection.of(id, name, mail, decidedAt, decidedBy).forJob(job);
    }
}
