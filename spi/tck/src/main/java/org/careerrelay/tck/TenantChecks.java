package org.careerrelay.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    void finds_nothing_before_it_was_created() {
        run(unit -> {
            assertThat(unit.tenants().find(TenantKind.COMPANY, "acme")).isEmpty();
            assertThat(unit.tenants().find(new TenantId(1))).isEmpty();
            assertThat(unit.tenants().page(new TenantId(0), 10)).isEmpty();
        });
    }

    @Test
    void creates_once_and_finds_by_name_and_by_number() {
        Tenant created = get(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", NOW));
        run(unit -> {
            assertThat(unit.tenants().create(TenantKind.COMPANY, "acme", NOW.plusSeconds(1)))
                    .isEqualTo(created);
            assertThat(unit.tenants().find(TenantKind.COMPANY, "acme")).contains(created);
            assertThat(unit.tenants().find(created.id())).contains(created);
        });
        assertThat(created.kind()).isEqualTo(TenantKind.COMPANY);
        assertThat(created.key()).isEqualTo("acme");
        assertThat(Integer.toUnsignedLong(created.id().number())).isPositive();
    }

    @Test
    void a_company_and_an_agency_of_one_name_are_two() {
        run(unit -> {
            Tenant company = unit.tenants().create(TenantKind.COMPANY, "acme", NOW);
            Tenant agency = unit.tenants().create(TenantKind.AGENCY, "acme", NOW);
            assertThat(company.id()).isNotEqualTo(agency.id());
            assertThat(unit.tenants().find(TenantKind.COMPANY, "acme")).contains(company);
            assertThat(unit.tenants().find(TenantKind.AGENCY, "acme")).contains(agency);
        });
    }

    @Test
    void names_are_told_apart_exactly() {
        List<String> keys = Texts.ALIKE;
        List<Tenant> created = get(unit -> keys.stream()
                .map(key -> unit.tenants().create(TenantKind.COMPANY, key, NOW))
                .toList());
        assertThat(created).extracting(Tenant::key).isEqualTo(keys);
        assertThat(new HashSet<>(created)).hasSameSizeAs(keys);
    }

    @Test
    void names_have_up_to_100_characters() {
        String key = "株".repeat(100);
        company(key);
        run(unit -> assertThat(unit.tenants().find(TenantKind.COMPANY, key))
                .map(Tenant::key)
                .contains(key));
    }

    @Test
    void pages_in_the_order_of_numbers() {
        List<TenantId> all = List.of("c", "a", "b", "e", "d").stream()
                .map(this::company)
                .sorted(BY_NUMBER)
                .toList();
        assertThat(page(0, 10)).isEqualTo(all);
        assertThat(page(0, 2)).isEqualTo(all.subList(0, 2));
        assertThat(page(all.get(1).number(), 2)).isEqualTo(all.subList(2, 4));
        assertThat(page(all.get(4).number(), 2)).isEmpty();
    }

    @Test
    void threads_that_create_one_tenant_get_the_same() {
        List<Tenant> created = Threads.race(
                StorageContract.THREADS, i -> get(unit -> unit.tenants().create(TenantKind.COMPANY, "acme", NOW)));
        assertThat(new HashSet<>(created)).hasSize(1);
        assertThat(page(0, 10)).containsExactly(created.get(0).id());
    }

    @Test
    void threads_that_create_different_tenants_get_different_ones() {
        List<Tenant> created = Threads.race(
                StorageContract.THREADS,
                i -> get(unit -> unit.tenants().create(TenantKind.COMPANY, "company-" + i, NOW)));
        assertThat(created.stream().map(Tenant::id).distinct()).hasSize(StorageContract.THREADS);
        assertThat(page(0, 100)).hasSize(StorageContract.THREADS);
    }

    @Test
    void the_chain_of_a_new_tenant_is_empty() {
        TenantId acme = company("acme");
        run(unit -> assertThat(unit.events().lockHead(acme)).isEqualTo(ChainHead.empty()));
    }

    private List<TenantId> page(int after, int limit) {
        return get(unit -> unit.tenants().page(new TenantId(after), limit).stream()
                .map(Tenant::id)
                .toList());
    }
}
