/** Who did or read what about people: asked before, written down in the same transaction, chained, verified. */
@NullMarked
package org.careerrelay.audit;

import org.jspecify.annotations.NullMarked;
