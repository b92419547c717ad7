/** The engine and its doors. */
@NullMarked
package org.careerrelay;

import org.jspecify.annotations.NullMarked;
