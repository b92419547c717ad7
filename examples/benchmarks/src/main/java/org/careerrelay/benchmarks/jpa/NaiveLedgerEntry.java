package org.careerrelay.benchmarks.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** An entry of the ledger, as it is usually mapped. Hibernate fills the fields. */
@Entity
@Table(
        name = "naive_ledgerentry",
        indexes = {@Index(columnList = "companyId"), @Index(columnList = "referralId")})
@NullUnmarked
public class NaiveLedgerEntry extends Audited {

    @Column(length = 36, nullable = false)
    public String referralId;

    public String programme;

    public String kind;

    public long amount;

    public long progress;

    public Instant happenedAt;
}
