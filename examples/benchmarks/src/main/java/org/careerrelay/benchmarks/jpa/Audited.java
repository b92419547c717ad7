package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** What entities usually have in common: a random id as text, the company, and who changed it when. Hibernate fills the fields. */
@MappedSuperclass
@NullUnmarked
public class Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(length = 36)
    public String id;

    @Version
    public long version;

    @Column(length = 36, nullable = false)
    public String companyId = "0193513c-7f3a-7000-8000-000000000001";

    @Column(nullable = false)
    public Instant createdAt = Instant.EPOCH;

    @Column(nullable = false)
    public String createdBy = "system";

    @Column(nullable = false)
    public Instant updatedAt = Instant.EPOCH;

    @Column(nullable = false)
    public String updatedBy = "system";
}
