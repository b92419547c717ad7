/** Identifiers, tenants, violations and the canonical form that fingerprints and seals are computed over. */
@NullMarked
package org.careerrelay.model;

import org.jspecify.annotations.NullMarked;
