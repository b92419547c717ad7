/** The append-only record of what happened; no event holds a name or an address. */
@NullMarked
package org.careerrelay.model.event;

import org.jspecify.annotations.NullMarked;
