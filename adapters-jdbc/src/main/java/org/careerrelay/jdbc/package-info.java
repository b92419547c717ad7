/** Storage on any {@code DataSource}. */
@NullMarked
package org.careerrelay.jdbc;

import org.jspecify.annotations.NullMarked;
