/** Partners that let nothing in: what is for them waits until they come for it. */
@NullMarked
package org.careerrelay.fetch;

import org.jspecify.annotations.NullMarked;
