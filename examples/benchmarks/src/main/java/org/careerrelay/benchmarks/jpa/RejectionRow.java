package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row about a rejection. Hibernate fills the fields. */
@Entity
@Table(name = "rejection")
@IdClass(RowKey.class)
@NullUnmarked
public class RejectionRow {

    @Id
    public int tenant;

    @Id
    public UUID id;

    public String application;

    public byte[] fingerprint;

    public UUID person;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "decided_by")
    public String decidedBy;

    @Column(name = "registered_at")
    public Instant registeredAt;

    @Column(name = "no_link")
    public String noLink;
}
