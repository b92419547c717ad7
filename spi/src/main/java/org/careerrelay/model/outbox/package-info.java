/** Effects that are still to be carried out. */
@NullMarked
package org.careerrelay.model.outbox;

import org.jspecify.annotations.NullMarked;
