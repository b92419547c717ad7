package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;
import org.careerrelay.model.event.ChainHead;
import org.junit.jupiter.api.Test;

/** {@link org.careerrelay.spi.storage.TenantStore}. */
abstract class TenantChecks extends StorageChecks {

    private static final Comparator<TenantId> BY_NUMBER =
            (one, other) -> Integer.compareUnsigned(one.number(), other.number());

    TenantChecks(StorageContract contract) {
        super(contract);
    }

    @Test
    void findsNothingBeforeItWasCreated() {
        run(unit -> {
            assertThat(unit.tenants().find(TenantKind.COMPANY, "globex")).isEmpty();
            assertThat(unit.tenants().find(new TenantId(acme.number() + 1))).isEmpty();
        });
    }

    @Test
    void createsOnceAndFindsByNameAndByNumber() {
        Tenant created = get(unit -> unit.tenants().create(TenantKind.COMPANY, "globex", Samples.NOW));
        run(unit -> {
            assertThat(unit.tenants().create(TenantKind.COMPANY, "globex", Samples.NOW.plusSeconds(1)))
                    .isEqualTo(created);
            assertThat(unit.tenants().find(TenantKind.COMPANY, "globex")).contains(created);
            assertThat(unit.tenants().find(created.id())).contains(created);
        });
        assertThat(created.kind()).isEqualTo(TenantKind.COMPANY);
        assertThat(created.key()).isEqualTo("globex");
        assertThat(Integer.toUnsignedLong(created.id().number())).isPositive();
    }

    @Test
    void aCompanyAndAnAgencyOfOneNameAreTwo() {
        run(unit -> {
            Tenant company = unit.tenants().create(TenantKind.COMPANY, "globex", Samples.NOW);
            Tenant agency = unit.tenants().create(TenantKind.AGENCY, "globex", Samples.NOW);
            assertThat(company.id()).isNotEqualTo(agency.id());
            assertThat(unit.tenants().find(TenantKind.COMPANY, "globex")).contains(company);
            assertThat(unit.tenants().find(TenantKind.AGENCY, "globex")).contains(agency);
        });
    }

    @Test
    void namesAreToldApartExactly() {
        List<String> keys = Texts.ALIKE;
        List<Tenant> created = get(unit -> keys.stream()
                .map(key -> unit.tenants().create(TenantKind.COMPANY, key, Samples.NOW))
                .toList());
        assertThat(created).extracting(Tenant::key).isEqualTo(keys);
        assertThat(new HashSet<>(created)).hasSameSizeAs(keys);
    }

    @Test
    void namesHaveUpTo100Characters() {
        String key = "株".repeat(100);
        company(key);
        run(unit -> assertThat(unit.tenants().find(TenantKind.COMPANY, key))
                .map(Tenant::key)
                .contains(key));
    }

    @Test
    void pagesInTheOrderOfNumbers() {
        List<TenantId> all = Stream.of("acme", "d", "b", "c", "a")
                .map(this::company)
                .sorted(BY_NUMBER)
                .toList();
        assertThat(page(0, 10)).isEqualTo(all);
        assertThat(page(0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(page(all.get(1).number(), 2)).isEqualTo(all.subList(2, 4));
        assertThat(page(all.get(4).number(), 2)).isEmpty();
    }

    @Test
    void threadsThatCreateOneTenantGetTheSame() {
        List<Tenant> created = Threads.race(
                StorageContract.THREADS,
                i -> get(unit -> unit.tenants().create(TenantKind.COMPANY, "globex", Samples.NOW)));
        assertThat(new HashSet<>(created)).hasSize(1);
        assertThat(page(0, 10)).containsExactlyInAnyOrder(acme, created.get(0).id());
    }

    @Test
    void threadsThatCreateDifferentTenantsGetDifferentOnes() {
        List<Tenant> created = Threads.race(
                StorageContract.THREADS,
                i -> get(unit -> unit.tenants().create(TenantKind.COMPANY, "company-" + i, Samples.NOW)));
        assertThat(created.stream().map(Tenant::id).distinct()).hasSize(StorageContract.THREADS);
        assertThat(page(0, 100)).hasSize(StorageContract.THREADS + 1);
    }

    @Test
    void theChainOfANewTenantIsEmpty() {
        run(unit -> assertThat(unit.events().lockHead(acme)).isEqualTo(ChainHead.empty()));
    }

    private List<TenantId> page(int after, int limit) {
        return get(unit -> unit.tenants().page(new TenantId(after), limit).stream()
                .map(Tenant::id)
                .toList());
    }
}
