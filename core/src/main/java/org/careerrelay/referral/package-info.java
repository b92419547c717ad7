/** Referrals on their way to the agency and back, on both sides. */
@NullMarked
package org.careerrelay.referral;

import org.jspecify.annotations.NullMarked;
