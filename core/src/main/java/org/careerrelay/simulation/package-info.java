/** What a company may expect of a programme: from plain assumptions to credits, hires and savings, in whole numbers. Pure. */
@NullMarked
package org.careerrelay.simulation;

import org.jspecify.annotations.NullMarked;
