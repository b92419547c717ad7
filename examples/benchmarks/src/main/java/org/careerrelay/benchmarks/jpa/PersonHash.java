package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row by which a person is recognised. Hibernate fills the fields. */
@Entity
@Table(name = "person_index")
@IdClass(PersonHash.Key.class)
@NullUnmarked
public class PersonHash {

    @Id
    public int tenant;

    @Id
    public byte[] mac;

    @Id
    public String field;

    @Id
    @Column(name = "key_version")
    public int keyVersion;

    public UUID person;

    /**
     * Its key.
     *
     * @param tenant whose row
     * @param mac the keyed hash
     * @param field of what
     * @param keyVersion under which key
     */
    public record Key(int tenant, byte[] mac, String field, int keyVersion) implements Serializable {}
}
