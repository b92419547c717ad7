/** What the examples' programs share: how they are told what to do, and how they say how far they are and what is wrong. */
@NullMarked
package org.careerrelay.examples.program;

import org.jspecify.annotations.NullMarked;
