/** The contract between one company and one agency. */
@NullMarked
package org.careerrelay.model.programme;

import org.jspecify.annotations.NullMarked;
