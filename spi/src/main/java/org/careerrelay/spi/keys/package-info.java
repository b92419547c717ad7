/** Where keys come from. */
@NullMarked
package org.careerrelay.spi.keys;

import org.jspecify.annotations.NullMarked;
