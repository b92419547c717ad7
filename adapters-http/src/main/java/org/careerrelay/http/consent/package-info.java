/** The candidate's pages: looking changes nothing, agreeing and withdrawing are deliberate acts of the addressee. */
@NullMarked
package org.careerrelay.http.consent;

import org.jspecify.annotations.NullMarked;
