/** Company, applicants and agency in one local server, with sample data, to click through. */
@NullMarked
package org.careerrelay.examples.portal;

import org.jspecify.annotations.NullMarked;
