/** Records of what is provided and received: one per transfer, written with the message, never without a consent. */
@NullMarked
package org.careerrelay.provision;

import org.jspecify.annotations.NullMarked;
