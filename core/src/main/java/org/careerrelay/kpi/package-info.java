/** Figures for the company: each with its formula, its facts and its reservations. */
@NullMarked
package org.careerrelay.kpi;

import org.jspecify.annotations.NullMarked;
