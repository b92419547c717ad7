/** The words of notices, for languages that the library does not bring. */
@NullMarked
package org.careerrelay.spi.notice;

import org.jspecify.annotations.NullMarked;
