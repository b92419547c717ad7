/** Processes that are killed at random moments on one PostgreSQL, and whether the ledger is still exact. */
@NullMarked
package org.careerrelay.crash;

import org.jspecify.annotations.NullMarked;
