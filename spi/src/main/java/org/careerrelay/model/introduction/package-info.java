/** A free introduction, from the request to the joining. */
@NullMarked
package org.careerrelay.model.introduction;

import org.jspecify.annotations.NullMarked;
