/** Whether a referral counts: what was found, what waits, and what somebody decided (A27 to A29). */
@NullMarked
package org.careerrelay.model.qualification;

import org.jspecify.annotations.NullMarked;
