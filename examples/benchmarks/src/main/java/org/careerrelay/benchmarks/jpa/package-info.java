/** How Hibernate sees tables: those of the library, for a comparison on the same rows, and those that are usually made for it. */
@NullMarked
package org.careerrelay.benchmarks.jpa;

import org.jspecify.annotations.NullMarked;
