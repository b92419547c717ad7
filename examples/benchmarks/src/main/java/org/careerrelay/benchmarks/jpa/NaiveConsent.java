package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A consent, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_consent",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "rejectionId")})
@NullUnmarked
public class NaiveConsent extends Audited {

    @Column(length = 36, nullable = false)
    public String rejectionId;

    public String recipient;

    public String country;

    public String status;

    public String purposes;

    public String items;

    public String notice;

    public String proof;

    public Instant givenAt;

    public Instant validUntil;
}
