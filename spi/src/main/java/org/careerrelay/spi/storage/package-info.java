/** Storage as a unit of work: a transaction with a small store per capability, every call batch-first. */
@NullMarked
package org.careerrelay.spi.storage;

import org.jspecify.annotations.NullMarked;
