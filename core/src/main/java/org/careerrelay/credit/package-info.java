/** The 10:1 rule: counting, granting, reserving, consuming, as pure decisions over the balance. */
@NullMarked
package org.careerrelay.credit;

import org.jspecify.annotations.NullMarked;
