/** Values that must not be printed, logged or serialised by accident. This package is opened to nobody. */
@NullMarked
package org.careerrelay.model.pii;

import org.jspecify.annotations.NullMarked;
