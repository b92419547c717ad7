/** How well people who come back are recognised, beside simple rules: a generator of people with the errors of applications, and a table. */
@NullMarked
package org.careerrelay.examples.recognition;

import org.jspecify.annotations.NullMarked;
