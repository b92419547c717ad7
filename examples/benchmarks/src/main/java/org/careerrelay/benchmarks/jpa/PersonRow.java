package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row about a person. Hibernate fills the fields. */
@Entity
@Table(name = "person")
@IdClass(RowKey.class)
@NullUnmarked
public class PersonRow {

    @Id
    public int tenant;

    @Id
    public UUID id;

    @Column(name = "key_version")
    public int keyVersion;

    @Column(name = "wrapped_key")
    public byte[] wrappedKey;

    @Column(name = "created_at")
    public Instant createdAt;
}
