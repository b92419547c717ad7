package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** An event, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_event",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "subjectId")})
@NullUnmarked
public class NaiveEvent extends Audited {

    @Column(length = 36, nullable = false)
    public String subjectId;

    public String type;

    public String payload;

    public Instant happenedAt;
}
