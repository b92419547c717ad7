package org.careerrelay.tck;

import org.careerrelay.spi.storage.Storage;
import org.junit.jupiter.api.Nested;

/**
 * What every storage must do, as tests. Write your own storage, then let this judge it: put {@code career-relay-tck} and
 * {@code junit-jupiter} on your test class path, extend this class in your tests, say how an empty storage comes about, and run it.
 *
 * <pre>{@code
 * class OurStorageTest extends StorageContract {
 *
 *     private final List<OurDatabase> opened = new ArrayList<>();
 *
 *     @Override
 *     protected Storage freshStorage() {
 *         OurDatabase database = OurDatabase.empty();
 *         opened.add(database);
 *         return OurStorage.on(database);
 *     }
 *
 *     @AfterEach
 *     void close() {
 *         opened.forEach(OurDatabase::close);
 *     }
 * }
 * }</pre>
 *
 * <p>Each capability of the {@linkplain org.careerrelay.spi.storage.UnitOfWork unit of work} has a nested class of tests, each test a
 * storage of its own; some ask for a second one. No test is skipped: what not every storage can do is asked for by a method of this class
 * that you override. Where a test fails, the Javadoc of the store it is about is the contract, and the test is one reading of it.
 *
 * <p>A storage is done when it keeps these promises, which are the ones that are easily broken:
 *
 * <ul>
 *   <li>work that throws leaves nothing behind, in no table, and the exception comes through as it is;
 *   <li>an expected duplicate is left out without an error, an unexpected one is a
 *       {@link org.careerrelay.spi.storage.StorageException} that takes the whole work with it;
 *   <li>whoever holds a lock reads what the one before has written; what is claimed goes to one claimer, whichever thread is faster;
 *   <li>no call reaches another tenant's rows, even where both use the same ids, names and numbers;
 *   <li>ids order as unsigned bytes and names by their UTF-16 characters, whatever the collation of the database;
 *   <li>instants come back to the microsecond up to the year 9999, whatever the time zone of JVM or session;
 *   <li>texts come back to the last character, and two that differ in anything are two;
 *   <li>arrays are copied on the way in and on the way out.
 * </ul>
 *
 * <p>The tests are the same on every run: ids, times and random sequences are fixed, and a test with several threads asserts only what
 * must hold whichever is faster. They start up to {@value #THREADS} threads, each with one transaction at a time; a smaller pool of
 * connections makes them wait, nothing else. They never ask for more of an instant than its microseconds.
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
    class Commands extends CommandChecks {
        Commands() {
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
    class ConsentProofs extends ConsentProofChecks {
        ConsentProofs() {
            super(StorageContract.this);
        }
    }

    @Nested
    class ProvisionRecords extends ProvisionChecks {
        ProvisionRecords() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Notices extends NoticeChecks {
        Notices() {
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
    class Answers extends AnswerChecks {
        Answers() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Qualifications extends QualificationChecks {
        Qualifications() {
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
    class Instructions extends InstructionChecks {
        Instructions() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Rights extends RightsChecks {
        Rights() {
            super(StorageContract.this);
        }
    }

    @Nested
    class MonthlyStatements extends StatementChecks {
        MonthlyStatements() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Erasures extends ErasureChecks {
        Erasures() {
            super(StorageContract.this);
        }
    }

    @Nested
    class FigureSnapshots extends FigureSnapshotChecks {
        FigureSnapshots() {
            super(StorageContract.this);
        }
    }

    @Nested
    class MailReturns extends MailReturnChecks {
        MailReturns() {
            super(StorageContract.this);
        }
    }

    @Nested
    class IntakeSources extends IntakeSourceChecks {
        IntakeSources() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Support extends SupportChecks {
        Support() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Pickups extends PickupChecks {
        Pickups() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Suppressions extends SuppressionChecks {
        Suppressions() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Identities extends IdentityChecks {
        Identities() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Reconnections extends ReconnectionChecks {
        Reconnections() {
            super(StorageContract.this);
        }
    }

    @Nested
    class ExitCases extends ExitCaseChecks {
        ExitCases() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Lifecycle extends LifecycleChecks {
        Lifecycle() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Community extends CommunityChecks {
        Community() {
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
    class KeyUses extends KeyUseChecks {
        KeyUses() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Audit extends AuditChecks {
        Audit() {
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

    @Nested
    class Retention extends RetentionChecks {
        Retention() {
            super(StorageContract.this);
        }
    }

    @Nested
    class Exports extends ExportChecks {
        Exports() {
            super(StorageContract.this);
        }
    }
}
