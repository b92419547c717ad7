/** What every capability works with: transactions, the time, ids, keys, settings, and the checks of input. */
@NullMarked
package org.careerrelay.engine;

import org.jspecify.annotations.NullMarked;
