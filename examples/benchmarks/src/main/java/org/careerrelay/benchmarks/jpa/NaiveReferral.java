package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A referral, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_referral",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "rejectionId")})
@NullUnmarked
public class NaiveReferral extends Audited {

    @Column(length = 36, nullable = false)
    public String rejectionId;

    public String programme;

    public String status;

    public String answer;

    public Instant sentAt;

    public Instant answeredAt;
}
