/** How two installations come to know each other: one signed document each way, fingerprints that people compare, sealed secrets. */
@NullMarked
package org.careerrelay.model.pairing;

import org.jspecify.annotations.NullMarked;
