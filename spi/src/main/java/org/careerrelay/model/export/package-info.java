/** What lies in storage of one tenant, row by row, as it is taken away and put back elsewhere. */
@NullMarked
package org.careerrelay.model.export;

import org.jspecify.annotations.NullMarked;
