/** Rejections, and the personal links their mails carry. */
@NullMarked
package org.careerrelay.link;

import org.jspecify.annotations.NullMarked;
