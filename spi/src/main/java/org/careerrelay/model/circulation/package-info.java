/** People who come back: when they may apply again, and what companies of one group may tell each other. */
@NullMarked
package org.careerrelay.model.circulation;

import org.jspecify.annotations.NullMarked;
