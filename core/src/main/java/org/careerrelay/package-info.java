/** The engine of Career Relay: {@link org.careerrelay.CareerRelay} and the doors through which each party enters. */
@NullMarked
package org.careerrelay;

import org.jspecify.annotations.NullMarked;
