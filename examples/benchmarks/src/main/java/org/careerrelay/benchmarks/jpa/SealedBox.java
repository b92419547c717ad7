package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of what is sealed. Hibernate fills the fields. */
@Entity
@Table(name = "vault")
@IdClass(SealedBox.Key.class)
@NullUnmarked
public class SealedBox {

    @Id
    public int tenant;

    @Id
    public String kind;

    @Id
    public UUID subject;

    public UUID person;

    public byte[] sealed;

    /**
     * Its key.
     *
     * @param tenant whose row
     * @param kind of what
     * @param subject about what
     */
    public record Key(int tenant, String kind, UUID subject) implements Serializable {}
}
