package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.Tenant;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.TenantKind;

/** The tenants of an installation: the only table without the company in its key. */
public interface TenantStore {

    /**
     * Finds a tenant by its name.
     *
     * @param kind company or agency
     * @param key its name
     * @return the tenant, if it exists
     */
    Optional<Tenant> find(TenantKind kind, String key);

    /**
     * Finds a tenant by its number.
     *
     * @param id its number
     * @return the tenant, if it exists
     */
    Optional<Tenant> find(TenantId id);

    /**
     * Finds or creates a tenant, also when several transactions create it at once. Its chain of events begins empty.
     *
     * @param kind company or agency
     * @param key its name, at most 100 characters
     * @param now when
     * @return the tenant, with the number it has from now on
     */
    Tenant create(TenantKind kind, String key, Instant now);

    /**
     * Pages through the tenants in the order of their numbers.
     *
     * @param after the last one seen, or number 0
     * @param limit how many at most
     * @return the next ones
     */
    List<Tenant> page(TenantId after, int limit);
}
