/** Erasing people from every store, so that what was counted still balances and leads to nobody (B12, B13). */
@NullMarked
package org.careerrelay.erasure;

import org.jspecify.annotations.NullMarked;
