/** Who may do or read what is about people: a policy of the host's own. */
@NullMarked
package org.careerrelay.spi.audit;

import org.jspecify.annotations.NullMarked;
