/** The event log: gap-free numbers, chained hashes, and listeners that are fed from it. */
@NullMarked
package org.careerrelay.event;

import org.jspecify.annotations.NullMarked;
