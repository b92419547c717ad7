/** What goes over the wire between a company's and an agency's installation. */
@NullMarked
package org.careerrelay.model.exchange;

import org.jspecify.annotations.NullMarked;
