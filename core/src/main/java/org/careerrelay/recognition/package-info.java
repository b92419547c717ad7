/** Whether somebody who arrives is known: pure comparisons and rules, with reasons (C03, R-83). */
@NullMarked
package org.careerrelay.recognition;

import org.jspecify.annotations.NullMarked;
