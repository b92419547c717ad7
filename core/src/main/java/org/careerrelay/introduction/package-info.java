/** Free introductions, from the request on a credit to the joining, on both sides. */
@NullMarked
package org.careerrelay.introduction;

import org.jspecify.annotations.NullMarked;
