/** Figures, each with its formula and the facts behind it. */
@NullMarked
package org.careerrelay.model.kpi;

import org.jspecify.annotations.NullMarked;
