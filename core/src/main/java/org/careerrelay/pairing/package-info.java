/** Pairs two installations, without an engine, a storage or a connection. */
@NullMarked
package org.careerrelay.pairing;

import org.jspecify.annotations.NullMarked;
