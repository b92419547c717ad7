/** Consent, as a record with append-only events. */
@NullMarked
package org.careerrelay.model.consent;

import org.jspecify.annotations.NullMarked;
