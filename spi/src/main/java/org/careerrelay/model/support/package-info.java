/** What agencies report of the people they support (A10, R-30). */
@NullMarked
package org.careerrelay.model.support;

import org.jspecify.annotations.NullMarked;
