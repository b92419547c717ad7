/** The company's community and its pool: people who agreed to be kept and written to, by exactly what they agreed to. */
@NullMarked
package org.careerrelay.model.community;

import org.jspecify.annotations.NullMarked;
