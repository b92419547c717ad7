/** The key ring: keys held by the host, in memory or in a PKCS #12 store. */
@NullMarked
package org.careerrelay.keys;

import org.jspecify.annotations.NullMarked;
