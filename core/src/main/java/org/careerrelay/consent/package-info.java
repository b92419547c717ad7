/** Consent: what is shown, what is agreed to, and the gate that no hand-over passes without it. */
@NullMarked
package org.careerrelay.consent;

import org.jspecify.annotations.NullMarked;
