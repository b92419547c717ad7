/** The way of one referral from the link to the agency and back. */
@NullMarked
package org.careerrelay.model.referral;

import org.jspecify.annotations.NullMarked;
