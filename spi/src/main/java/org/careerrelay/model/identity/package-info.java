/** What recognition says of somebody who arrives: new, known, or to be looked at, and why. */
@NullMarked
package org.careerrelay.model.identity;

import org.jspecify.annotations.NullMarked;
