package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A link, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_link",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "rejectionId")})
@NullUnmarked
public class NaiveLink extends Audited {

    @Column(length = 36, nullable = false)
    public String rejectionId;

    public String token;

    public String status;

    public Instant expiresAt;
}
