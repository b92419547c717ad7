/** How messages travel between a company and an agency. */
@NullMarked
package org.careerrelay.spi.agency;

import org.jspecify.annotations.NullMarked;
