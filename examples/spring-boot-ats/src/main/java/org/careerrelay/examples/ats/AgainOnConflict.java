package org.careerrelay.examples.ats;

import org.careerrelay.spi.storage.RelayConflictException;
import org.springframework.dao.ConcurrencyFailureException;

// guide
/** Runs a transaction again when another was in its way; its beginning and end lie inside. */
final class AgainOnConflict {

    private static final int TRIES = 10;

    private AgainOnConflict() {}

    static void run(Runnable transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.run();
                return;
            } catch (RelayConflictException conflict) {
                if (attempt == TRIES || !conflict.retryable()) {
                    throw conflict;
                }
            } catch (ConcurrencyFailureException conflict) { // what Spring makes of the same at the commit
                if (attempt == TRIES) {
                    throw conflict;
                }
            }
        }
    }
}
// end
