package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row about a referral. Hibernate fills the fields. */
@Entity
@Table(name = "referral")
@IdClass(RowKey.class)
@NullUnmarked
public class ReferralRow {

    @Id
    public int tenant;

    @Id
    public UUID id;

    public int programme;

    public UUID person;

    public String state;

    public String answer;

    @Column(name = "issued_at")
    public Instant issuedAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    @Column(name = "changed_at")
    public Instant changedAt;

    @Column(name = "failed_proofs")
    public int failedProofs;

    @Column(name = "locked_until")
    public Instant lockedUntil;

    @Column(name = "sent_at")
    public Instant sentAt;

    @Column(name = "alerted_at")
    public Instant alertedAt;

    public String flags;

    @Column(name = "open_until")
    public Instant openUntil;
}
