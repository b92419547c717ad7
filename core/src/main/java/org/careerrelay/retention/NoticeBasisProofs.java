package org.careerrelay.retention;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.careerrelay.engine.Engine;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.programme.Ending;
import org.careerrelay.model.programme.NoticeBasis;
import org.careerrelay.model.programme.Programme;
import org.careerrelay.model.retention.DataClass;
import org.careerrelay.model.retention.JurisdictionProfile;
import org.careerrelay.model.retention.NoticeBasisProof;
import org.careerrelay.spi.storage.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The bases of relay notices as the versions of a contract tell them. Thread-safe. */
public final class NoticeBasisProofs {

    private final Engine engine;

    /**
     * Reads contracts.
     *
     * @param engine what it works with
     */
    public NoticeBasisProofs(Engine engine) {
        this.engine = engine;
    }

    /**
     * The bases of a company's contract with an agency.
     *
     * @param company key of the company
     * @param agency key of the agency
     * @param ordered whether an authority ordered measures: then the proof is kept longer
     * @return in the order in which they were relied on; empty where there was none
     */
    public List<NoticeBasisProof> of(String company, String agency, boolean ordered) {
        return engine.storage()
                .transact(unit -> unit.tenants()
                        .find(TenantKind.COMPANY, company)
                        .map(tenant -> of(unit, tenant.id(), agency, ordered))
                        .orElse(List.of()));
    }

    private List<NoticeBasisProof> of(UnitOfWork unit, TenantId tenant, String agency, boolean ordered) {
        Instant now = engine.now();
        JurisdictionProfile profile = engine.jurisdiction(unit, tenant, now);
        DataClass rule = ordered ? DataClass.NOTICE_BASIS_PROOF_ORDERED : DataClass.NOTICE_BASIS_PROOF;
        List<NoticeBasisProof> proofs = new ArrayList<>();
        Relied relied = null;
        for (StoredSetting version : versions(unit, tenant, agency)) {
            Programme programme = (Programme) version.value();
            NoticeBasis basis = programme.noticeBasis();
            if (relied != null && !Objects.equals(basis, relied.basis())) {
                proofs.add(relied.stopped(version.effectiveFrom(), profile, rule));
                relied = null;
            }
            if (basis != null) {
                relied = relied == null
                        ? new Relied(basis, version, programme)
                        : new Relied(basis, relied.version(), programme);
            }
        }
        if (relied != null) {
            Instant end = relied.end().filter(at -> !now.isBefore(at)).orElse(null);
            proofs.add(end == null ? relied.goesOn() : relied.stopped(end, profile, rule));
        }
        return proofs;
    }

    private static List<StoredSetting> versions(UnitOfWork unit, TenantId tenant, String agency) {
        String name = Programme.tenForOne(agency).settingName();
        int latest =
                unit.settings().latest(tenant, name).map(StoredSetting::version).orElse(0);
        List<StoredSetting> versions = new ArrayList<>();
        for (int version = 1; version <= latest; version++) {
            unit.settings().version(tenant, name, version).ifPresent(versions::add);
        }
        return versions;
    }

    /**
     * A basis while versions of the contract have it.
     *
     * @param basis the basis
     * @param version the first of them
     * @param programme the last of them
     */
    private record Relied(NoticeBasis basis, StoredSetting version, Programme programme) {

        NoticeBasisProof goesOn() {
            return proof(null, null);
        }

        NoticeBasisProof stopped(Instant at, JurisdictionProfile profile, DataClass rule) {
            Instant stopped = end().filter(ended -> ended.isBefore(at)).orElse(at);
            return proof(stopped, profile.retainUntil(rule, stopped));
        }

        /** With a contract that ends, sending ends. */
        Optional<Instant> end() {
            Ending ending = programme.policies().ending();
            return Optional.ofNullable(ending)
                    .map(value -> value.on().atStartOfDay(programme.zone()).toInstant());
        }

        private NoticeBasisProof proof(@Nullable Instant stoppedAt, @Nullable Instant keepUntil) {
            return new NoticeBasisProof(basis, version.version(), version.effectiveFrom(), stoppedAt, keepUntil);
        }
    }
}
