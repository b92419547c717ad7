/** The one JSON form of the vocabulary. */
@NullMarked
package org.careerrelay.json;

import org.jspecify.annotations.NullMarked;
