/** What the operator watches. */
@NullMarked
package org.careerrelay.health;

import org.jspecify.annotations.NullMarked;
