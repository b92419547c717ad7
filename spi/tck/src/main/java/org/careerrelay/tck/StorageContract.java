package org.careerrelay.tck;

import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.api.Nested;

/**
 * What every storage must do, as tests. Write your own storage, then let this judge it: extend the class in your tests, say how an empty
 * storage comes about, and run it with JUnit 5.
 *
 * <pre>{@code
 * class OurStorageTest extends StorageContract {
 *
 *     @Override
 *     protected Storage freshStorage() {
 *         return OurStorage.on(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Each capability of the {@linkplain org.careerrelay.spi.storage.UnitOfWork unit of work} has a nested class of tests. Each test gets
 * a storage of its own; what has to be closed after a test is closed by your class's own {@code @AfterEach}. No test is skipped: what not
 * every storage can do is asked for by a method of this class that you override.
 *
 * <p>The tests are the same on every run: ids, times and random sequences are fixed, and a test with several threads asserts only what
 * must hold whichever is faster. They need a storage that serves {@value #THREADS} threads at once; a smaller pool only makes them wait.
 * They never assert more precision of an instant than a microsecond.
 */
public abstract class StorageContract {

    /** How many threads the tests start at most at one time. */
    public static final int THREADS = 8;

    /** For subclasses. */
    protected StorageContract() {}

    /**
     * An empty storage with its schema in place.
     *
     * @return a storage that shares nothing with those returned before
     */
    protected abstract Storage freshStorage();

    /**
     * Whether what was committed is still there after the storage was opened again, as it is in a file or a database.
     *
     * @return false unless overridden; then override {@link #reopen(Storage)} too
     */
    protected boolean survivesReopening() {
        return false;
    }

    /**
     * Opens again what a storage has written, as after a restart of the host.
     *
     * @param storage the storage, which is not used any more
     * @return another one on the same data
     */
    protected Storage reopen(Storage storage) {
        throw new UnsupportedOperationException("override reopen(Storage) together with survivesReopening()");
    }

    @Nested
    class Transactions extends TransactionChecks {
        Transactions() {
            super(StorageContract.this);
        }
    }

    @Nested
    class TenantWall extends WallChecks {
        TenantWall() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Columns extends ColumnChecks {
        Columns() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Tenants extends TenantChecks {
        Tenants() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Settings extends SettingChecks {
        Settings() {
            super(StorageContract.this);
        }
    }

    @Nested
    class People extends PersonChecks {
        People() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Vault extends VaultChecks {
        Vault() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Rejections extends RejectionChecks {
        Rejections() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Referrals extends ReferralChecks {
        Referrals() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Consents extends ConsentChecks {
        Consents() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Ledger extends LedgerChecks {
        Ledger() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Credits extends CreditChecks {
        Credits() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Introductions extends IntroductionChecks {
        Introductions() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Inbox extends InboxChecks {
        Inbox() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Events extends EventChecks {
        Events() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Outbox extends OutboxChecks {
        Outbox() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Tallies extends TallyChecks {
        Tallies() {
            super(StorageContract.this);
        }
    }
}
