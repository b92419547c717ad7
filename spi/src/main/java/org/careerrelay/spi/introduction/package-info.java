/** What a host may say about introductions. */
@NullMarked
package org.careerrelay.spi.introduction;

import org.jspecify.annotations.NullMarked;
