package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row about something to be sent. Hibernate fills the fields. */
@Entity
@Table(name = "outbox")
@IdClass(RowKey.class)
@NullUnmarked
public class OutboxEntry {

    @Id
    public int tenant;

    @Id
    public UUID id;

    public String kind;

    public String destination;

    public UUID subject;

    public String note;

    public int attempts;

    @Column(name = "not_before")
    public Instant notBefore;

    @Column(name = "lease_owner")
    public String leaseOwner;

    @Column(name = "lease_until")
    public Instant leaseUntil;

    public boolean parked;
}
