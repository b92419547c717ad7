package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row about an event that waits for its number. Hibernate fills the fields. */
@Entity
@Table(name = "event_pending")
@IdClass(RowKey.class)
@NullUnmarked
public class PendingEvent {

    @Id
    public int tenant;

    @Id
    public UUID id;

    @Column(name = "happened_at")
    public Instant happenedAt;

    public String type;

    public UUID subject;

    public String details;
}
