/** Rejections and the personal links they carry. */
@NullMarked
package org.careerrelay.model.link;

import org.jspecify.annotations.NullMarked;
