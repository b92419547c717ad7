/** People who come back: recognised when they apply, joined and taken apart by whoever looks. */
@NullMarked
package org.careerrelay.circulation;

import org.jspecify.annotations.NullMarked;
