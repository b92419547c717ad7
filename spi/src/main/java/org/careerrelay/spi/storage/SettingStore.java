package org.careerrelay.spi.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.careerrelay.model.TenantId;
import org.careerrelay.model.company.Setting;
import org.careerrelay.model.company.StoredSetting;
import org.careerrelay.model.programme.ProgrammeKey;

/** Settings, effective-dated and versioned by name, and the numbers of programmes. */
public interface SettingStore {

    /**
     * Stores a new version of a setting. Of several calls at once some may be refused; the versions have no gaps.
     *
     * <p>A later version never takes effect before an earlier one: it holds from the given instant or from the latest effective date of
     * its name, whichever is later. The clocks of two machines differ, and what was said last, such as that a licence is gone, must not be
     * followed by what was said before.
     *
     * @param tenant whose
     * @param effectiveFrom from when it is to hold
     * @param setting the setting
     * @return its version: 1 for the first of its name, then rising by one
     * @throws StorageException when another call for this name was faster; nothing of the work is written
     */
    int put(TenantId tenant, Instant effectiveFrom, Setting setting);

    /**
     * The settings that hold at an instant: of each name the one with the latest effective date not after it, and of several with the same
     * date the highest version.
     *
     * @param tenant whose
     * @param at the instant
     * @return at most one per name, ordered by name as {@link String#compareTo} does
     */
    List<StoredSetting> effective(TenantId tenant, Instant at);

    /**
     * What was said last about a name, whether it holds yet or not.
     *
     * @param tenant whose
     * @param name {@link Setting#settingName()}
     * @return the highest version, or empty where the name has none
     */
    Optional<StoredSetting> latest(TenantId tenant, String name);

    /**
     * A version of a setting, whether it holds, held once, or will.
     *
     * @param tenant whose
     * @param name {@link Setting#settingName()}
     * @param version its version
     * @return the version, or empty where there is none
     */
    Optional<StoredSetting> version(TenantId tenant, String name, int version);

    /**
     * Finds or creates the programme with an agency, its ledger and its balance row (zero), also when several transactions do so at once.
     *
     * @param tenant the company
     * @param agency key of the agency
     * @param now when
     * @return the programme's key
     */
    ProgrammeKey openProgramme(TenantId tenant, String agency, Instant now);

    /**
     * The programmes of a company.
     *
     * @param tenant the company
     * @return ordered by number
     */
    List<ProgrammeKey> programmes(TenantId tenant);
}
