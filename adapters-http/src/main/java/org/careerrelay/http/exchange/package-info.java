/** The agency transport over HTTPS, both ends: signed batches out, verified batches in, a receipt for every message. */
@NullMarked
package org.careerrelay.http.exchange;

import org.jspecify.annotations.NullMarked;
