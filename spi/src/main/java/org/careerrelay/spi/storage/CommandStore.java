package org.careerrelay.spi.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.command.StoredCommand;

/** Commands by the key under which they were sent: each is carried out once (A21, CMP-13). */
public interface CommandStore {

    /**
     * Inserts commands whose key is free; the others are left out without an error. Where another transaction is inserting the same key,
     * this one waits for its end: of two, one is carried out.
     *
     * @param tenant whose
     * @param commands the commands; no key twice
     * @return the keys of those that were inserted
     */
    Set<String> insert(TenantId tenant, List<StoredCommand> commands);

    /**
     * Finds commands.
     *
     * @param tenant whose
     * @param keys the keys
     * @return those that exist, in any order
     */
    List<StoredCommand> find(TenantId tenant, Collection<String> keys);

    /**
     * Notes what commands resulted in; one that does not exist is no error.
     *
     * @param tenant whose
     * @param outcomes the outcome by key
     */
    void settle(TenantId tenant, Map<String, String> outcomes);
}
