package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careerrelay.tck.Samples.id;
import static org.careerrelay.tck.Samples.rightsRequest;

import java.time.Instant;
import java.util.List;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.rights.ClosingReason;
import org.careerrelay.model.rights.IdentityProof;
import org.careerrelay.model.rights.RefusalReason;
import org.careerrelay.model.rights.RequestState;
import org.careerrelay.model.rights.RightsRequest;
import org.careerrelay.spi.storage.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.RightsStore}. */
abstract class RightsChecks extends StorageChecks {

    private static final Instant LATER = Samples.NOW.plusSeconds(60);
    private static final IdentityProof PROOF = new IdentityProof(IdentityProof.Method.DOCUMENT, LATER, "officer-1");

    private TenantId tenant;

    RightsChecks(StorageContract contract) {
        super(contract);
    }

    @BeforeEach
    void createTenant() {
        tenant = tenant(TenantKind.COMPANY, "acme");
    }

    @Test
    void nothingInNothingOut() {
        run(unit -> {
            unit.rights().insert(tenant, List.of());
            assertThat(unit.rights().find(tenant, List.of())).isEmpty();
            assertThat(unit.rights().find(tenant, List.of(id(1)))).isEmpty();
            assertThat(unit.rights().ofPeople(tenant, List.of())).isEmpty();
            assertThat(unit.rights().update(tenant, RequestState.RECEIVED, List.of()))
                    .isEmpty();
            assertThat(unit.rights().page(tenant, null, 10)).isEmpty();
            assertThat(unit.rights().open(tenant, null, 10)).isEmpty();
        });
    }

    @Test
    void findsByIdAndByPerson() {
        RightsRequest first = rightsRequest(1, 11);
        RightsRequest second = rightsRequest(2, 12).identified(PROOF);
        RightsRequest third = rightsRequest(3, 11).refused(RefusalReason.NOT_HELD, "officer-2", LATER);
        run(unit -> unit.rights().insert(tenant, List.of(third, first, second)));
        run(unit -> {
            assertThat(unit.rights().find(tenant, List.of(id(2), id(3), id(9), id(2))))
                    .containsExactlyInAnyOrder(second, third);
            assertThat(unit.rights().ofPeople(tenant, List.of(id(11), id(13)))).containsExactlyInAnyOrder(first, third);
            assertThat(unit.rights().page(tenant, null, 2)).containsExactly(first, second);
            assertThat(unit.rights().page(tenant, id(2), 2)).containsExactly(third);
        });
    }

    @Test
    void anIdThatIsThereIsRefused() {
        run(unit -> unit.rights().insert(tenant, List.of(rightsRequest(1, 11))));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> run(unit -> unit.rights().insert(tenant, List.of(rightsRequest(1, 12)))));
        run(unit -> assertThat(unit.rights().page(tenant, null, 10)).containsExactly(rightsRequest(1, 11)));
    }

    @Test
    void onlyWhatStandsInTheStateIsChanged() {
        RightsRequest first = rightsRequest(1, 11);
        RightsRequest second = rightsRequest(2, 12).identified(PROOF);
        run(unit -> unit.rights().insert(tenant, List.of(first, second)));
        RightsRequest done = second.in(RequestState.DONE, "officer-3", LATER.plusSeconds(1));
        run(unit -> {
            assertThat(unit.rights()
                            .update(
                                    tenant,
                                    RequestState.IDENTIFIED,
                                    List.of(done, first.in(RequestState.DONE, "officer-3", LATER))))
                    .containsExactly(id(2));
            assertThat(unit.rights().update(tenant, RequestState.RECEIVED, List.of(first.reminded(LATER))))
                    .containsExactly(id(1));
        });
        run(unit -> assertThat(unit.rights().page(tenant, null, 10)).containsExactly(first.reminded(LATER), done));
    }

    @Test
    void openAreThoseThatWaitForSomebody() {
        RightsRequest received = rightsRequest(1, 11).reminded(LATER);
        RightsRequest closed = rightsRequest(2, 11).closed(ClosingReason.NO_ANSWER, "officer-1", LATER);
        RightsRequest partial = rightsRequest(3, 11).in(RequestState.PARTIAL, "officer-1", LATER);
        RightsRequest done = rightsRequest(4, 11).in(RequestState.DONE, "officer-1", LATER);
        RightsRequest refused = rightsRequest(5, 11).refused(RefusalReason.NOT_HELD, "officer-1", LATER);
        RightsRequest identified = rightsRequest(6, 11).identified(PROOF);
        run(unit -> unit.rights().insert(tenant, List.of(identified, refused, done, partial, closed, received)));
        run(unit -> {
            assertThat(unit.rights().open(tenant, null, 10)).containsExactly(received, partial, identified);
            assertThat(unit.rights().open(tenant, null, 2)).containsExactly(received, partial);
            assertThat(unit.rights().open(tenant, id(3), 10)).containsExactly(identified);
        });
        run(unit -> assertThat(unit.rights().find(tenant, List.of(id(2)))).containsExactly(closed));
    }
}
