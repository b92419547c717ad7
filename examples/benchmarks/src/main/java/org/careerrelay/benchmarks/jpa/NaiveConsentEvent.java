package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A step of a consent, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_consentevent",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "consentId")})
@NullUnmarked
public class NaiveConsentEvent extends Audited {

    @Column(length = 36, nullable = false)
    public String consentId;

    public String status;

    public String actor;

    public Instant happenedAt;
}
