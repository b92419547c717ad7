/** Erasing people: what became of it, store by store, and what had to be kept. */
@NullMarked
package org.careerrelay.model.erasure;

import org.jspecify.annotations.NullMarked;
