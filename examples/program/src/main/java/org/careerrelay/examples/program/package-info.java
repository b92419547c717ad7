/** What the programs of the examples share: how they are told what to do, how they say how far they are and what is wrong, and a mail server of their own. */
@NullMarked
package org.careerrelay.examples.program;

import org.jspecify.annotations.NullMarked;
