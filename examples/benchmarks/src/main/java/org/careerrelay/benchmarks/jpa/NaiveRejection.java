package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A rejection, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_rejection",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "applicantId")})
@NullUnmarked
public class NaiveRejection extends Audited {

    @Column(length = 36, nullable = false)
    public String applicantId;

    public String application;

    public Instant decidedAt;

    public String decidedBy;
}
