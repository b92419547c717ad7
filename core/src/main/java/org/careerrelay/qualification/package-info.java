/** Whether a referral counts: checks, hold, review. */
@NullMarked
package org.careerrelay.qualification;

import org.jspecify.annotations.NullMarked;
