/** What the handlers share; not exported. */
@NullMarked
package org.careerrelay.http.internal;

import org.jspecify.annotations.NullMarked;
