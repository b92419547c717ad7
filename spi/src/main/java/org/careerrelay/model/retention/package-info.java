/** How long what is kept, and by when a person must be answered: law is configuration that changes (privacy, sections 2 and 11). */
@NullMarked
package org.careerrelay.model.retention;

import org.jspecify.annotations.NullMarked;
